import { BUILDING_KINDS, UNIT_KINDS } from "./messages";
import { type Check, list, number, oneOf, record, text, tuple, whole } from "./shape";
import {
  ANSWER_CODES,
  AREAS,
  ASKS,
  AUTHORS,
  DIRECTIONS,
  LEVELS,
  MODEL_STATES,
  PICKS,
  REFERENCES,
  TOPICS,
  TRIGGERS,
  UNDERSTANDINGS,
  UNIT_STATES,
  VERBS,
} from "./talk";

/** The frames about sentences, orders and reports. */

const KINDS = [...UNIT_KINDS, ...BUILDING_KINDS];
const kind = oneOf(KINDS);
const kindOrNone = oneOf([...KINDS, ""]);
const at = tuple(2, true);
const yes: Check = (value, where) => {
  if (value !== true) {
    throw new Error(`${where} is not true`);
  }
};

/** A number for each of some names. */
function numbers(names?: readonly string[]): Check {
  return (value, where) => {
    record({})(value, where);
    for (const [name, amount] of Object.entries(value as object)) {
      if (names) {
        oneOf(names)(name, where);
      }
      number(amount, `${where}.${name}`);
    }
  };
}

/** Why something was refused. */
export const why: Check = (value, where) => {
  record({ reason: text })(value, where);
  const { reason } = value as { reason: string };
  if (reason === "not_enough_credits") {
    record({ needed: whole, available: whole })(value, where);
  } else if (reason === "missing_prerequisite") {
    record({ wanted: kind, missing: oneOf(BUILDING_KINDS) })(value, where);
  } else if (reason === "nuke_not_ready") {
    record({ ticks_left: whole })(value, where);
  }
};

const who = record(
  {},
  {
    kinds: list(oneOf([...UNIT_KINDS, "army", "all"])),
    count: (value, where) => {
      if (value !== "half") {
        whole(value, where);
      }
    },
    area: oneOf(AREAS),
    group: whole,
    state: oneOf(UNIT_STATES),
  },
);

const entityPlace = record(
  { entity: oneOf([...KINDS, "unit", "building", "any"]) },
  { owner: oneOf(["enemy", "mine"]), pick: oneOf(PICKS), area: oneOf(AREAS), x: number, y: number },
);

const place: Check = (value, where) => {
  record({})(value, where);
  const fields = value as object;
  if ("entity" in fields) {
    entityPlace(value, where);
  } else if ("ref" in fields) {
    record({ ref: oneOf(REFERENCES) })(value, where);
  } else if ("dir" in fields) {
    record({ dir: oneOf(DIRECTIONS) }, { tiles: whole })(value, where);
  } else if ("area" in fields) {
    record({ area: oneOf(AREAS) })(value, where);
  } else {
    record({ x: number, y: number })(value, where);
  }
};

const condition = record({ on: oneOf(TRIGGERS) }, { what: kind, value: whole });

const plannedOrder = record(
  { do: oneOf(VERBS) },
  {
    who,
    what: kind,
    count: whole,
    to: place,
    then: yes,
    when: condition,
    until: condition,
    repeat: yes,
    about: oneOf(TOPICS),
    group: whole,
  },
);
const plan = record({ orders: list(plannedOrder) });

const line = { code: text, numbers: numbers(), kind: kindOrNone, text };

export const TALK = {
  understanding: record({
    seq: whole,
    state: oneOf(UNDERSTANDINGS),
    by: oneOf(AUTHORS),
    ms: number,
    ask: oneOf(ASKS),
    plans: list(plan),
  }),
  answer: record(
    {
      seq: whole,
      order: whole,
      id: whole,
      verb: oneOf(VERBS),
      code: oneOf(ANSWER_CODES),
      kinds: numbers(KINDS),
      what: kindOrNone,
      count: whole,
      at,
      units: list(whole),
      topic: oneOf([...TOPICS, ""]),
    },
    { reason: why },
  ),
  standing: record({
    orders: list(record({ id: whole, seq: whole, state: oneOf(["waiting", "running"]), order: plannedOrder, at })),
  }),
  report: record({
    id: whole,
    tick: whole,
    by: oneOf(AUTHORS),
    level: oneOf(LEVELS),
    score: number,
    summary: record(line),
    tips: list(record({ ...line, at, plan })),
    coach: record(line),
  }),
  model: record({ state: oneOf(MODEL_STATES), progress: number, file: text, detail: text }),
};
