import type { Speech } from "../input/speech";
import { answerWords } from "../lang/answer";
import type { Words } from "../lang/words";
import type { Place } from "../local/camera";
import type { Answer, PlannedOrder, Understanding } from "../net/talk";
import { type Conversation, orderOf, planOf, type Sentence } from "../state/conversation";
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
  private readonly cards = new Map<number, Card>();

  constructor(
    private readonly words: Words,
    private readonly conversation: Conversation,
    private readonly speech: Speech,
    private readonly show: (place: Place) => void,
  ) {}

  update(match: Match, now: number): void {
    const sentences = this.conversation.sentences.slice(-MOST_SHOWN);
    for (const [seq, card] of this.cards) {
      if (!sentences.some((sentence) => sentence.seq === seq)) {
        card.root.remove();
        this.cards.delete(seq);
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
    let card = this.cards.get(sentence.seq);
    if (!card) {
      card = { root: element("article", { class: "sentence", "data-seq": String(sentence.seq) }), signature: "" };
      this.cards.set(sentence.seq, card);
      this.root.append(card.root);
    }
    // Only the newest is told in full, and what waits; the others when one points at them or writes.
    setClass(card.root, "brief", sentence !== this.conversation.sentences.at(-1) && !waits(sentence));
    setClass(card.root, "old", !waits(sentence) && now - sentence.touched > OLD_MILLISECONDS);
    const signature = `${sentence.touched} ${this.words.language} ${sentence.understanding?.state} ${sentence.answers.size}`;
    if (signature === card.signature) {
      return false;
    }
    card.signature = signature;
    card.root.dataset.state = stateOf(sentence);
    card.root.replaceChildren(...this.content(sentence, match));
    return true;
  }

  private content(sentence: Sentence, match: Match): Node[] {
    const said = element("q", {}, sentence.text);
    const head = element("header", {}, said, ...this.badge(sentence));
    const { understanding } = sentence;
    if (understanding?.state === "confirm" && sentence.chosen === undefined) {
      return [head, ...this.choices(sentence, understanding)];
    }
    const question = this.question(understanding);
    const orders = planOf(sentence)?.orders ?? [];
    const list = orders.map((order, index) => this.orderLine(sentence, order, sentence.answers.get(index), match));
    return [head, ...question, ...(list.length > 0 ? [element("ol", {}, ...list)] : [])];
  }

  /** Who understood it and how long that took, or how it stands. */
  private badge({ understanding, undone }: Sentence): HTMLElement[] {
    const { words } = this;
    if (undone) {
      return [element("small", {}, words.say("heard.undone"))];
    }
    if (!understanding) {
      return [element("small", { class: "busy" }, words.say("heard.sent"))];
    }
    if (understanding.state === "thinking") {
      return [element("small", { class: "busy" }, words.say("heard.thinking"))];
    }
    if (understanding.state === "cancelled") {
      return [element("small", {}, words.say("heard.cancelled"))];
    }
    if (understanding.state === "unavailable") {
      return [];
    }
    const milliseconds = understanding.ms < 10 ? understanding.ms : Math.round(understanding.ms);
    return [
      element("small", { class: `by ${understanding.by}` }, words.say(`heard.${understanding.by}`)),
      element("small", {}, words.say("heard.time", { milliseconds })),
    ];
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

function stateOf({ understanding, undone }: Sentence): string {
  return undone ? "undone" : (understanding?.state ?? "sent");
}

/** Whether something is still to come, from the server or from the player. */
function waits({ understanding, chosen }: Sentence): boolean {
  const state = understanding?.state;
  return state === undefined || state === "thinking" || (state === "confirm" && chosen === undefined);
}
