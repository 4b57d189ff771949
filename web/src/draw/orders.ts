import { SIGNALS } from "../art/palette";
import type { Desk } from "../local/desk";
import type { Order } from "../net/messages";
import type { Match } from "../state/match";
import type { Pose } from "../state/track";
import type { Atlas } from "./atlas";
import { line } from "./bars";
import type { Layers } from "./layers";

/** Above so many selected units their lines would hide the ground. */
const MOST_LINES = 60;

const pose: Pose = { x: 0, y: 0, facing: 0, aim: 0 };
const goal = { x: 0, y: 0 };

/** Draws where the selected units will go, one order after the other. */
export function drawOrders(match: Match, desk: Desk, layers: Layers, atlas: Atlas): void {
  const pixel = 1 / desk.camera.zoom;
  let drawn = 0;
  for (const id of desk.selection.units) {
    const unit = match.units.get(id);
    if (!unit || unit.orders.length === 0) {
      continue;
    }
    drawn += 1;
    if (drawn > MOST_LINES) {
      return;
    }
    unit.track.at(match.playback.now(), pose);
    let { x, y } = pose;
    for (const order of unit.orders) {
      if (!findGoal(match, order)) {
        continue;
      }
      const tint = TINTS[order.type];
      line(layers.overlay, atlas, x, y, goal.x, goal.y, 1.4 * pixel, tint, 0.45);
      layers.overlay.put(atlas.mark("ring"), goal.x, goal.y, 0, 0.16 * Math.max(1, pixel), undefined, 0.8, tint);
      x = goal.x;
      y = goal.y;
    }
  }
}

const TINTS: Readonly<Record<Order["type"], number>> = {
  move: SIGNALS.order,
  attack: SIGNALS.attack,
  attack_move: SIGNALS.attack,
  guard_place: SIGNALS.patrol,
  guard_entity: SIGNALS.patrol,
  patrol: SIGNALS.patrol,
  hold: SIGNALS.order,
  stop: SIGNALS.order,
  scatter: SIGNALS.order,
  harvest: SIGNALS.fair,
};

/** Writes where an order leads into `goal`; false when it leads nowhere. */
function findGoal(match: Match, order: Order): boolean {
  switch (order.type) {
    case "move":
    case "attack_move":
    case "guard_place":
    case "patrol":
    case "harvest":
      goal.x = order.x;
      goal.y = order.y;
      return true;
    case "attack":
      return findEntity(match, order.target);
    case "guard_entity":
      return findEntity(match, order.entity);
    case "hold":
    case "stop":
    case "scatter":
      return false;
  }
}

function findEntity(match: Match, id: number): boolean {
  const entity = match.units.get(id) ?? match.buildings.get(id);
  if (entity) {
    goal.x = entity.x;
    goal.y = entity.y;
  }
  return entity !== undefined;
}
