import { MOST_LETTERS, type Speech } from "../input/speech";
import type { Words } from "../lang/words";
import { History } from "../local/history";
import type { Conversation } from "../state/conversation";
import { button, element, setClass } from "./element";
import { Examples } from "./examples";
import { Lamp } from "./lamp";
import { named, says } from "./spoken";
import type { Tooltip } from "./tooltip";

const KEEP = "rts-commander.sentences";

/**
 * The line to write sentences in, always at the bottom. While it has the focus no key of the game acts. Enter sends and
 * leaves the focus here, for the next sentence; Escape clears, then leaves, and a click elsewhere leaves, too. Keys that
 * an input method needs to put letters together are left to it.
 */
export class Command {
  readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly lamp: Lamp;
  private readonly examples: Examples;
  private readonly undo: HTMLElement;
  private readonly history = new History(readLines());

  constructor(
    words: Words,
    private readonly speech: Speech,
    private readonly conversation: Conversation,
    tooltip: Tooltip,
  ) {
    this.input = element("input", {
      id: "sentence",
      type: "text",
      maxlength: String(MOST_LETTERS),
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "send",
      tabindex: "-1",
      "data-testid": "sentence",
      "data-placeholder": "command.placeholder",
      ...named("command.label"),
    });
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.lamp = new Lamp(words, conversation, tooltip);
    this.examples = new Examples(words, tooltip, (text) => this.write(text));
    this.undo = button({ class: "text-button", "data-testid": "undo", hidden: "", ...says("command.undo") }, () =>
      speech.undo(performance.now()),
    );
    tooltip.explain(this.undo, () => [{ text: words.say("about.undo") }]);
    const send = button(
      { id: "send", class: "text-button primary", "data-testid": "send", ...says("command.send") },
      () => this.submit(),
    );
    this.root = element(
      "footer",
      { id: "command" },
      this.lamp.root,
      element("div", { id: "line-box" }, this.input, send),
      this.undo,
      this.examples.root,
    );
    // A click on the battlefield gives the keys back to the game.
    document.addEventListener("pointerdown", (event) => {
      if (!this.root.contains(event.target as Node)) {
        this.input.blur();
      }
    });
  }

  get writing(): boolean {
    return document.activeElement === this.input;
  }

  focus(): void {
    this.input.focus();
  }

  update(now: number): void {
    this.lamp.update();
    this.examples.update(now);
    this.undo.hidden = this.conversation.undoable() === undefined;
    setClass(this.root, "written", this.input.value !== "");
    setClass(document.body, "writing", this.writing);
  }

  private onKey(event: KeyboardEvent): void {
    // 229 is the key of an input method in browsers that say that it is done before the key is.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    switch (event.key) {
      case "Enter":
        this.submit();
        break;
      case "Escape":
        this.input.value = "";
        this.history.leave();
        this.input.blur();
        break;
      case "ArrowUp":
      case "ArrowDown": {
        const line = this.history.step(event.key === "ArrowUp" ? -1 : 1, this.input.value);
        if (line !== undefined) {
          this.write(line);
        }
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  }

  private submit(): void {
    const text = this.input.value.trim();
    if (text !== "" && this.speech.say(text, performance.now())) {
      this.history.add(text);
      writeLines(this.history.all());
      this.input.value = "";
    }
  }

  private write(text: string): void {
    this.input.value = text;
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
  }
}

function readLines(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEEP) ?? "[]");
    return Array.isArray(kept) ? kept.filter((line) => typeof line === "string") : [];
  } catch {
    return [];
  }
}

function writeLines(lines: readonly string[]): void {
  try {
    localStorage.setItem(KEEP, JSON.stringify(lines));
  } catch {
    // Storage is switched off: the lines are forgotten with the page.
  }
}
