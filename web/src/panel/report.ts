import { clock, type Words } from "../lang/words";
import type { GameEvent, RefusedEvent } from "../net/messages";
import type { Match } from "../state/match";
import type { Notices } from "./notices";

/** Words what happened for the player, where it is worth a message. */
export function report(event: GameEvent, match: Match, words: Words, notices: Notices): void {
  switch (event.type) {
    case "refused":
      notices.add(refusal(event, match, words), "bad");
      break;
    case "under_attack":
      notices.add(words.say("event.under_attack", { kind: words.say(`kind.${event.kind}`) }), "bad", event);
      break;
    case "destroyed":
      if (event.owner === match.player) {
        notices.add(words.say("event.lost", { kind: words.say(`kind.${event.kind}`) }), "bad", event);
      }
      break;
    case "trained":
      notices.add(words.say("event.trained", { kind: words.say(`kind.${event.kind}`) }), "good", event);
      break;
    case "built":
      notices.add(words.say("event.built", { kind: words.say(`kind.${event.kind}`) }), "good", event);
      break;
    case "sold": {
      const values = { kind: words.say(`kind.${event.kind}`), refund: event.refund };
      notices.add(words.say("event.sold", values), "info", event);
      break;
    }
    case "power_changed":
      notices.add(words.say(event.low ? "event.low_power" : "event.power_back"), event.low ? "bad" : "good");
      break;
    case "nuke_ready":
      notices.add(words.say("event.nuke_ready"), "good");
      break;
    case "nuke_launched":
      if (event.player === match.player) {
        notices.add(words.say("event.nuke_launched"), "info", event);
      } else {
        notices.add(words.say("event.nuke_incoming"), "bad", event);
      }
      break;
    case "eliminated":
      if (event.player !== match.player) {
        notices.add(words.say("event.eliminated"), "good");
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

/** Why something was refused, as a sentence. */
export function refusal(event: RefusedEvent, match: Match, words: Words): string {
  const key = `refused.${event.reason}`;
  if (!words.knows(key)) {
    return words.say("refused.unknown", { reason: event.reason });
  }
  if ("needed" in event) {
    return words.say(key, { needed: event.needed, available: event.available });
  }
  if ("wanted" in event) {
    return words.say(key, { wanted: words.say(`kind.${event.wanted}`), missing: words.say(`kind.${event.missing}`) });
  }
  if ("ticks_left" in event) {
    return words.say(key, { time: clock(event.ticks_left, match.rules.figures.ticks_per_second) });
  }
  return words.say(key);
}
