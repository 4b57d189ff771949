import type { Desk } from "../local/desk";
import type { ClientMessage } from "../net/messages";
import type { Answer, Report } from "../net/talk";
import type { Conversation } from "../state/conversation";
import type { Match } from "../state/match";
import { keepSequence, keptSequence } from "./sequence";

/** The longest sentence that the server takes. */
export const MOST_LETTERS = 500;
/** The most units that a sentence may name at once. */
const MOST_NAMED = 1000;

/** All that the player can say, for the command box and the buttons around it. */
export class Speech {
  /** `send` tells whether the line was open. */
  constructor(
    private readonly desk: Desk,
    private readonly match: () => Match | undefined,
    private readonly conversation: Conversation,
    private readonly send: (message: ClientMessage) => boolean,
  ) {}

  /** Says a sentence, with what is selected and where the pointer is. Whether it went out. */
  say(text: string, now: number): boolean {
    const match = this.match();
    if (!match) {
      return false;
    }
    const { aim, camera, selection } = this.desk;
    const place = aim && camera.toWorld(aim.x, aim.y);
    const pointer: [number, number] | [] = place ? [Math.round(place.x), Math.round(place.y)] : [];
    const selected = selection.mine(match).slice(0, MOST_NAMED);
    const groups = selection
      .filledGroups(match)
      .map(({ group, units }) => ({ group, units: units.slice(0, MOST_NAMED) }));
    const seq = keptSequence() + 1;
    const sent = this.send({ type: "say", seq, text: text.slice(0, MOST_LETTERS), selected, pointer, groups });
    if (sent) {
      keepSequence(seq);
      this.conversation.say(seq, text, now);
    }
    return sent;
  }

  /** Means that one of the plans that a sentence may mean. */
  confirm(seq: number, choice: number, now: number): void {
    if (this.send({ type: "confirm", seq, choice })) {
      this.conversation.choose(seq, choice, now);
    }
  }

  undo(now: number): void {
    if (this.conversation.undoable() && this.send({ type: "undo" })) {
      this.conversation.forgetUndo(now);
    }
  }

  dropOrder(id: number): void {
    this.send({ type: "drop_order", id });
  }

  acceptTip(report: Report, tip: number, now: number): void {
    if (this.send({ type: "accept_tip", report: report.id, tip })) {
      this.conversation.accept(report, tip, now);
    }
  }

  askReport(): void {
    this.send({ type: "ask_report" });
  }

  /** Does what an answer leaves to the page: selecting, and making control groups. */
  obey(answer: Answer): void {
    if (answer.code === "selected") {
      this.desk.selection.selectUnits(answer.units);
    } else if (answer.code === "assigned") {
      this.desk.selection.storeGroup(answer.count, answer.units);
    }
  }
}
