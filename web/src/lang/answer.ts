import type { Answer, PlannedOrder } from "../net/talk";
import type { Match } from "../state/match";
import { topicWords } from "./figures";
import { counted, countedKinds } from "./nouns";
import { placeWords, pointWords } from "./plan";
import { refusalWords } from "./refusal";
import type { Words } from "./words";

/** What an order of a sentence did: "3 tanks → north", or why not. `order` is the one that is answered, if it is known. */
export function answerWords(answer: Answer, order: PlannedOrder | undefined, match: Match, words: Words): string {
  const units = countedKinds(words, answer.kinds);
  switch (answer.code) {
    case "ordered":
      return orderedWords(answer, order, units, words);
    case "trained":
    case "built": {
      const things = answer.what ? counted(words, answer.what, answer.count) : units;
      return words.say(`answer.${answer.code}`, { things });
    }
    case "selected":
      return words.say("answer.selected", { units });
    case "assigned":
      return words.say("answer.assigned", { group: String(answer.count), units });
    case "reported":
      return topicWords(answer.topic || "state", match, words);
    case "refused":
      return refusalWords(answer.reason ?? { reason: "" }, match.rules.figures.ticks_per_second, words);
    case "waiting":
    case "done":
    case "undone":
      return words.say(`answer.${answer.code}`);
  }
}

function orderedWords(answer: Answer, order: PlannedOrder | undefined, units: string, words: Words): string {
  const [x, y] = answer.at;
  const point = x === undefined || y === undefined ? "" : pointWords(x, y, words);
  const place =
    order?.to && order.do !== "repair" && order.do !== "sell" ? placeWords(order.to, order.do, words) : point;
  if (units && place) {
    return words.say("answer.to", { units, place });
  }
  return units || place || words.say("answer.done");
}
