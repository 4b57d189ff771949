import type { Condition, EntityPlace, PlannedOrder, PlannedPlace, Verb, Who } from "../net/talk";
import { type Countable, counted, noun } from "./nouns";
import type { Key, Words } from "./words";

/** What stands in the verb's sentence; where it leads comes behind an arrow. */
type Part = "who" | "what" | "kind" | "to" | "about" | "nothing";
const OBJECTS: Readonly<Record<Verb, Part>> = {
  move: "who",
  attack: "who",
  defend: "who",
  patrol: "who",
  scout: "who",
  harvest: "who",
  retreat: "who",
  stop: "who",
  hold: "who",
  select: "who",
  assign: "who",
  train: "what",
  build: "what",
  cancel: "kind",
  rally: "kind",
  repair: "to",
  sell: "to",
  nuke: "nothing",
  report: "about",
};

/** Says one order of a plan: "Then: Move half of the infantry → the ore", and its conditions, each by itself. */
export function orderWords(order: PlannedOrder, words: Words): { text: string; conditions: string[] } {
  const part = OBJECTS[order.do];
  const object = objectWords(order, part, words);
  const values = { object, group: String(order.group ?? "") };
  const key = `plan.${order.do}.object`;
  let text = object && words.knows(key) ? words.say(key, values) : words.say(`plan.${order.do}`, values);
  if (order.to && part !== "to") {
    text = words.say("plan.to", { order: text, place: placeWords(order.to, order.do, words) });
  }
  if (order.then) {
    text = words.say("plan.then", { order: text });
  }
  const conditions: string[] = [];
  if (order.when) {
    conditions.push(words.say(order.repeat ? "plan.every" : "plan.when", { event: eventWords(order.when, words) }));
  } else if (order.repeat) {
    conditions.push(words.say("plan.again"));
  }
  if (order.until) {
    conditions.push(words.say("plan.until", { event: eventWords(order.until, words) }));
  }
  return { text, conditions };
}

function objectWords(order: PlannedOrder, part: Part, words: Words): string {
  switch (part) {
    case "who":
      return order.who ? whoWords(order.who, words) : "";
    case "what":
      return order.what ? counted(words, order.what, order.count ?? 1) : "";
    case "kind":
      return order.what ? words.say(`kind.${order.what}`) : "";
    case "to":
      return order.to ? placeWords(order.to, order.do, words) : "";
    case "about":
      return order.about ? words.say(`about_topic.${order.about}`) : "";
    case "nothing":
      return "";
  }
}

/** "3 idle tanks of group 2 in the north". */
export function whoWords(who: Who, words: Words): string {
  let text = membersWords(who, words);
  if (who.group !== undefined) {
    const group = { who: text, group: String(who.group) };
    text = words.say(text ? "who.of_group" : "who.group", group);
  }
  return who.area ? words.say("who.in_area", { who: text, area: words.say(`area.${who.area}`) }) : text;
}

function membersWords({ kinds = [], count, group, state }: Who, words: Words): string {
  if (kinds.length === 0 && count === undefined && state === undefined && group !== undefined) {
    return "";
  }
  const members = kinds.length === 0 ? (["all"] as const) : kinds;
  if (count === undefined && state === undefined && members.length === 1) {
    const [only] = members;
    if (only === "army" || only === "all") {
      return words.say(`who.${only}`);
    }
  }
  const number = typeof count === "number" ? count : 2;
  const bare = words.list(members.map((kind) => noun(words, kind, number)));
  const nouns = state ? words.say(`who.${state}`, { nouns: bare }) : bare;
  if (count === "half") {
    return words.say("who.half", { nouns });
  }
  const measure: Countable = members.length === 1 ? members[0] : "all";
  return count === undefined ? words.say("who.the", { nouns }) : counted(words, measure, count, nouns);
}

/** Where an order leads. Whose an entity is follows from the verb where it is not said. */
export function placeWords(place: PlannedPlace, verb: Verb, words: Words): string {
  if ("entity" in place) {
    return entityWords(place, verb, words);
  }
  if ("ref" in place) {
    return words.say(`place.${place.ref}`);
  }
  if ("area" in place) {
    return words.say(`area.${place.area}`);
  }
  if ("dir" in place) {
    const direction = words.say(`place.${place.dir}`);
    const { tiles } = place;
    return tiles === undefined ? direction : words.say(`place.tiles.${words.form(tiles)}`, { tiles, direction });
  }
  return pointWords(place.x, place.y, words);
}

/** Coordinates are names, not amounts: they are not grouped in thousands. */
export function pointWords(x: number, y: number, words: Words): string {
  return words.say("place.point", { x: String(Math.round(x)), y: String(Math.round(y)) });
}

function entityWords(place: EntityPlace, verb: Verb, words: Words): string {
  const hostile = verb === "attack" || verb === "scout" || verb === "nuke";
  const owner = place.owner ?? (hostile ? "enemy" : "mine");
  const named = words.say(`entity.${owner}.${place.entity}`);
  const details: string[] = [];
  if (place.pick === "weakest" || place.pick === "strongest") {
    details.push(words.say(`place.${place.pick}`));
  }
  if (place.area) {
    details.push(words.say("place.in_area", { area: words.say(`area.${place.area}`) }));
  }
  if (place.x !== undefined && place.y !== undefined) {
    details.push(words.say("place.near", { place: `${place.x}, ${place.y}` }));
  }
  return details.length === 0
    ? named
    : words.say("place.detailed", { place: named, details: details.join(words.say("place.between")) });
}

function eventWords({ on, what, value }: Condition, words: Words): string {
  const withKind = `on.${on}.kind`;
  if (what && words.knows(withKind)) {
    const kind = value === undefined ? words.say(`kind.${what}`) : counted(words, what, value);
    return words.say(withKind, { kind });
  }
  const withValue: string = `on.${on}.value`;
  if (value !== undefined && words.knows(withValue)) {
    return words.say(withValue, { value });
  }
  const key: Key = `on.${on}`;
  return words.say(key);
}
