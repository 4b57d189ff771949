import type { BuildingKind, Kind, UnitKind, Why } from "./messages";

/** What is said in sentences and what comes back: plans, answers, reports. As `docs/protocol.md` has it. */

export const VERBS = [
  "move",
  "attack",
  "defend",
  "patrol",
  "scout",
  "harvest",
  "retreat",
  "stop",
  "hold",
  "train",
  "build",
  "repair",
  "sell",
  "cancel",
  "rally",
  "select",
  "assign",
  "nuke",
  "report",
] as const;
export const DIRECTIONS = [
  "north",
  "south",
  "east",
  "west",
  "northeast",
  "northwest",
  "southeast",
  "southwest",
] as const;
export const AREAS = [...DIRECTIONS, "center"] as const;
export const REFERENCES = ["base", "enemy_base", "here", "ore", "gems", "army"] as const;
export const PICKS = ["nearest", "weakest", "strongest"] as const;
export const UNIT_STATES = ["idle", "damaged", "selected"] as const;
export const TRIGGERS = [
  "base_attacked",
  "unit_attacked",
  "enemy_seen",
  "low_health",
  "low_power",
  "credits",
  "trained",
  "built",
  "destroyed",
] as const;
export const TOPICS = ["state", "army", "economy", "enemy", "power"] as const;
export const UNDERSTANDINGS = [
  "thinking",
  "understood",
  "confirm",
  "asks",
  "nothing",
  "cancelled",
  "unavailable",
] as const;
export const ASKS = ["", "what", "where", "who"] as const;
export const ANSWER_CODES = [
  "ordered",
  "trained",
  "built",
  "waiting",
  "done",
  "selected",
  "assigned",
  "reported",
  "undone",
  "refused",
] as const;
export const AUTHORS = ["rules", "model"] as const;
export const LEVELS = ["ahead", "even", "behind"] as const;
export const MODEL_STATES = ["none", "fetching", "loading", "ready", "working", "stalled", "failed"] as const;

export type Verb = (typeof VERBS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Area = (typeof AREAS)[number];
export type Topic = (typeof TOPICS)[number];
export type Author = (typeof AUTHORS)[number];
export type Members = UnitKind | "army" | "all";
export type EntityKind = Kind | "unit" | "building" | "any";

export interface Who {
  kinds?: Members[];
  count?: number | "half";
  area?: Area;
  group?: number;
  state?: (typeof UNIT_STATES)[number];
}

export interface EntityPlace {
  entity: EntityKind;
  owner?: "enemy" | "mine";
  pick?: (typeof PICKS)[number];
  area?: Area;
  x?: number;
  y?: number;
}

export type PlannedPlace =
  | { x: number; y: number }
  | { dir: Direction; tiles?: number }
  | { area: Area }
  | { ref: (typeof REFERENCES)[number] }
  | EntityPlace;

export interface Condition {
  on: (typeof TRIGGERS)[number];
  what?: Kind;
  value?: number;
}

export interface PlannedOrder {
  do: Verb;
  who?: Who;
  what?: Kind;
  count?: number;
  to?: PlannedPlace;
  then?: true;
  when?: Condition;
  until?: Condition;
  repeat?: true;
  about?: Topic;
  group?: number;
}

/** What a sentence asks for. */
export interface OrderPlan {
  orders: PlannedOrder[];
}

/** A place of the world, or none. */
export type At = [number, number] | [];

/** What became of a sentence. */
export interface Understanding {
  type: "understanding";
  seq: number;
  state: (typeof UNDERSTANDINGS)[number];
  by: Author;
  ms: number;
  ask: (typeof ASKS)[number];
  plans: OrderPlan[];
}

/** What one order of a sentence did, or will do. */
export interface Answer {
  type: "answer";
  seq: number;
  order: number;
  id: number;
  verb: Verb;
  code: (typeof ANSWER_CODES)[number];
  /** The units chosen, counted by kind. */
  kinds: Partial<Record<UnitKind | BuildingKind, number>>;
  what: Kind | "";
  /** Of `assigned` the control group, else how many of `what`. */
  count: number;
  at: At;
  units: number[];
  topic: Topic | "";
  reason?: Why;
}

export interface StandingOrder {
  id: number;
  seq: number;
  state: "waiting" | "running";
  order: PlannedOrder;
  at: At;
}

export interface Standing {
  type: "standing";
  orders: StandingOrder[];
}

/** One line of a report: a code with figures, and the model's words if it has worded it. */
export interface ReportLine {
  code: string;
  numbers: Record<string, number>;
  kind: Kind | "";
  text: string;
}

export interface Tip extends ReportLine {
  at: At;
  plan: OrderPlan;
}

export interface Report {
  type: "report";
  id: number;
  tick: number;
  by: Author;
  level: (typeof LEVELS)[number];
  score: number;
  summary: ReportLine;
  tips: Tip[];
  coach: ReportLine;
}

/** How the language model is. */
export interface ModelState {
  type: "model";
  state: (typeof MODEL_STATES)[number];
  /** From 0 to 1 while it is fetched or loaded. */
  progress: number;
  file: string;
  detail: string;
}
