import type { Command, Order } from "../net/messages";
import type { Building, Unit } from "../state/entities";
import type { Match } from "../state/match";

/** The most units that one order may name. */
const MOST_UNITS = 1000;

export function orderCommand(units: number[], order: Order, queued: boolean): Command {
  return { type: "order", units: units.slice(0, MOST_UNITS), order, queued };
}

/**
 * What a right click means for the selected units: attack an enemy, guard one's own building or unit is not meant (that
 * has its own key), harvest where ore lies, else move. Several commands when harvesters and others are told apart.
 */
export function contextCommands(
  match: Match,
  units: number[],
  x: number,
  y: number,
  target: Unit | Building | undefined,
  queued: boolean,
): Command[] {
  const move: Order = { type: "move", x, y };
  if (target && !match.isMine(target)) {
    const fighters = units.filter((id) => match.rules.unit(match.units.get(id)!.kind).weapon);
    const others = units.filter((id) => !fighters.includes(id));
    return commands([fighters, { type: "attack", target: target.id }], [others, move], queued);
  }
  if (hasOre(match, x, y)) {
    const harvesters = units.filter((id) => match.units.get(id)?.kind === "harvester");
    const others = units.filter((id) => !harvesters.includes(id));
    return commands([harvesters, { type: "harvest", x, y }], [others, move], queued);
  }
  return commands([units, move], [[], move], queued);
}

function commands(first: [number[], Order], second: [number[], Order], queued: boolean): Command[] {
  return [first, second]
    .filter(([units]) => units.length > 0)
    .map(([units, order]) => orderCommand(units, order, queued));
}

export function hasOre(match: Match, x: number, y: number): boolean {
  const { width, tile } = match.map;
  return match.ore[Math.floor(y / tile) * width + Math.floor(x / tile)] > 0;
}
