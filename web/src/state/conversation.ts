import type {
  Answer,
  At,
  ModelState,
  OrderPlan,
  PlannedOrder,
  Report,
  Standing,
  StandingOrder,
  Understanding,
  Verb,
} from "../net/talk";

/** One sentence of the player and all that came of it; times are milliseconds of the page's clock. */
export interface Sentence {
  readonly seq: number;
  readonly text: string;
  readonly said: number;
  /** When it last changed. */
  touched: number;
  /** None while nothing was heard of it. */
  understanding: Understanding | undefined;
  /** By the order that they answer. */
  answers: Map<number, Answer>;
  /** The player took it back. */
  undone: boolean;
  /** The player chose among the meanings, and the server has not said more since. */
  chosen: number | undefined;
}

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
  private sequence = 0;

  /** The number that the next sentence gets. */
  nextSequence(): number {
    return this.sequence + 1;
  }

  /** Remembers a sentence that the player says now. */
  say(text: string, now: number): void {
    this.sequence += 1;
    this.sentences.push({
      seq: this.sequence,
      text,
      said: now,
      touched: now,
      understanding: undefined,
      answers: new Map(),
      undone: false,
      chosen: undefined,
    });
    if (this.sentences.length > MOST_SENTENCES) {
      this.sentences.shift();
    }
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
    return this.sentences.find((sentence) => sentence.seq === seq);
  }

  /** The newest sentence whose orders can be taken back. */
  undoable(): Sentence | undefined {
    const last = this.sentences.findLast((sentence) => sentence.understanding?.state === "understood");
    return last && !last.undone && [...last.answers.values()].some((answer) => undoes(answer)) ? last : undefined;
  }

  choose(seq: number, choice: number, now: number): void {
    const sentence = this.find(seq);
    if (sentence) {
      sentence.chosen = choice;
      sentence.touched = now;
    }
  }

  markUndone(now: number): void {
    const sentence = this.undoable();
    if (sentence) {
      sentence.undone = true;
      sentence.touched = now;
    }
  }

  /** The places of the last understood sentence and of the standing orders. */
  targets(): Target[] {
    const last = this.sentences.findLast((sentence) => sentence.understanding?.state === "understood");
    const found: Target[] = [];
    const standing = new Set(this.standing.map((order) => order.id));
    for (const answer of last?.undone ? [] : (last?.answers.values() ?? [])) {
      if (answer.code !== "refused" && !standing.has(answer.id)) {
        addTarget(found, answer.at, answer.verb, last?.touched);
      }
    }
    for (const { at, order } of this.standing) {
      addTarget(found, at, order.do, undefined);
    }
    return found;
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

  /** A new match: what was said belongs to the old one. */
  forget(): void {
    this.sentences = [];
    this.standing = [];
    this.report = undefined;
  }
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
  return code !== "refused" && code !== "reported" && code !== "selected";
}

function addTarget(found: Target[], at: At, verb: Verb, since: number | undefined): void {
  const [x, y] = at;
  if (x !== undefined && y !== undefined) {
    found.push({ x, y, verb, since });
  }
}
