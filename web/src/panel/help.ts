import { BUILD_KEYS, MUTE_KEY, NUKE_KEY, ORDER_KEYS, REPAIR_KEY, SELL_KEY, TRAIN_KEYS } from "../input/hotkeys";
import type { Words } from "../lang/words";
import { button, element } from "./element";

/** The overlay with all keys. */
export class Help {
  readonly root: HTMLElement;

  constructor(words: Words) {
    const upper = (key: string) => key.toUpperCase();
    const section = (title: string, rows: [string, string][]) =>
      element(
        "section",
        {},
        element("h3", {}, title),
        ...rows.map(([key, text]) => element("p", {}, element("kbd", {}, key), element("span", {}, text))),
      );
    const shift = words.say("help.key.shift");
    const click = words.say("help.key.left");
    const right = words.say("help.key.right");
    this.root = element(
      "div",
      { id: "help", class: "overlay", "data-testid": "help", hidden: "" },
      element(
        "div",
        { class: "sheet wide" },
        element("h2", {}, words.say("help.title")),
        element("p", { class: "rule" }, words.say("help.rule")),
        element(
          "div",
          { class: "columns" },
          section(words.say("help.mouse"), [
            [click, words.say("help.select")],
            [words.say("help.key.drag"), words.say("help.box")],
            [words.say("help.key.double"), words.say("help.double")],
            [right, words.say("help.right")],
            [`${shift} ${right}`, words.say("help.queue")],
            [words.say("help.key.wheel"), words.say("help.wheel")],
          ]),
          section(words.say("help.camera"), [
            [words.say("help.key.arrows"), words.say("help.scroll")],
            [words.say("help.key.letters"), words.say("help.letters")],
            [words.say("help.key.home"), words.say("help.home")],
            [words.say("help.key.space"), words.say("help.alert")],
            [words.say("help.key.help"), words.say("help.help")],
            [upper(MUTE_KEY), words.say("help.mute")],
          ]),
          section(words.say("help.orders"), [
            ...Object.entries(ORDER_KEYS).map(([key, name]): [string, string] => [
              upper(key),
              words.say(`order.${name}`),
            ]),
            [words.say("help.key.army"), words.say("help.army")],
            [words.say("help.key.store"), words.say("help.store")],
            [words.say("help.key.recall"), words.say("help.recall")],
            [words.say("help.key.escape"), words.say("help.escape")],
          ]),
          section(words.say("help.base"), [
            ...[...Object.entries(BUILD_KEYS), ...Object.entries(TRAIN_KEYS)].map(([key, kind]): [string, string] => [
              upper(key),
              words.say(`kind.${kind}`),
            ]),
            [upper(REPAIR_KEY), words.say("panel.repair")],
            [upper(SELL_KEY), words.say("panel.sell")],
            [upper(NUKE_KEY), words.say("panel.nuke")],
          ]),
        ),
        button({ class: "text-button primary" }, () => this.toggle(), words.say("panel.close")),
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
