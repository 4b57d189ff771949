import { modelLines } from "../lang/model";
import type { Words } from "../lang/words";
import type { Conversation } from "../state/conversation";
import { element, setStyle, setText } from "./element";
import type { TipLine, Tooltip } from "./tooltip";

/** The light that says how the language model is: in colour, in a word, and in sentences on its tooltip. */
export class Lamp {
  readonly root = element("span", { id: "model", "data-testid": "model", role: "status" });
  private readonly text = element("span", { class: "text" });

  constructor(
    private readonly words: Words,
    private readonly conversation: Conversation,
    tooltip: Tooltip,
  ) {
    this.root.append(element("span", { class: "light" }), this.text);
    tooltip.explain(this.root, () => this.explain());
  }

  update(): void {
    const { state, progress } = this.conversation.model;
    if (this.root.dataset.state !== state) {
      this.root.dataset.state = state;
    }
    setStyle(this.root, "--part", progress.toFixed(3));
    setText(this.text, this.words.say(`model.${state}`, { percent: Math.floor(progress * 100) }));
  }

  private explain(): TipLine[] {
    return modelLines(this.conversation.model, this.words);
  }
}
