import {
  ACTIVITIES,
  ARMOURS,
  BUILDING_KINDS,
  BYES,
  type Command,
  type GameEvent,
  type Order,
  type ServerMessage,
  UNIT_KINDS,
  WEAPONS,
} from "./messages";
import { type Check, list, number, oneOf, record, sealed, text, truth, tuple, whole } from "./shape";
import { TALK, why } from "./talkcheck";

/**
 * Reads one frame of the server, or throws an Error that names the first field that is not as `docs/protocol.md` says.
 * Everything behind this door may trust the types of `messages.ts`.
 */
export function readServerMessage(frame: string): ServerMessage {
  const message: unknown = JSON.parse(frame);
  const type = (message as { type?: unknown } | null)?.type;
  sealed(MESSAGES)(message, "message");
  if (type === "snapshot" && (message as { full: boolean }).full) {
    FULL_SNAPSHOT(message, "full snapshot");
  }
  return message as ServerMessage;
}

const unitKind = oneOf(UNIT_KINDS);
const buildingKind = oneOf(BUILDING_KINDS);
const kind = oneOf([...UNIT_KINDS, ...BUILDING_KINDS]);
const weapon = oneOf(WEAPONS);
const nothing = record({});
const place = { x: number, y: number };

const ORDERS: Record<Order["type"], Check> = {
  move: record(place),
  attack: record({ target: whole }),
  attack_move: record(place),
  guard_place: record(place),
  guard_entity: record({ entity: whole }),
  patrol: record(place),
  hold: nothing,
  stop: nothing,
  scatter: nothing,
  harvest: record(place),
};

const COMMANDS: readonly Command["type"][] = [
  "order",
  "train",
  "cancel_training",
  "place",
  "cancel_construction",
  "repair",
  "sell",
  "rally",
  "launch_nuke",
];

const outcome = sealed({ running: nothing, won: record({ player: whole }), drawn: nothing });

const EVENTS: Record<GameEvent["type"], Check> = {
  refused: (value, where) => {
    record({ command: oneOf(COMMANDS) })(value, where);
    why(value, where);
  },
  fired: record({ shooter: whole, weapon, from: tuple(2), to: tuple(2), flight_ticks: whole }),
  impact: record({ weapon, ...place, radius: number }),
  under_attack: record({ player: whole, victim: whole, kind, ...place }),
  destroyed: record({ id: whole, kind, owner: whole, by: whole, ...place }),
  trained: record({ player: whole, unit: whole, kind: unitKind, ...place }),
  construction_started: record({ player: whole, building: whole, kind: buildingKind, ...place }),
  built: record({ player: whole, building: whole, kind: buildingKind, ...place }),
  sold: record({ player: whole, building: whole, kind: buildingKind, refund: whole, ...place }),
  delivered: record({ player: whole, harvester: whole, credits: whole, ...place }),
  power_changed: record({ player: whole, low: truth }),
  nuke_ready: record({ player: whole }),
  nuke_launched: record({ player: whole, ...place, flight_ticks: whole }),
  eliminated: record({ player: whole }),
  ended: record({ outcome }),
};

const weaponRules = record({
  class: weapon,
  range: number,
  damage: number,
  cooldown_ticks: number,
  splash_radius: number,
  hits: list(oneOf(ARMOURS)),
});

const RULES = record({
  ticks_per_second: whole,
  build_radius: number,
  queue_length: whole,
  max_train_count: whole,
  cargo_capacity: whole,
  nuke_charge_ticks: whole,
  nuke_flight_ticks: whole,
  nuke_radius: number,
  sell_percent: number,
  units: list(
    record(
      {
        kind: unitKind,
        cost: whole,
        made_at: buildingKind,
        build_ticks: whole,
        health: number,
        armour: oneOf(ARMOURS),
        speed: number,
        sight: number,
        radius: number,
        flies: truth,
      },
      { weapon: weaponRules },
    ),
  ),
  buildings: list(
    record(
      {
        kind: buildingKind,
        cost: whole,
        build_ticks: whole,
        health: number,
        power: number,
        width: whole,
        height: whole,
        sight: number,
        prerequisites: list(buildingKind),
      },
      { weapon: weaponRules },
    ),
  ),
});

const SNAPSHOT_FIELDS = {
  paused: truth,
  outcome,
  status: record({
    credits: number,
    power_produced: number,
    power_used: number,
    nuke_ticks_left: whole,
    units_trained: whole,
    units_lost: whole,
    units_destroyed: whole,
    buildings_lost: whole,
    buildings_destroyed: whole,
    credits_harvested: whole,
  }),
  units: list(
    record({
      id: whole,
      kind: unitKind,
      owner: whole,
      x: number,
      y: number,
      facing: number,
      aim: number,
      health: number,
      activity: oneOf(ACTIVITIES),
      cargo: whole,
      orders: list(sealed(ORDERS)),
    }),
  ),
  moves: list(tuple(5)),
  gone_units: list(whole),
  buildings: list(
    record({
      id: whole,
      kind: buildingKind,
      owner: whole,
      at: tuple(2),
      aim: number,
      health: number,
      built_percent: number,
      remembered: truth,
      repairing: truth,
      queue: list(unitKind),
      trained_percent: number,
      rally: tuple(2, true),
    }),
  ),
  gone_buildings: list(whole),
  fog: list(tuple(3)),
  ore: list(tuple(2)),
  events: list(sealed(EVENTS)),
};
const FULL_SNAPSHOT = record(SNAPSHOT_FIELDS);

const MESSAGES: Record<ServerMessage["type"], Check> = {
  welcome: record({
    version: text,
    token: text,
    match: whole,
    resumed: truth,
    player: whole,
    players: whole,
    seed: whole,
    map: record({ width: whole, height: whole, tile: whole, terrain: text }),
    rules: RULES,
  }),
  snapshot: record({ tick: whole, full: truth, ack: whole }, SNAPSHOT_FIELDS),
  refused: record({ reason: text, detail: text }, { sentence: whole }),
  pong: record({ at: number }),
  bye: record({ reason: oneOf(BYES) }),
  ...TALK,
};
