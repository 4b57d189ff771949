import type { Speech } from "../input/speech";
import { answerWords } from "../lang/answer";
import { reportWords } from "../lang/report";
import type { Words } from "../lang/words";
import type { Place } from "../local/camera";
import type { Answer, PlannedOrder, Understanding } from "../net/talk";
import { type Conversation, orderOf, planOf, type Sentence, stateOf } from "../state/conversation";
import type { Match } from "../state/match";
import { button, element, setClass } from "./element";
import { orderElement } from "./planlist";

const MOST_SHOWN = 8;
/** After so long a sentence goes from sight, unless it waits for something; it comes back while one writes. */
const OLD_MILLISECONDS = 20_000;

interface Card {
  readonly root: HTMLElement;
  signature: string;
}

/** The last sentences, the newest at the bottom: what was said, how it was understood and by whom, and what came of it. */
export class ConversationPanel {
  readonly root = element("section", { id: "conversation", role: "log", "data-testid": "conversation" });
  private readonly cards = new Map<Sentence, Card>();

  constructor(
    private readonly words: Words,
    private readonly conversation: Conversation,
    private readonly speech: Speech,
    private readonly show: (place: Place) => void,
  ) {}

  update(match: Match, now: number): void {
    const sentences = this.conversation.sentences.slice(-MOST_SHOWN);
    for (const [sentence, card] of this.cards) {
      if (!sentences.includes(sentence)) {
        card.root.remove();
        this.cards.delete(sentence);
      }
    }
    let changed = false;
    for (const sentence of sentences) {
      changed = this.showSentence(sentence, match, now) || changed;
    }
    if (changed) {
      this.root.scrollTop = this.root.scrollHeight;
    }
  }

  /** Whether it looks other than before. */
  private showSentence(sentence: Sentence, match: Match, now: number): boolean {
    let card = this.cards.get(sentence);
    if (!card) {
      card = { root: element("article", { class: "sentence", "data-seq": String(sentence.seq) }), signature: "" };
      this.cards.set(sentence, card);
      this.root.append(card.root);
    }
    // Only the newest is told in full, and what waits; the others when one points at them or writes.
    setClass(card.root, "brief", sentence !== this.conversation.sentences.at(-1) && !waits(sentence));
    setClass(card.root, "old", !waits(sentence) && now - sentence.touched > OLD_MILLISECONDS);
    const state = stateOf(sentence);
    const signature = `${sentence.touched} ${this.words.language} ${state} ${sentence.answers.size}`;
    if (signature === card.signature) {
      return false;
    }
    card.signature = signature;
    card.root.dataset.state = state;
    card.root.replaceChildren(...this.content(sentence, match));
    return true;
  }

  private content(sentence: Sentence, match: Match): Node[] {
    const { tip } = sentence;
    const said = tip
      ? element("span", { class: "tip" }, reportWords(tip, this.words))
      : element("q", {}, sentence.text);
    const head = element("header", {}, said, ...this.badge(sentence));
    const { understanding } = sentence;
    if (understanding && stateOf(sentence) === "confirm") {
      return [head, ...this.choices(sentence, understanding)];
    }
    const question = this.question(understanding);
    const orders = planOf(sentence)?.orders ?? [];
    const list = orders.map((order, index) => this.orderLine(sentence, order, sentence.answers.get(index), match));
    return [head, ...question, ...(list.length > 0 ? [element("ol", {}, ...list)] : [])];
  }

  /** Who understood it and how long that took, or how it stands. */
  private badge(sentence: Sentence): HTMLElement[] {
    const { words } = this;
    const state = stateOf(sentence);
    switch (state) {
      case "sent":
      case "thinking":
        return [element("small", { class: "busy" }, words.say(`heard.${state}`))];
      case "cancelled":
      case "undone":
      case "lost":
      case "refused":
        return [element("small", {}, words.say(`heard.${state}`))];
      case "unavailable":
        return [];
      case "understood":
      case "confirm":
      case "asks":
      case "nothing":
        return this.author(sentence);
    }
  }

  private author({ understanding, tip }: Sentence): HTMLElement[] {
    if (!understanding) {
      return [];
    }
    const { by, ms } = understanding;
    const author = element("small", { class: `by ${by}` }, this.words.say(`heard.${by}`));
    const milliseconds = ms < 10 ? ms : Math.round(ms);
    return tip ? [author] : [author, element("small", {}, this.words.say("heard.time", { milliseconds }))];
  }

  private question(understanding: Understanding | undefined): HTMLElement[] {
    switch (understanding?.state) {
      case "asks":
        return understanding.ask === "" ? [] : [this.remark("asks", this.words.say(`heard.asks.${understanding.ask}`))];
      case "nothing":
      case "unavailable":
        return [this.remark("nothing", this.words.say(`heard.${understanding.state}`))];
      default:
        return [];
    }
  }

  private remark(tone: string, text: string): HTMLElement {
    return element("p", { class: `remark ${tone}` }, text);
  }

  /** One click carries it out; where several things may be meant, each has its own. */
  private choices(sentence: Sentence, { plans }: Understanding): HTMLElement[] {
    const { words } = this;
    const question = this.remark("asks", words.say(plans.length > 1 ? "heard.choose" : "heard.confirm"));
    const buttons = plans.map((plan, choice) =>
      button(
        { class: "choice", "data-testid": `confirm-${choice}` },
        () => this.speech.confirm(sentence.seq, choice, performance.now()),
        element("span", { class: "orders-of" }, ...plan.orders.map((order) => orderElement(order, words))),
        element("b", {}, words.say("heard.do")),
      ),
    );
    return [question, ...buttons];
  }

  private orderLine(sentence: Sentence, order: PlannedOrder, answer: Answer | undefined, match: Match): HTMLElement {
    const line = element("li", {}, orderElement(order, this.words));
    if (answer) {
      line.append(this.answer(sentence, answer, match));
    }
    return line;
  }

  private answer(sentence: Sentence, answer: Answer, match: Match): HTMLElement {
    const text = answerWords(answer, orderOf(sentence, answer), match, this.words);
    const attributes = { class: `answer ${answer.code}`, "data-testid": "answer", "data-code": answer.code };
    const [x, y] = answer.at;
    if (x === undefined || y === undefined) {
      return element("span", attributes, text);
    }
    return button(attributes, () => this.show({ x, y }), text);
  }
}

/** Whether something is still to come, from the server or from the player. */
function waits(sentence: Sentence): boolean {
  return ["sent", "thinking", "confirm"].includes(stateOf(sentence));
}
