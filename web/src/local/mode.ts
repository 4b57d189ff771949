import type { BuildingKind } from "../net/messages";

/** What the next click on the ground means. */
export type Mode =
  | { type: "select" }
  | { type: "place"; kind: BuildingKind }
  | { type: "target"; order: "attack_move" | "patrol" | "guard" }
  | { type: "repair" }
  | { type: "sell" }
  | { type: "nuke" };

export const SELECT: Mode = { type: "select" };
