/** The frames of `docs/protocol.md`, as types. Places are world units (40 to a tile), times are ticks (20 a second). */

import type { Answer, ModelState, Report, Standing, Understanding } from "./talk";

export const UNIT_KINDS = ["infantry", "tank", "artillery", "helicopter", "harvester"] as const;
export const BUILDING_KINDS = ["hq", "power_plant", "barracks", "war_factory", "refinery", "defense_turret"] as const;
export const WEAPONS = ["rifle", "cannon", "howitzer", "rocket", "autocannon", "nuke"] as const;
export const ARMOURS = ["flesh", "light", "heavy", "air", "concrete"] as const;
export const ACTIVITIES = ["idle", "moving", "fighting", "gathering", "unloading"] as const;
export const BYES = ["elsewhere", "shutdown", "match_failed"] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];
export type BuildingKind = (typeof BUILDING_KINDS)[number];
export type Kind = UnitKind | BuildingKind;
export type Weapon = (typeof WEAPONS)[number];
export type Armour = (typeof ARMOURS)[number];
export type Activity = (typeof ACTIVITIES)[number];
export type Bye = (typeof BYES)[number];

export type Order =
  | { type: "move"; x: number; y: number }
  | { type: "attack"; target: number }
  | { type: "attack_move"; x: number; y: number }
  | { type: "guard_place"; x: number; y: number }
  | { type: "guard_entity"; entity: number }
  | { type: "patrol"; x: number; y: number }
  | { type: "hold" }
  | { type: "stop" }
  | { type: "scatter" }
  | { type: "harvest"; x: number; y: number };

export type Command =
  | { type: "order"; units: number[]; order: Order; queued: boolean }
  | { type: "train"; kind: UnitKind; count: number; at: number[] }
  | { type: "cancel_training"; kind: UnitKind; count: number }
  | { type: "place"; kind: BuildingKind; at: [number, number] }
  | { type: "cancel_construction"; site: number }
  | { type: "repair"; building: number; on: boolean }
  | { type: "sell"; building: number }
  | { type: "rally"; building: number; x: number; y: number }
  | { type: "launch_nuke"; x: number; y: number };

export type ClientMessage =
  | { type: "join" }
  | { type: "resume"; token: string }
  | { type: "new_match" }
  | { type: "command"; seq: number; command: Command }
  | { type: "language"; language: string }
  | {
      type: "say";
      seq: number;
      text: string;
      selected: number[];
      pointer: [number, number] | [];
      groups: { group: number; units: number[] }[];
    }
  | { type: "confirm"; seq: number; choice: number }
  | { type: "drop_order"; id: number }
  | { type: "undo" }
  | { type: "accept_tip"; report: number; tip: number }
  | { type: "ask_report" }
  | { type: "ping"; at: number };

export interface WeaponRules {
  class: Weapon;
  range: number;
  damage: number;
  cooldown_ticks: number;
  splash_radius: number;
  hits: Armour[];
}

export interface UnitRules {
  kind: UnitKind;
  cost: number;
  made_at: BuildingKind;
  build_ticks: number;
  health: number;
  armour: Armour;
  speed: number;
  sight: number;
  radius: number;
  flies: boolean;
  weapon?: WeaponRules;
}

export interface BuildingRules {
  kind: BuildingKind;
  cost: number;
  build_ticks: number;
  health: number;
  power: number;
  width: number;
  height: number;
  sight: number;
  prerequisites: BuildingKind[];
  weapon?: WeaponRules;
}

export interface RulesMessage {
  ticks_per_second: number;
  build_radius: number;
  queue_length: number;
  max_train_count: number;
  cargo_capacity: number;
  nuke_charge_ticks: number;
  nuke_flight_ticks: number;
  nuke_radius: number;
  sell_percent: number;
  units: UnitRules[];
  buildings: BuildingRules[];
}

export interface MapMessage {
  width: number;
  height: number;
  tile: number;
  terrain: string;
}

