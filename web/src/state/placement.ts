import type { BuildingKind } from "../net/messages";
import { HIDDEN, type Match } from "./match";

/** Whether a building may stand at a place, tile by tile, as far as this player can know; the server decides. */
export interface Placement {
  /** North-west tile. */
  column: number;
  row: number;
  width: number;
  height: number;
  /** One entry a tile, in row order. */
  free: boolean[];
  nearEnough: boolean;
}

export function allowed(placement: Placement): boolean {
  return placement.nearEnough && placement.free.every((free) => free);
}

/** Looks at the ground under a building of that kind whose middle is nearest to a place in world units. */
export function placementAt(match: Match, kind: BuildingKind, x: number, y: number): Placement {
  const { width, height } = match.rules.building(kind);
  const tile = match.map.tile;
  const column = Math.round(x / tile - width / 2);
  const row = Math.round(y / tile - height / 2);
  const free: boolean[] = [];
  for (let dy = 0; dy < height; dy++) {
    for (let dx = 0; dx < width; dx++) {
      free.push(isFree(match, column + dx, row + dy));
    }
  }
  return { column, row, width, height, free, nearEnough: nearEnough(match, column + width / 2, row + height / 2) };
}

function nearEnough(match: Match, column: number, row: number): boolean {
  const hq = match.headquarters();
  if (!hq) {
    return false;
  }
  const distance = Math.hypot(column - hq.x / match.map.tile, row - hq.y / match.map.tile);
  return distance <= match.rules.figures.build_radius;
}

function isFree(match: Match, column: number, row: number): boolean {
  const { width, height, terrain, tile } = match.map;
  if (column < 0 || row < 0 || column >= width || row >= height) {
    return false;
  }
  const index = row * width + column;
  if (match.fog[index] === HIDDEN || terrain[index] === "~" || match.ore[index] > 0) {
    return false;
  }
  for (const building of match.buildings.values()) {
    const [left, top] = building.at;
    const inside =
      column >= left && row >= top && column < left + building.width / tile && row < top + building.height / tile;
    if (inside) {
      return false;
    }
  }
  for (const unit of match.units.values()) {
    const inside = Math.floor(unit.x / tile) === column && Math.floor(unit.y / tile) === row;
    if (inside && !match.isMine(unit) && !match.rules.unit(unit.kind).flies) {
      return false;
    }
  }
  return true;
}
