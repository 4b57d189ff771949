import { BUILD_KEYS, MUTE_KEY, NUKE_KEY, ORDER_KEYS, REPAIR_KEY, SELL_KEY, TRAIN_KEYS } from "../input/hotkeys";
import type { Key } from "../lang/words";
import { button, element } from "./element";
import { says } from "./spoken";

/** The overlay with all keys. */
export class Help {
  readonly root: HTMLElement;

  constructor() {
    const shift = says("help.key.shift");
    const right = says("help.key.right");
    this.root = element(
      "div",
      { id: "help", class: "overlay", "data-testid": "help", hidden: "" },
      element(
        "div",
        { class: "sheet wide" },
        element("h2", says("help.title")),
        element("p", { class: "rule", ...says("help.rule") }),
        element(
          "div",
          { class: "columns" },
          section("help.mouse", [
            row("help.select", says("help.key.left")),
            row("help.box", says("help.key.drag")),
            row("help.double", says("help.key.double")),
            row("help.right", right),
            row("help.queue", shift, right),
            row("help.wheel", says("help.key.wheel")),
          ]),
          section("help.orders", [
            ...Object.entries(ORDER_KEYS).map(([key, name]) => row(`order.${name}`, key)),
            row("help.army", says("help.key.army")),
            row("help.store", says("help.key.store")),
            row("help.recall", says("help.key.recall")),
            row("help.escape", says("help.key.escape")),
          ]),
          section("help.sentences", [
            row("help.enter", says("help.key.enter")),
            row("help.history", says("help.key.history")),
            row("help.leave", says("help.key.escape")),
          ]),
          section("help.camera", [
            row("help.scroll", says("help.key.arrows")),
            row("help.letters", says("help.key.letters")),
            row("help.home", says("help.key.home")),
            row("help.alert", says("help.key.space")),
            row("help.help", says("help.key.help")),
            row("help.mute", MUTE_KEY),
          ]),
          section("help.base", [
            ...Object.entries(BUILD_KEYS).map(([key, kind]) => row(`kind.${kind}`, key)),
            ...Object.entries(TRAIN_KEYS).map(([key, kind]) => row(`kind.${kind}`, key)),
            row("panel.repair", REPAIR_KEY),
            row("panel.sell", SELL_KEY),
            row("panel.nuke", NUKE_KEY),
          ]),
        ),
        button({ class: "text-button primary", ...says("panel.close") }, () => this.toggle()),
      ),
    );
    this.root.addEventListener("click", (event) => {
      if (event.target === this.root) {
        this.close();
      }
    });
  }

  toggle(): void {
    this.root.hidden = !this.root.hidden;
  }

  /** Whether it was open. */
  close(): boolean {
    const open = !this.root.hidden;
    this.root.hidden = true;
    return open;
  }
}

function section(title: Key, rows: HTMLElement[]): HTMLElement {
  return element("section", {}, element("h3", says(title)), ...rows);
}

/** What some keys do; a key is a letter, or has a name of its own. */
function row(text: Key, ...keys: (string | Record<string, string>)[]): HTMLElement {
  const caps = keys.map((key) =>
    typeof key === "string" ? element("kbd", {}, key.toUpperCase()) : element("kbd", key),
  );
  return element("p", {}, ...caps, element("span", says(text)));
}
