import type {
  Answer,
  At,
  ModelState,
  OrderPlan,
  PlannedOrder,
  Report,
  Standing,
  StandingOrder,
  Tip,
  Understanding,
  Verb,
} from "../net/talk";

/** One sentence of the player and all that came of it; times are milliseconds of the page's clock. */
export interface Sentence {
  /** 0 for a tip that the player accepted. */
  readonly seq: number;
  readonly text: string;
  /** The tip that it is, which is worded in the player's language. */
  readonly tip: Tip | undefined;
  /** When it last changed. */
  touched: number;
  /** None while nothing was heard of it. */
  understanding: Understanding | undefined;
  /** By the order that they answer. */
  answers: Map<number, Answer>;
  /** The player asked to take it back; its answers tell what came of that. */
  undoing: boolean;
  /** The player chose this one of the meanings. */
  chosen: number | undefined;
}

export type SentenceState = Understanding["state"] | "sent" | "undone";

/** A place that an order leads to. */
export interface Target {
  x: number;
  y: number;
  verb: Verb;
  /** When it was set; none for a standing order, which has no age. */
  since: number | undefined;
}

/** The most that are remembered. */
const MOST_SENTENCES = 30;

const NO_MODEL: ModelState = { type: "model", state: "none", progress: 0, file: "", detail: "" };

/** The talk between player and server: sentences, standing orders, the newest report, and how the model is. Knows nothing of the browser. */
export class Conversation {
  sentences: Sentence[] = [];
  standing: StandingOrder[] = [];
  report: Report | undefined;
  model: ModelState = NO_MODEL;

  /** Remembers a sentence that the player says now. */
  say(seq: number, text: string, now: number): void {
    this.add(seq, text, undefined, undefined, now);
  }

  /** Remembers that the player takes a tip for a sentence of his own. */
  accept(report: Report, index: number, now: number): void {
    const tip = report.tips[index];
    const { by } = report;
    const plans = [tip.plan];
    this.add(0, "", tip, { type: "understanding", seq: 0, state: "understood", by, ms: 0, ask: "", plans }, now);
  }

  /** Takes in what the server said now. Of sentences that this page never said, only the orders are kept. */
  take(message: Understanding | Answer | Standing | Report | ModelState, now: number): void {
    switch (message.type) {
      case "understanding":
        this.understand(message, now);
        break;
      case "answer": {
        const sentence = this.find(message.seq);
        if (sentence) {
          sentence.answers.set(message.order, message);
          sentence.touched = now;
        }
        break;
      }
      case "standing":
        this.standing = message.orders;
        break;
      case "report":
        this.report = message;
        break;
      case "model":
        this.model = message;
        break;
    }
  }

  find(seq: number): Sentence | undefined {
    return this.sentences.findLast((sentence) => sentence.seq === seq);
  }

  /** The newest sentence that was carried out, if its orders can be taken back. */
  undoable(): Sentence | undefined {
    const last = this.lastCarriedOut();
    return last && !last.undoing && [...last.answers.values()].some(undoes) ? last : undefined;
  }

  choose(seq: number, choice: number, now: number): void {
    const sentence = this.find(seq);
    if (sentence) {
      sentence.chosen = choice;
      sentence.touched = now;
    }
  }

  /** The player asked to take back the last sentence: that is not asked twice. */
  forgetUndo(now: number): void {
    const sentence = this.undoable();
    if (sentence) {
      sentence.undoing = true;
      sentence.touched = now;
    }
  }

  /** The places of the last understood sentence and of the standing orders. */
  targets(): Target[] {
    const last = this.lastCarriedOut();
    const found: Target[] = [];
    const standing = new Set(this.standing.map((order) => order.id));
    for (const answer of last?.answers.values() ?? []) {
      if (answer.code !== "refused" && answer.code !== "undone" && !standing.has(answer.id)) {
        addTarget(found, answer.at, answer.verb, last?.touched);
      }
    }
    for (const { at, order } of this.standing) {
      addTarget(found, at, order.do, undefined);
    }
    return found;
  }

  /** A new match: what was said belongs to the old one. */
  forget(): void {
    this.sentences = [];
    this.standing = [];
    this.report = undefined;
  }

  private understand(message: Understanding, now: number): void {
    const sentence = this.find(message.seq);
    if (!sentence) {
      return;
    }
    sentence.understanding = message;
    sentence.touched = now;
    if (message.state === "confirm") {
      sentence.chosen = undefined;
    }
  }

  private lastCarriedOut(): Sentence | undefined {
    return this.sentences.findLast((sentence) => isCarriedOut(sentence));
  }

  private add(
    seq: number,
    text: string,
    tip: Tip | undefined,
    understanding: Understanding | undefined,
    now: number,
  ): void {
    const answers = new Map<number, Answer>();
    this.sentences.push({ seq, text, tip, understanding, answers, touched: now, undoing: false, chosen: undefined });
    if (this.sentences.length > MOST_SENTENCES) {
      this.sentences.shift();
    }
  }
}

/** What state to show a sentence in. */
export function stateOf({ understanding, chosen, answers }: Sentence): SentenceState {
  if ([...answers.values()].some((answer) => answer.code === "undone")) {
    return "undone";
  }
  if (!understanding) {
    return "sent";
  }
  return understanding.state === "confirm" && chosen !== undefined ? "understood" : understanding.state;
}

function isCarriedOut(sentence: Sentence): boolean {
  const state = stateOf(sentence);
  return state === "understood" || state === "undone";
}

/** The plan that is carried out, or the one to show while the sentence is not understood yet. */
export function planOf({ understanding, chosen }: Sentence): OrderPlan | undefined {
  return understanding?.plans[chosen ?? 0] ?? understanding?.plans[0];
}

/** The order that an answer speaks of. */
export function orderOf(sentence: Sentence, answer: Answer): PlannedOrder | undefined {
  return planOf(sentence)?.orders[answer.order];
}

function undoes({ code }: Answer): boolean {
  return !["refused", "reported", "selected", "assigned", "undone"].includes(code);
}

function addTarget(found: Target[], at: At, verb: Verb, since: number | undefined): void {
  const [x, y] = at;
  if (x !== undefined && y !== undefined) {
    found.push({ x, y, verb, since });
  }
}
