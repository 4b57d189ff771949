import type { BuildingKind, UnitKind } from "../net/messages";

/**
 * The letters of the game. One rule: **letters give orders to what is selected; while nothing selected takes orders,
 * W A S D move the camera instead.** The arrows, the edges of the screen and the middle mouse button always move it.
 */
export const ORDER_KEYS = {
  a: "attack_move",
  s: "stop",
  h: "hold",
  p: "patrol",
  g: "guard",
  x: "scatter",
} as const;
export type OrderName = (typeof ORDER_KEYS)[keyof typeof ORDER_KEYS];

export const BUILD_KEYS: Readonly<Record<string, BuildingKind>> = {
  q: "power_plant",
  e: "refinery",
  r: "barracks",
  t: "war_factory",
  f: "defense_turret",
};

export const TRAIN_KEYS: Readonly<Record<string, UnitKind>> = {
  z: "infantry",
  c: "tank",
  v: "artillery",
  b: "helicopter",
  n: "harvester",
};

export const REPAIR_KEY = "i";
export const SELL_KEY = "o";
export const NUKE_KEY = "l";
export const MUTE_KEY = "m";

/** Which way each key moves the camera: always, and while nothing selected takes orders. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
export const SCROLL_LETTERS: Readonly<Record<string, readonly [number, number]>> = {
  a: [-1, 0],
  d: [1, 0],
  w: [0, -1],
  s: [0, 1],
};

/** The letter on the key, or where another script is typed the letter at its place. */
export function letter(event: KeyboardEvent): string {
  if (/^[a-z]$/i.test(event.key)) {
    return event.key.toLowerCase();
  }
  return event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;
}
