import type { Verb } from "../net/talk";
import { drawIcon, type IconName } from "./icons";
import { PALETTES } from "./palette";
import { circle, type Pen, paint } from "./shapes";

/** The icon of each verb, in the lists and on the map. */
export const VERB_ICONS: Readonly<Record<Verb, IconName>> = {
  move: "move",
  attack: "army",
  defend: "guard",
  patrol: "patrol",
  scout: "scout",
  harvest: "harvest",
  retreat: "back",
  stop: "stop",
  hold: "hold",
  train: "barracks",
  build: "build",
  repair: "repair",
  sell: "sell",
  cancel: "cancel",
  rally: "rally",
  select: "check",
  assign: "rally",
  nuke: "nuke",
  report: "statistics",
};

/** World units across the mark of a verb. */
export const VERB_SIZE = 30;

/** A disc in the player's colour with the verb's icon. */
export function drawVerb(pen: Pen, verb: Verb): void {
  const palette = PALETTES.mine;
  circle(pen, 0, 0, 13);
  paint(pen, palette.dark, palette.light, 1.4);
  pen.fillStyle = "#ffffff";
  drawIcon(pen, VERB_ICONS[verb], 16);
}
