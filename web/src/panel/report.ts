import { refusalWords } from "../lang/refusal";
import type { Words } from "../lang/words";
import type { GameEvent } from "../net/messages";
import type { Match } from "../state/match";
import type { Notices } from "./notices";

/** Words what happened for the player, where it is worth a message. */
export function report(event: GameEvent, match: Match, words: Words, notices: Notices): void {
  switch (event.type) {
    case "refused":
      notices.add(() => refusalWords(event, match.rules.figures.ticks_per_second, words), "bad");
      break;
    case "under_attack":
      notices.add(() => words.say("event.under_attack", { kind: words.say(`kind.${event.kind}`) }), "bad", event);
      break;
    case "destroyed":
      if (event.owner === match.player) {
        notices.add(() => words.say("event.lost", { kind: words.say(`kind.${event.kind}`) }), "bad", event);
      }
      break;
    case "trained":
      notices.add(() => words.say("event.trained", { kind: words.say(`kind.${event.kind}`) }), "good", event);
      break;
    case "built":
      notices.add(() => words.say("event.built", { kind: words.say(`kind.${event.kind}`) }), "good", event);
      break;
    case "sold":
      notices.add(
        () => words.say("event.sold", { kind: words.say(`kind.${event.kind}`), refund: event.refund }),
        "info",
        event,
      );
      break;
    case "power_changed":
      notices.add(() => words.say(event.low ? "event.low_power" : "event.power_back"), event.low ? "bad" : "good");
      break;
    case "nuke_ready":
      notices.add(() => words.say("event.nuke_ready"), "good");
      break;
    case "nuke_launched":
      if (event.player === match.player) {
        notices.add(() => words.say("event.nuke_launched"), "info", event);
      } else {
        notices.add(() => words.say("event.nuke_incoming"), "bad", event);
      }
      break;
    case "eliminated":
      if (event.player !== match.player) {
        notices.add(() => words.say("event.eliminated"), "good");
      }
      break;
    case "fired":
    case "impact":
    case "construction_started":
    case "delivered":
    case "ended":
      break;
  }
}
