import type { Camera } from "../local/camera";
import type { Box } from "../local/desk";
import type { Building, Unit } from "../state/entities";
import type { Match } from "../state/match";
import type { Pose } from "../state/track";

/** A little more than a unit fills, so that small ones are hit too. */
const EASE = 6;

const pose: Pose = { x: 0, y: 0, facing: 0, aim: 0 };

/** The unit drawn at a place of the world: helicopters first, then the nearest. */
export function unitAt(match: Match, x: number, y: number): Unit | undefined {
  let best: Unit | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const moment = match.playback.now();
  for (const unit of match.units.values()) {
    const rules = match.rules.unit(unit.kind);
    unit.track.at(moment, pose);
    const distance = Math.hypot(pose.x - x, pose.y - y);
    if (distance > rules.radius + EASE) {
      continue;
    }
    const rank = rules.flies ? distance - 1000 : distance;
    if (rank < bestDistance) {
      best = unit;
      bestDistance = rank;
    }
  }
  return best;
}

export function buildingAt(match: Match, x: number, y: number): Building | undefined {
  for (const building of match.buildings.values()) {
    if (Math.abs(x - building.x) <= building.width / 2 && Math.abs(y - building.y) <= building.height / 2) {
      return building;
    }
  }
  return undefined;
}

/** One's own units drawn inside a box on the screen. */
export function unitsInside(match: Match, camera: Camera, box: Box): Unit[] {
  const from = camera.toWorld(box.left, box.top);
  const to = camera.toWorld(box.right, box.bottom);
  const moment = match.playback.now();
  const found: Unit[] = [];
  for (const unit of match.units.values()) {
    unit.track.at(moment, pose);
    const inside = pose.x >= from.x && pose.x <= to.x && pose.y >= from.y && pose.y <= to.y;
    if (inside && match.isMine(unit)) {
      found.push(unit);
    }
  }
  return found;
}
