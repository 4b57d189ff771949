import type { Key, Words } from "../lang/words";
import type { Desk } from "../local/desk";
import type { Match } from "../state/match";
import { button, element } from "./element";
import { says, setSaying } from "./spoken";

type HintKey = Extract<Key, `hint.${string}`>;

const KEEP = "rts-commander.hints";
const EVERY_MILLISECONDS = 1000;
const PAUSE_MILLISECONDS = 4000;
const SHOWN_MILLISECONDS = 20_000;

/** When each hint fits; the first one that fits and was never shown is shown. */
const HINTS: readonly (readonly [HintKey, (match: Match, desk: Desk) => boolean])[] = [
  ["hint.welcome", (_, desk) => desk.selection.isEmpty()],
  ["hint.sentences", (match) => match.tick > 300],
  ["hint.nuke", (match) => match.status.nuke_ticks_left === 0],
  ["hint.low_power", (match) => match.status.power_used > match.status.power_produced],
  ["hint.repair", (match) => [...match.buildings.values()].some((building) => isDamaged(match, building))],
  ["hint.power_plant", (match) => match.missingFor("barracks") === "power_plant"],
  ["hint.camera", (match) => match.tick > 400],
  ["hint.barracks", (match) => match.missingFor("barracks") === undefined && !match.hasFinished("barracks")],
  ["hint.economy", (match) => match.missingFor("refinery") === undefined && !match.hasFinished("refinery")],
  ["hint.rally", (_, desk) => desk.selection.building !== undefined],
  ["hint.attack_move", (match, desk) => desk.selection.units.size > 2 && match.tick > 1200],
  ["hint.groups", (_, desk) => desk.selection.units.size > 5],
];

/** Hints, one at a time, each only once in a browser. */
export class Hints {
  readonly root = element("aside", { id: "hint", "data-testid": "hint", hidden: "" });
  private readonly text = element("span");
  private readonly seen = readSeen();
  private checkedAt = 0;
  private hideAt = 0;
  /** A hint goes when it no longer fits: the player has done it. */
  private fits: ((match: Match, desk: Desk) => boolean) | undefined;

  constructor(private readonly words: Words) {
    this.root.append(
      this.text,
      button({ class: "text-button", ...says("hint.dismiss") }, () => this.hide(performance.now())),
    );
  }

  update(match: Match, desk: Desk, now: number): void {
    // Before the first snapshot nothing is known, and every charge would look complete.
    if (match.tick === 0 || now - this.checkedAt < EVERY_MILLISECONDS) {
      return;
    }
    this.checkedAt = now;
    if (!this.root.hidden) {
      if (now > this.hideAt || !this.fits?.(match, desk) || match.outcome.type !== "running") {
        this.hide(now);
      }
      return;
    }
    const hint = HINTS.find(([key, fits]) => !this.seen.has(key) && fits(match, desk));
    if (hint && match.outcome.type === "running") {
      this.fits = hint[1];
      this.show(hint[0], now);
    }
  }

  private show(key: HintKey, now: number): void {
    this.seen.add(key);
    setSaying(this.text, key, this.words);
    this.root.hidden = false;
    this.hideAt = now + SHOWN_MILLISECONDS;
    try {
      localStorage.setItem(KEEP, JSON.stringify([...this.seen]));
    } catch {
      // Storage is switched off: the hints come again after a reload.
    }
  }

  private hide(now: number): void {
    this.root.hidden = true;
    this.checkedAt = now + PAUSE_MILLISECONDS;
  }
}

function isDamaged(
  match: Match,
  building: { kind: string; owner: number; health: number; built_percent: number },
): boolean {
  const rules = match.rules.figures.buildings.find((candidate) => candidate.kind === building.kind);
  return match.isMine(building) && building.built_percent === 100 && building.health < (rules?.health ?? 0) * 0.7;
}

function readSeen(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEEP) ?? "[]"));
  } catch {
    return new Set();
  }
}
