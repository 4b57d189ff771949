import type { Why } from "../net/messages";
import { clock, type Words } from "./words";

/** Why something was refused, as a sentence with its figures. */
export function refusalWords(why: Why, ticksASecond: number, words: Words): string {
  const key = `refused.${why.reason}`;
  if (!words.knows(key)) {
    return words.say("refused.unknown", { reason: why.reason });
  }
  if ("needed" in why) {
    return words.say(key, { needed: why.needed, available: why.available });
  }
  if ("wanted" in why) {
    return words.say(key, { wanted: words.say(`kind.${why.wanted}`), missing: words.say(`kind.${why.missing}`) });
  }
  if ("ticks_left" in why) {
    return words.say(key, { time: clock(why.ticks_left, ticksASecond) });
  }
  return words.say(key);
}
