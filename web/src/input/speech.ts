import type { Desk } from "../local/desk";
import type { ClientMessage } from "../net/messages";
import type { Answer } from "../net/talk";
import { type Conversation, orderOf } from "../state/conversation";
import type { Match } from "../state/match";

/** The longest sentence that the server takes. */
export const MOST_LETTERS = 500;
/** The most units that a sentence may point at. */
const MOST_SELECTED = 1000;

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
    const selected = selection.mine(match).slice(0, MOST_SELECTED);
    const seq = this.conversation.nextSequence();
    const sent = this.send({ type: "say", seq, text: text.slice(0, MOST_LETTERS), selected, pointer });
    if (sent) {
      this.conversation.say(text, now);
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
      this.conversation.markUndone(now);
    }
  }

  dropOrder(id: number): void {
    this.send({ type: "drop_order", id });
  }

  acceptTip(report: number, tip: number): void {
    this.send({ type: "accept_tip", report, tip });
  }

  askReport(): void {
    this.send({ type: "ask_report" });
  }

  /** Does what an answer leaves to the page: selecting, and making control groups. */
  obey(answer: Answer): void {
    if (answer.code === "selected") {
      this.desk.selection.selectUnits(answer.units);
    } else if (answer.code === "assigned") {
      const sentence = this.conversation.find(answer.seq);
      const group = sentence && orderOf(sentence, answer)?.group;
      if (group !== undefined) {
        this.desk.selection.storeGroup(group, answer.units);
      }
    }
  }
}
