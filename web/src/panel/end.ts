import type { Words } from "../lang/words";
import type { Match } from "../state/match";
import { button, element } from "./element";
import { says, setSaying } from "./spoken";
import { Statistics } from "./statistics";

/** The overlay at the end of a match: how it went, and another one. */
export class End {
  readonly root = element("div", { id: "end", class: "overlay", "data-testid": "end", hidden: "" });
  private readonly title = element("h2", { "data-testid": "end-title" });
  private readonly text = element("p");
  private readonly statistics: Statistics;
  private shownFor: Match | undefined;

  constructor(
    private readonly words: Words,
    newMatch: () => void,
  ) {
    this.statistics = new Statistics(words);
    this.root.append(
      element(
        "div",
        { class: "sheet" },
        this.title,
        this.text,
        this.statistics.root,
        element(
          "div",
          { class: "buttons" },
          button(
            { class: "text-button primary", "data-testid": "end-new-match", ...says("panel.new_match") },
            newMatch,
          ),
          button({ class: "text-button", ...says("end.look") }, () => this.close()),
        ),
      ),
    );
  }

  update(match: Match): void {
    if (match.outcome.type === "running") {
      this.root.hidden = true;
      this.shownFor = undefined;
    } else if (this.shownFor !== match) {
      this.shownFor = match;
      const end = match.outcome.type === "drawn" ? "drawn" : match.outcome.player === match.player ? "won" : "lost";
      this.root.dataset.outcome = end;
      setSaying(this.title, `end.${end}`, this.words);
      setSaying(this.text, `end.${end}_text`, this.words);
      this.statistics.update(match);
      this.root.hidden = false;
    }
  }

  /** Whether it was open. */
  close(): boolean {
    const open = !this.root.hidden;
    this.root.hidden = true;
    return open;
  }
}
