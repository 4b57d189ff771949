import type {
  Answer,
  At,
  ModelState,
  OrderPlan,
  PlannedOrder,
  Report,
  ReportLine,
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
  /** When it began to be carried out, counted through all sentences; 0 before. */
  begun: number;
  /** Nothing more is expected of the server, unless it is heard of all the same. */
  silent: "lost" | "refused" | undefined;
}

/** `lost`: the line broke, and what came of it meanwhile was not heard. `refused`: the server did not take it. */
export type SentenceState = Understanding["state"] | "sent" | "undone" | "lost" | "refused";

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
  private begun = 0;

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
          sentence.silent = undefined;
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
      this.begin(sentence);
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

  /** The line was lost and is back: what the server said meanwhile is not said again. */
  comeBack(now: number): void {
    for (const sentence of this.sentences) {
      if (["sent", "thinking"].includes(stateOf(sentence))) {
        sentence.silent = "lost";
        sentence.touched = now;
      }
    }
  }

  /**
   * The server did not take what was said. Without a number, it did not look what it was: perhaps it was one of those
   * of which nothing was heard yet.
   */
  refuse(seq: number | undefined, now: number): void {
    const refused =
      seq === undefined ? this.sentences.filter((sentence) => stateOf(sentence) === "sent") : [this.find(seq)];
    for (const sentence of refused) {
      if (sentence && sentence.chosen !== undefined) {
        // It may be confirmed once more.
        sentence.chosen = undefined;
        sentence.touched = now;
      } else if (sentence) {
        sentence.silent = "refused";
        sentence.touched = now;
      }
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

  /** The player reads another language now, in which the model has not worded the report. */
  forgetModelsWords(): void {
    const { report } = this;
    if (report) {
      const plain = <T extends ReportLine>(line: T): T => ({ ...line, text: "" });
      const tips = report.tips.map(plain);
      this.report = { ...report, by: "rules", summary: plain(report.summary), tips, coach: plain(report.coach) };
    }
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
    sentence.silent = undefined;
    sentence.touched = now;
    if (message.state === "confirm") {
      sentence.chosen = undefined;
    } else if (message.state === "understood") {
      this.begin(sentence);
    }
  }

  private begin(sentence: Sentence): void {
    this.begun += 1;
    sentence.begun = this.begun;
  }

  /** The server takes back what was carried out last, which is not always what was said last. */
  private lastCarriedOut(): Sentence | undefined {
    const carriedOut = this.sentences.filter((sentence) => isCarriedOut(sentence));
    return carriedOut.sort((a, b) => a.begun - b.begun).at(-1);
  }

  private add(
    seq: number,
    text: string,
    tip: Tip | undefined,
    understanding: Understanding | undefined,
    now: number,
  ): void {
    const answers = new Map<number, Answer>();
    const sentence: Sentence = {
      seq,
      text,
      tip,
      understanding,
      answers,
      touched: now,
      undoing: false,
      chosen: undefined,
      begun: 0,
      silent: undefined,
    };
    this.sentences.push(sentence);
    if (understanding) {
      this.begin(sentence);
    }
    if (this.sentences.length > MOST_SENTENCES) {
      this.sentences.shift();
    }
  }
}

/** What state to show a sentence in. */
export function stateOf({ understanding, chosen, answers, silent }: Sentence): SentenceState {
  if (silent) {
    return silent;
  }
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