export interface Welcome {
  type: "welcome";
  version: string;
  token: string;
  /** Counts the matches that were played with this token. */
  match: number;
  resumed: boolean;
  player: number;
  players: number;
  seed: number;
  map: MapMessage;
  rules: RulesMessage;
}

export interface Status {
  credits: number;
  power_produced: number;
  power_used: number;
  nuke_ticks_left: number;
  units_trained: number;
  units_lost: number;
  units_destroyed: number;
  buildings_lost: number;
  buildings_destroyed: number;
  credits_harvested: number;
}

export type Outcome = { type: "running" } | { type: "won"; player: number } | { type: "drawn" };

export interface UnitMessage {
  id: number;
  kind: UnitKind;
  owner: number;
  x: number;
  y: number;
  facing: number;
  aim: number;
  health: number;
  activity: Activity;
  cargo: number;
  orders: Order[];
}

export interface BuildingMessage {
  id: number;
  kind: BuildingKind;
  owner: number;
  at: [number, number];
  aim: number;
  health: number;
  built_percent: number;
  remembered: boolean;
  repairing: boolean;
  queue: UnitKind[];
  trained_percent: number;
  rally: [number, number] | [];
}

/** Why something was refused; the words are under `refused.*`. */
export type Why =
  | { reason: "not_enough_credits"; needed: number; available: number }
  | { reason: "missing_prerequisite"; wanted: Kind; missing: BuildingKind }
  | { reason: "nuke_not_ready"; ticks_left: number }
  | { reason: string };
export type RefusedEvent = { type: "refused"; command: Command["type"] } & Why;

interface Place {
  x: number;
  y: number;
}

export type GameEvent =
  | RefusedEvent
  | {
      type: "fired";
      shooter: number;
      weapon: Weapon;
      from: [number, number];
      to: [number, number];
      flight_ticks: number;
    }
  | ({ type: "impact"; weapon: Weapon; radius: number } & Place)
  | ({ type: "under_attack"; player: number; victim: number; kind: Kind } & Place)
  | ({ type: "destroyed"; id: number; kind: Kind; owner: number; by: number } & Place)
  | ({ type: "trained"; player: number; unit: number; kind: UnitKind } & Place)
  | ({ type: "construction_started"; player: number; building: number; kind: BuildingKind } & Place)
  | ({ type: "built"; player: number; building: number; kind: BuildingKind } & Place)
  | ({ type: "sold"; player: number; building: number; kind: BuildingKind; refund: number } & Place)
  | ({ type: "delivered"; player: number; harvester: number; credits: number } & Place)
  | { type: "power_changed"; player: number; low: boolean }
  | { type: "nuke_ready"; player: number }
  | ({ type: "nuke_launched"; player: number; flight_ticks: number } & Place)
  | { type: "eliminated"; player: number }
  | { type: "ended"; outcome: Outcome };

/** In one that is not `full`, a field that is left out did not change. */
export interface Snapshot {
  type: "snapshot";
  tick: number;
  full: boolean;
  ack: number;
  paused?: boolean;
  outcome?: Outcome;
  status?: Status;
  units?: UnitMessage[];
  /** Id, x, y, facing, aim. */
  moves?: [number, number, number, number, number][];
  gone_units?: number[];
  buildings?: BuildingMessage[];
  gone_buildings?: number[];
  /** First tile, how many, level. */
  fog?: [number, number, number][];
  /** Tile, credits left. */
  ore?: [number, number][];
  events?: GameEvent[];
}

export type ServerMessage =
  | Welcome
  | Snapshot
  /** `sentence` is the number of the sentence that was refused, 0 for a tip. */
  | { type: "refused"; reason: string; detail: string; sentence?: number }
  | { type: "pong"; at: number }
  | { type: "bye"; reason: Bye }
  | Understanding
  | Answer
  | Standing
  | Report
  | ModelState;
