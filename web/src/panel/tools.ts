import { iconElement } from "../art/icons";
import type { Actions } from "../input/actions";
import { NUKE_KEY, REPAIR_KEY, SELL_KEY } from "../input/hotkeys";
import { clock, type Words } from "../lang/words";
import type { Desk } from "../local/desk";
import type { Match } from "../state/match";
import { button, element, setClass, setStyle, setText } from "./element";
import { named } from "./spoken";
import type { Tooltip } from "./tooltip";

/** Select the army, repair, sell, and the nuke with its charge. */
export class Tools {
  readonly root = element("div", { id: "tools" });
  private readonly repair: HTMLElement;
  private readonly sell: HTMLElement;
  private readonly nuke: HTMLElement;
  private readonly nukeText = element("span", { class: "text" });

  constructor(
    private readonly words: Words,
    actions: Actions,
    tooltip: Tooltip,
    match: () => Match | undefined,
  ) {
    const army = this.tool("army", "", () => actions.selectArmy());
    tooltip.explain(army, () => [
      { text: words.say("panel.army"), tone: "title" },
      { text: words.say("about.army") },
      { text: words.say("tip.key", { key: words.say("help.key.army") }), tone: "faint" },
    ]);
    this.repair = this.tool("repair", REPAIR_KEY.toUpperCase(), () => actions.toggleMode("repair"));
    tooltip.explain(this.repair, () => [
      { text: words.say("panel.repair"), tone: "title" },
      { text: words.say("about.repair") },
    ]);
    this.sell = this.tool("sell", SELL_KEY.toUpperCase(), () => actions.toggleMode("sell"));
    tooltip.explain(this.sell, () => [
      { text: words.say("panel.sell"), tone: "title" },
      { text: words.say("about.sell", { percent: match()?.rules.figures.sell_percent ?? 0 }) },
    ]);
    this.nuke = button(
      { id: "nuke", class: "tool wide", "data-testid": "nuke" },
      () => actions.aimNuke(),
      element("span", { class: "progress" }),
      iconElement("nuke"),
      this.nukeText,
      element("span", { class: "key" }, NUKE_KEY.toUpperCase()),
    );
    tooltip.explain(this.nuke, () => [
      { text: words.say("panel.nuke"), tone: "title" },
      { text: words.say("about.nuke") },
    ]);
    this.root.append(army, this.repair, this.sell, this.nuke);
  }

  update(match: Match, desk: Desk): void {
    setClass(this.repair, "active", desk.mode.type === "repair");
    setClass(this.sell, "active", desk.mode.type === "sell");
    setClass(this.nuke, "active", desk.mode.type === "nuke");
    const left = match.status.nuke_ticks_left;
    const { nuke_charge_ticks, ticks_per_second } = match.rules.figures;
    setClass(this.nuke, "ready", left === 0);
    setStyle(this.nuke, "--part", (1 - left / nuke_charge_ticks).toFixed(3));
    const text = left === 0 ? this.words.say("panel.nuke_ready") : clock(left, ticks_per_second);
    setText(this.nukeText, text);
  }

  private tool(name: "army" | "repair" | "sell", key: string, onClick: () => void): HTMLElement {
    return button(
      { id: name, class: "tool", "data-testid": name, ...named(`panel.${name}`) },
      onClick,
      iconElement(name),
      element("span", { class: "key" }, key),
    );
  }
}
