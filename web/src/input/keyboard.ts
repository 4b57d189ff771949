import type { Desk } from "../local/desk";
import type { Match } from "../state/match";
import type { Actions } from "./actions";
import {
  ARROWS,
  BUILD_KEYS,
  letter,
  MUTE_KEY,
  NUKE_KEY,
  ORDER_KEYS,
  REPAIR_KEY,
  SCROLL_LETTERS,
  SELL_KEY,
  TRAIN_KEYS,
} from "./hotkeys";

/** Two taps of a digit within this time move the camera to the group. */
const DOUBLE_TAP_MILLISECONDS = 350;
/** Shift with a training key orders so many. */
export const MANY = 5;

/** What keys do that is neither an order nor the camera. */
export interface PageKeys {
  help(): void;
  mute(): void;
  /** Whether something was open and is closed now. */
  closeOverlay(): boolean;
  lastAlert(): void;
  /** Puts the focus into the line for sentences. */
  write(): void;
}

/**
 * Turns keys into actions. It listens to the whole page before anything else does, so no button or slider that has the
 * focus can swallow a key of the game.
 */
export class Keyboard {
  /** Keys held down that move the camera. */
  readonly held = new Set<string>();
  private lastDigit = 0;
  private lastDigitAt = 0;

  constructor(
    private readonly desk: Desk,
    private readonly actions: Actions,
    private readonly match: () => Match | undefined,
    private readonly page: PageKeys,
  ) {}

  listen(): void {
    window.addEventListener("keydown", (event) => this.onDown(event), { capture: true });
    window.addEventListener("keyup", (event) => this.held.delete(letter(event)), { capture: true });
    window.addEventListener("blur", () => this.held.clear());
  }

  /** The direction that the held keys move the camera to. */
  direction(): { x: number; y: number } {
    const match = this.match();
    const letters = !match || !this.desk.selection.commands(match);
    let x = 0;
    let y = 0;
    for (const key of this.held) {
      const step = ARROWS[key] ?? (letters ? SCROLL_LETTERS[key] : undefined);
      if (step) {
        x += step[0];
        y += step[1];
      }
    }
    return { x: Math.sign(x), y: Math.sign(y) };
  }

  private onDown(event: KeyboardEvent): void {
    if (isWriting(event)) {
      // What is typed belongs to the sentence; no key stays held down behind it.
      this.held.clear();
      return;
    }
    const key = letter(event);
    if (event.altKey || event.metaKey) {
      return;
    }
    const digit = event.code.startsWith("Digit") ? Number(event.code.slice(5)) : 0;
    if (event.ctrlKey) {
      this.onControl(event, key, digit);
      return;
    }
    if (ARROWS[key] || SCROLL_LETTERS[key]) {
      this.held.add(key);
    }
    if (event.repeat) {
      if (ARROWS[key]) {
        event.preventDefault();
      }
      return;
    }
    if (this.act(event, key, digit)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private onControl(event: KeyboardEvent, key: string, digit: number): void {
    const match = this.match();
    if (key === "a") {
      this.actions.selectArmy();
    } else if (digit > 0 && match) {
      this.desk.selection.storeGroup(digit, this.desk.selection.mine(match));
    } else {
      return;
    }
    event.preventDefault();
  }

  private act(event: KeyboardEvent, key: string, digit: number): boolean {
    const match = this.match();
    const commands = match !== undefined && this.desk.selection.commands(match);
    if (digit > 0) {
      this.recall(digit, event.shiftKey);
    } else if (key === "Escape") {
      return this.page.closeOverlay() || this.actions.escape();
    } else if (key === "F1" || key === "?") {
      this.page.help();
    } else if (key === "Enter") {
      this.page.write();
    } else if (key === " ") {
      this.page.lastAlert();
    } else if (key === "Home") {
      this.goHome();
    } else if (commands && key in ORDER_KEYS) {
      this.actions.order(ORDER_KEYS[key as keyof typeof ORDER_KEYS]);
    } else if (BUILD_KEYS[key]) {
      this.actions.build(BUILD_KEYS[key]);
    } else if (TRAIN_KEYS[key]) {
      this.actions.train(TRAIN_KEYS[key], event.shiftKey ? MANY : 1);
    } else if (key === REPAIR_KEY || key === SELL_KEY) {
      this.actions.toggleMode(key === REPAIR_KEY ? "repair" : "sell");
    } else if (key === NUKE_KEY) {
      this.actions.aimNuke();
    } else if (key === MUTE_KEY) {
      this.page.mute();
    } else {
      return ARROWS[key] !== undefined;
    }
    return true;
  }

  private recall(digit: number, add: boolean): void {
    const match = this.match();
    if (!match) {
      return;
    }
    const group = this.desk.selection.group(digit, match);
    if (group.length === 0) {
      return;
    }
    const ids = group.map((unit) => unit.id);
    if (add) {
      this.desk.selection.addUnits(ids);
    } else {
      this.desk.selection.selectUnits(ids);
    }
    const now = performance.now();
    if (digit === this.lastDigit && now - this.lastDigitAt < DOUBLE_TAP_MILLISECONDS) {
      const sum = group.reduce((total, unit) => ({ x: total.x + unit.x, y: total.y + unit.y }), { x: 0, y: 0 });
      this.desk.camera.lookAt(sum.x / group.length, sum.y / group.length);
    }
    this.lastDigit = digit;
    this.lastDigitAt = now;
  }

  private goHome(): void {
    const hq = this.match()?.headquarters();
    if (hq) {
      this.desk.camera.lookAt(hq.x, hq.y);
    }
  }
}

function isWriting(event: KeyboardEvent): boolean {
  return event.isComposing || (event.target instanceof HTMLInputElement && event.target.type === "text");
}
