import type { BuildingMessage, RulesMessage, Snapshot, UnitMessage, Welcome } from "../src/net/messages";
import { Match } from "../src/state/match";

const RULES: RulesMessage = {
  ticks_per_second: 20,
  build_radius: 3,
  queue_length: 20,
  max_train_count: 20,
  cargo_capacity: 200,
  nuke_charge_ticks: 6000,
  nuke_flight_ticks: 100,
  nuke_radius: 180,
  sell_percent: 50,
  units: [
    unitRules("infantry", "barracks", true),
    unitRules("tank", "war_factory", true),
    { ...unitRules("helicopter", "war_factory", true), flies: true },
    unitRules("harvester", "hq", false),
  ],
  buildings: [
    buildingRules("hq", 3, 3, []),
    buildingRules("power_plant", 2, 2, ["hq"]),
    buildingRules("barracks", 2, 2, ["hq", "power_plant"]),
    buildingRules("war_factory", 3, 2, ["hq", "barracks"]),
  ],
};

function unitRules(kind: UnitMessage["kind"], made_at: BuildingMessage["kind"], armed: boolean) {
  const weapon = { class: "rifle", range: 80, damage: 8, cooldown_ticks: 20, splash_radius: 0, hits: [] } as const;
  return {
    kind,
    cost: 100,
    made_at,
    build_ticks: 80,
    health: 50,
    armour: "flesh" as const,
    speed: 2.5,
    sight: 7,
    radius: 9,
    flies: false,
    ...(armed ? { weapon: { ...weapon, hits: [] } } : {}),
  };
}

function buildingRules(
  kind: BuildingMessage["kind"],
  width: number,
  height: number,
  prerequisites: BuildingMessage["kind"][],
) {
  return { kind, cost: 300, build_ticks: 200, health: 600, power: 0, width, height, sight: 5, prerequisites };
}

/** A match of player 0 on a map drawn with letters, all of it in sight, with the ore that the letters say. */
export function matchOn(rows: string[], ...snapshot: Partial<Snapshot>[]): Match {
  const terrain = rows.join("");
  const welcome: Welcome = {
    type: "welcome",
    version: "test",
    token: "0",
    resumed: false,
    player: 0,
    players: 2,
    match: 1,
    seed: 1,
    map: { width: rows[0].length, height: rows.length, tile: 40, terrain },
    rules: RULES,
  };
  const match = new Match(welcome);
  const ore = [...terrain].flatMap((letter, tile): [number, number][] => ("og".includes(letter) ? [[tile, 500]] : []));
  match.take(
    {
      type: "snapshot",
      tick: 1,
      full: true,
      ack: 0,
      fog: [[0, terrain.length, 2]],
      ore,
      ...Object.assign({}, ...snapshot),
    },
    0,
  );
  return match;
}

export function unit(id: number, kind: UnitMessage["kind"], owner: number, x: number, y: number): UnitMessage {
  return { id, kind, owner, x, y, facing: 0, aim: 0, health: 50, activity: "idle", cargo: 0, orders: [] };
}

export function building(
  id: number,
  kind: BuildingMessage["kind"],
  owner: number,
  column: number,
  row: number,
  built_percent = 100,
): BuildingMessage {
  return {
    id,
    kind,
    owner,
    at: [column, row],
    aim: 0,
    health: 600,
    built_percent,
    remembered: false,
    repairing: false,
    queue: [],
    trained_percent: 0,
    rally: [],
  };
}

export function delta(tick: number, fields: Partial<Snapshot>): Snapshot {
  return { type: "snapshot", tick, full: false, ack: 0, ...fields };
}
