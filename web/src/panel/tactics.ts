import { iconElement } from "../art/icons";
import type { Speech } from "../input/speech";
import { reportWords } from "../lang/report";
import { clock, type Words } from "../lang/words";
import type { Place } from "../local/camera";
import type { Report, Tip } from "../net/talk";
import type { Conversation } from "../state/conversation";
import type { Match } from "../state/match";
import { button, element, setClass, setText } from "./element";
import { orderElement } from "./planlist";
import { named, says } from "./spoken";
import type { Tooltip } from "./tooltip";

const KEEP = "rts-commander.tactics";

/** The tactical report: who worded it, how it stands, what could be done, and what to learn from it. */
export class Tactics {
  readonly root = element("section", { id: "tactics", "data-testid": "tactics" });
  private readonly author = element("span", { class: "author", "data-testid": "report-author", hidden: "" });
  private readonly level = element("span", { class: "level", "data-testid": "report-level" });
  private readonly age = element("small", { class: "age" });
  private readonly body = element("div", { class: "body" });
  private shown: Report | undefined;
  private spoken = "";

  constructor(
    private readonly words: Words,
    private readonly conversation: Conversation,
    private readonly speech: Speech,
    tooltip: Tooltip,
    private readonly show: (place: Place) => void,
  ) {
    const fold = button(
      { class: "fold", "data-testid": "tactics-fold", ...named("tactics.fold") },
      () => this.fold(!this.root.classList.contains("folded")),
      element("span", { class: "hook" }),
      element("h2", says("tactics.title")),
      this.level,
    );
    const refresh = button(
      { class: "refresh", "data-testid": "report-refresh", ...named("tactics.refresh") },
      () => speech.askReport(),
      iconElement("new_match"),
    );
    tooltip.explain(refresh, () => [{ text: words.say("tactics.refresh") }]);
    tooltip.explain(this.author, () => {
      const by = this.conversation.report?.by ?? "rules";
      return [{ text: words.say(`about.by_${by}`) }];
    });
    this.root.append(element("header", {}, fold, this.author, this.age, refresh), this.body);
    setClass(this.root, "folded", readFolded());
  }

  update(match: Match): void {
    const { report } = this.conversation;
    if (report) {
      const ticks = Math.max(0, match.tick - report.tick);
      const time = clock(ticks, match.rules.figures.ticks_per_second);
      setText(this.age, this.words.say("tactics.age", { time }));
    }
    if (report === this.shown && this.words.language === this.spoken) {
      return;
    }
    this.shown = report;
    this.spoken = this.words.language;
    this.author.hidden = !report;
    this.age.hidden = !report;
    if (!report) {
      setText(this.level, "");
      this.body.replaceChildren(element("p", { class: "faint" }, this.words.say("tactics.none")));
      return;
    }
    this.root.dataset.by = report.by;
    this.root.dataset.level = report.level;
    setText(this.author, this.words.say(`tactics.${report.by}`));
    setText(this.level, this.words.say(`tactics.${report.level}`));
    this.body.replaceChildren(...this.content(report));
  }

  private content(report: Report): HTMLElement[] {
    const { words } = this;
    const tips = report.tips.map((tip, index) => this.tip(report, tip, index));
    const coach = reportWords(report.coach, words);
    return [
      element("p", { class: "summary", "data-testid": "report-summary" }, reportWords(report.summary, words)),
      element("ul", {}, ...tips),
      ...(coach ? [element("p", { class: "coach", "data-testid": "report-coach" }, coach)] : []),
    ];
  }

  /** A click on a tip with a place shows the place; one with a plan can be carried out. */
  private tip(report: Report, tip: Tip, index: number): HTMLElement {
    const { words } = this;
    const text = reportWords(tip, words);
    const [x, y] = tip.at;
    const placed = x !== undefined && y !== undefined;
    const line = placed
      ? button({ class: "text placed" }, () => this.show({ x, y }), text)
      : element("span", { class: "text" }, text);
    const item = element("li", { "data-testid": `tip-${index}` }, line);
    if (tip.plan.orders.length > 0) {
      const accept = button(
        { class: "choice", "data-testid": `accept-${index}` },
        () => {
          this.speech.acceptTip(report, index, performance.now());
          accept.disabled = true;
        },
        element("span", { class: "orders-of" }, ...tip.plan.orders.map((order) => orderElement(order, words))),
        element("b", {}, words.say("tactics.accept")),
      );
      item.append(accept);
    }
    return item;
  }

  private fold(folded: boolean): void {
    setClass(this.root, "folded", folded);
    try {
      localStorage.setItem(KEEP, folded ? "folded" : "open");
    } catch {
      // Storage is switched off: the panel is open again after a reload.
    }
  }
}

function readFolded(): boolean {
  try {
    return localStorage.getItem(KEEP) === "folded";
  } catch {
    return false;
  }
}
