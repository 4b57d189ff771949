import { SIGNALS } from "../art/palette";
import type { Desk, Mark } from "../local/desk";
import type { Match } from "../state/match";
import { type Placement, placementAt } from "../state/placement";
import type { Atlas } from "./atlas";
import type { Layers } from "./layers";

const MARK_SECONDS: Readonly<Record<Mark["kind"], number>> = { move: 0.5, attack: 0.5, alarm: 6 };

/** Draws what the next click would do, the marks of the last ones, and the box that is being drawn. */
export function drawPlans(match: Match, desk: Desk, layers: Layers, atlas: Atlas, now: number): void {
  const { mode, aim, camera } = desk;
  if (aim) {
    const { x, y } = camera.toWorld(aim.x, aim.y);
    if (mode.type === "place") {
      const placement = placementAt(match, mode.kind, x, y);
      drawGhost(match, placement, layers, atlas);
      const [column, row] = [placement.column + placement.width / 2, placement.row + placement.height / 2];
      const tint = placement.nearEnough ? SIGNALS.white : SIGNALS.bad;
      const frame = atlas.building(mode.kind, "mine");
      layers.overlay.put(frame, column * match.map.tile, row * match.map.tile, 0, 1, 1, 0.45, tint);
    } else if (mode.type === "nuke") {
      const size = match.rules.figures.nuke_radius / 60;
      layers.overlay.put(atlas.mark("wave"), x, y, 0, size, size, 0.9, SIGNALS.bad);
      layers.overlay.put(atlas.mark("wave"), x, y, 0, size * 0.12, undefined, 1, SIGNALS.bad);
    }
  }
  for (const mark of desk.marks) {
    const part = (now - mark.at) / 1000 / MARK_SECONDS[mark.kind];
    if (part < 1 && mark.kind !== "alarm") {
      const tint = mark.kind === "attack" ? SIGNALS.attack : SIGNALS.order;
      const size = (1.1 - part) * 0.9;
      layers.overlay.put(atlas.mark("ring"), mark.x, mark.y, 0, size, size, 1 - part, tint);
    }
  }
  drawBox(desk, layers, atlas);
}

function drawGhost(match: Match, placement: Placement, layers: Layers, atlas: Atlas): void {
  const tile = match.map.tile;
  placement.free.forEach((free, index) => {
    const x = (placement.column + (index % placement.width) + 0.5) * tile;
    const y = (placement.row + Math.floor(index / placement.width) + 0.5) * tile;
    const good = free && placement.nearEnough;
    layers.overlay.put(atlas.mark("white"), x, y, 0, tile - 2, tile - 2, 0.6, good ? SIGNALS.good : SIGNALS.bad);
  });
}

function drawBox(desk: Desk, layers: Layers, atlas: Atlas): void {
  const { box, camera } = desk;
  if (!box) {
    return;
  }
  const white = atlas.mark("white");
  const from = camera.toWorld(box.left, box.top);
  const to = camera.toWorld(box.right, box.bottom);
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [width, height] = [to.x - from.x, to.y - from.y];
  const pixel = 1.5 / camera.zoom;
  layers.overlay.put(white, x, y, 0, width, height, 0.12, SIGNALS.good);
  layers.overlay.put(white, x, from.y, 0, width, pixel, 0.9, SIGNALS.good);
  layers.overlay.put(white, x, to.y, 0, width, pixel, 0.9, SIGNALS.good);
  layers.overlay.put(white, from.x, y, 0, pixel, height, 0.9, SIGNALS.good);
  layers.overlay.put(white, to.x, y, 0, pixel, height, 0.9, SIGNALS.good);
}
