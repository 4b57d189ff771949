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

/** Throws unless the value has the right shape; `where` names it in the error. */
type Check = (value: unknown, where: string) => void;

function wrong(where: string, wanted: string): never {
  throw new Error(`${where} is not ${wanted}`);
}

const number: Check = (value, where) => {
  if (typeof value !== "number") {
    wrong(where, "a number");
  }
};
const whole: Check = (value, where) => {
  if (!Number.isInteger(value)) {
    wrong(where, "a whole number");
  }
};
const text: Check = (value, where) => {
  if (typeof value !== "string") {
    wrong(where, "a string");
  }
};
const truth: Check = (value, where) => {
  if (typeof value !== "boolean") {
    wrong(where, "a boolean");
  }
};

function oneOf(words: readonly string[]): Check {
  return (value, where) => {
    if (!words.includes(value as string)) {
      wrong(where, `one of ${words.join(", ")}`);
    }
  };
}

function list(of: Check): Check {
  return (value, where) => {
    if (!Array.isArray(value)) {
      wrong(where, "a list");
    }
    for (const item of value) {
      of(item, where);
    }
  };
}

function tuple(length: number, orEmpty = false): Check {
  return (value, where) => {
    if (!Array.isArray(value) || !(value.length === length || (orEmpty && value.length === 0))) {
      wrong(where, `a list of ${length} numbers`);
    }
    for (const item of value) {
      number(item, where);
    }
  };
}

function record(fields: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, where) => {
    if (typeof value !== "object" || value === null) {
      wrong(where, "an object");
    }
    const object = value as Record<string, unknown>;
    for (const name in fields) {
      fields[name](object[name], `${where}.${name}`);
    }
    for (const name in optional) {
      if (object[name] !== undefined) {
        optional[name](object[name], `${where}.${name}`);
      }
    }
  };
}

/** A record whose other fields depend on its `type`. */
function sealed(types: Record<string, Check>): Check {
  return (value, where) => {
    const type = (value as { type?: unknown } | null)?.type;
    if (typeof type !== "string" || !Object.hasOwn(types, type)) {
      wrong(`${where}.type`, `one of ${Object.keys(types).join(", ")}`);
    }
    types[type](value, `${where} ${type}`);
  };
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
    const reason = (value as { reason?: unknown }).reason;
    record({ command: oneOf(COMMANDS), reason: text })(value, where);
    if (reason === "not_enough_credits") {
      record({ needed: whole, available: whole })(value, where);
    } else if (reason === "missing_prerequisite") {
      record({ wanted: kind, missing: buildingKind })(value, where);
    } else if (reason === "nuke_not_ready") {
      record({ ticks_left: whole })(value, where);
    }
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
    resumed: truth,
    player: whole,
    players: whole,
    seed: whole,
    map: record({ width: whole, height: whole, tile: whole, terrain: text }),
    rules: RULES,
  }),
  snapshot: record({ tick: whole, full: truth, ack: whole }, SNAPSHOT_FIELDS),
  refused: record({ reason: text, detail: text }),
  pong: record({ at: number }),
  bye: record({ reason: oneOf(BYES) }),
};
