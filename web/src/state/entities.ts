import type { BuildingMessage, UnitMessage } from "../net/messages";
import { Track } from "./track";

/** A unit as the last snapshot has it, with the way that it came. */
export interface Unit extends UnitMessage {
  readonly track: Track;
}

/** A building as the last snapshot has it, or as it is remembered; `x` and `y` are its middle, `width` and `height` its size, in world units. */
export interface Building extends BuildingMessage {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A unit that is gone from the newest snapshot, but not yet from the picture, which runs behind. */
export interface Leaving {
  readonly unit: Unit;
  readonly tick: number;
}

export function newUnit(message: UnitMessage, tick: number): Unit {
  const track = new Track();
  track.add(tick, tick, message.x, message.y, message.facing, message.aim);
  return Object.assign({ track }, message);
}
