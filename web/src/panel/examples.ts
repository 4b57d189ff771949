import type { Key, Words } from "../lang/words";
import { button, element } from "./element";
import { setSaying } from "./spoken";
import type { Tooltip } from "./tooltip";

const EXAMPLES = [
  "command.example.1",
  "command.example.2",
  "command.example.3",
  "command.example.4",
  "command.example.5",
  "command.example.6",
  "command.example.7",
  "command.example.8",
  "command.example.9",
] as const satisfies readonly Key[];
const SHOWN = 3;
const EVERY_MILLISECONDS = 15_000;

/** Sentences to try. A click writes one into the line, where it can be changed before it is sent. */
export class Examples {
  readonly root = element("div", { id: "examples", "data-testid": "examples" });
  private first = 0;
  private changedAt = 0;

  constructor(
    private readonly words: Words,
    tooltip: Tooltip,
    write: (text: string) => void,
  ) {
    for (let i = 0; i < SHOWN; i++) {
      const made = button({ class: "example", "data-say": EXAMPLES[i] }, () => write(made.textContent));
      tooltip.explain(made, () => [{ text: words.say("about.example") }]);
      this.root.append(made);
    }
  }

  update(now: number): void {
    if (now - this.changedAt < EVERY_MILLISECONDS || this.root.matches(":hover")) {
      return;
    }
    if (this.changedAt > 0) {
      this.first += SHOWN;
    }
    this.changedAt = now;
    [...this.root.children].forEach((child, i) => {
      setSaying(child as HTMLElement, EXAMPLES[(this.first + i) % EXAMPLES.length], this.words);
    });
  }
}
