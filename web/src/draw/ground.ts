import type { Camera } from "../local/camera";
import { HIDDEN, type Match } from "../state/match";
import { type Atlas, ORE_LEVELS, ORE_LOOKS } from "./atlas";
import type { Pool } from "./pool";

/** Draws the ore and gems that are left in the tiles that the screen shows. */
export function drawOre(match: Match, camera: Camera, pool: Pool, atlas: Atlas): void {
  const { width, height, tile, terrain } = match.map;
  const left = Math.max(0, Math.floor(camera.west() / tile));
  const right = Math.min(width - 1, Math.floor(camera.east() / tile));
  const top = Math.max(0, Math.floor(camera.north() / tile));
  const bottom = Math.min(height - 1, Math.floor(camera.south() / tile));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const index = row * width + column;
      const credits = match.ore[index];
      if (credits > 0 && match.fog[index] !== HIDDEN) {
        const gems = terrain[index] === "g";
        const full = gems ? FULL_GEMS : FULL_ORE;
        const level = Math.min(ORE_LEVELS - 1, Math.floor((credits / full) * ORE_LEVELS));
        const look = (column * 7 + row * 13) % ORE_LOOKS;
        const turn = (((column * 3 + row * 5) % 4) * Math.PI) / 2;
        pool.put(atlas.ore(gems, level, look), (column + 0.5) * tile, (row + 0.5) * tile, turn);
      }
    }
  }
}

/** For looks only: how much fills a tile to the eye. */
const FULL_ORE = 500;
const FULL_GEMS = 1000;
