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
    const { state, file, detail } = this.conversation.model;
    const lines: TipLine[] = [
      { text: this.words.say("about.model"), tone: "title" },
      { text: this.words.say(`about.model.${state}`) },
    ];
    if (detail) {
      lines.push({ text: detail, tone: "bad" });
    }
    if (file) {
      lines.push({ text: file, tone: "faint" });
    }
    return lines;
  }
}
