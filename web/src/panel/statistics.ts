import type { Key, Words } from "../lang/words";
import type { Status } from "../net/messages";
import type { Match } from "../state/match";
import { element, setText } from "./element";
import { says } from "./spoken";

const FIGURES = [
  "units_trained",
  "units_lost",
  "units_destroyed",
  "buildings_lost",
  "buildings_destroyed",
  "credits_harvested",
] as const satisfies readonly (keyof Status)[];

/** How the player has fared, as a table. */
export class Statistics {
  readonly root = element("table", { class: "statistics" });
  private readonly cells = new Map<(typeof FIGURES)[number], HTMLElement>();
  private readonly seed = element("td");
  private readonly version = element("td");

  constructor(private readonly words: Words) {
    for (const figure of FIGURES) {
      const cell = element("td");
      this.cells.set(figure, cell);
      this.addRow(`statistics.${figure}`, cell);
    }
    this.addRow("statistics.seed", this.seed);
    this.addRow("statistics.version", this.version);
  }

  update(match: Match): void {
    for (const [figure, cell] of this.cells) {
      setText(cell, this.words.number(match.status[figure]));
    }
    setText(this.seed, String(match.welcome.seed));
    setText(this.version, match.welcome.version);
  }

  private addRow(label: Key, cell: HTMLElement): void {
    this.root.append(element("tr", {}, element("th", { scope: "row", ...says(label) }), cell));
  }
}
