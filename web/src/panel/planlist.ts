import { iconElement } from "../art/icons";
import { VERB_ICONS } from "../art/verbs";
import { orderWords } from "../lang/plan";
import type { Words } from "../lang/words";
import type { PlannedOrder } from "../net/talk";
import { element } from "./element";

/** One order of a plan: the verb's icon, the order in words, its conditions. */
export function orderElement(order: PlannedOrder, words: Words): HTMLElement {
  const { text, conditions } = orderWords(order, words);
  return element(
    "span",
    { class: "order", "data-verb": order.do },
    iconElement(VERB_ICONS[order.do]),
    element("span", {}, text, ...conditions.map((condition) => element("em", {}, condition))),
  );
}
