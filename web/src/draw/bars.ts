import { SIGNALS } from "../art/palette";
import type { Atlas } from "./atlas";
import type { Pool } from "./pool";

/** A straight line between two places, `thickness` in world units. */
export function line(
  pool: Pool,
  atlas: Atlas,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  thickness: number,
  tint: number,
  alpha: number,
): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const turn = Math.atan2(y2 - y1, x2 - x1);
  pool.put(atlas.mark("white"), (x1 + x2) / 2, (y1 + y2) / 2, turn, length, thickness, alpha, tint);
}

/** A bar that is filled from the left; its middle is at `x`, `y`. */
export function bar(
  pool: Pool,
  atlas: Atlas,
  x: number,
  y: number,
  width: number,
  height: number,
  part: number,
  tint: number,
): void {
  const white = atlas.mark("white");
  pool.put(white, x, y, 0, width + height * 0.6, height * 1.6, 0.75, SIGNALS.shade);
  const filled = width * Math.max(0, Math.min(1, part));
  pool.put(white, x - (width - filled) / 2, y, 0, filled, height, 1, tint);
}

/** Green, yellow or red. */
export function healthTint(part: number): number {
  return part > 0.6 ? SIGNALS.good : part > 0.3 ? SIGNALS.fair : SIGNALS.bad;
}
