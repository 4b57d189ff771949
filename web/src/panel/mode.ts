import type { Words } from "../lang/words";
import type { Desk } from "../local/desk";
import type { Match } from "../state/match";
import { element, setText } from "./element";

/** Says what the next click does, and shapes the pointer for it. */
export class ModeLine {
  readonly root = element("div", { id: "mode", "data-testid": "mode", hidden: "" });

  constructor(
    private readonly words: Words,
    private readonly field: HTMLElement,
  ) {}

  update(desk: Desk, match: Match): void {
    const text = this.text(desk);
    this.root.hidden = text === "";
    setText(this.root, text);
    const cursor = this.cursor(desk, match);
    if (this.field.dataset.cursor !== cursor) {
      this.field.dataset.cursor = cursor;
    }
  }

  private text({ mode }: Desk): string {
    switch (mode.type) {
      case "select":
        return "";
      case "place":
        return this.words.say("mode.place", { kind: this.words.say(`kind.${mode.kind}`) });
      case "target":
        return this.words.say(`mode.${mode.order}`);
      case "repair":
      case "sell":
      case "nuke":
        return this.words.say(`mode.${mode.type}`);
    }
  }

  private cursor({ mode, hovered, selection }: Desk, match: Match): string {
    if (mode.type !== "select") {
      return mode.type === "target" || mode.type === "nuke" ? "aim" : "act";
    }
    const entity = hovered === undefined ? undefined : (match.units.get(hovered) ?? match.buildings.get(hovered));
    if (entity && !match.isMine(entity) && selection.commands(match)) {
      return "aim";
    }
    return entity ? "pick" : "";
  }
}
