import { BUILDING_KINDS, type BuildingKind, UNIT_KINDS, type UnitKind } from "../net/messages";
import type { Members } from "../net/talk";
import type { Words } from "./words";

/** What can be counted; `all` are units of any kind, `army` those that fight. */
export type Countable = Members | BuildingKind | "building";

/** The noun alone, as it goes with a number. */
export function noun(words: Words, kind: Countable, count: number): string {
  return words.say(`noun.${kind}.${words.form(count)}`);
}

/** "3 tanks", with the measure word where the language has one; another noun may stand in for the usual one. */
export function counted(words: Words, kind: Countable, count: number, said = noun(words, kind, count)): string {
  return words.say(`count.${measure(kind)}`, { count, noun: said });
}

/** "3 tanks and 1 helicopter"; empty for nobody. */
export function countedKinds(words: Words, counts: Partial<Record<UnitKind | BuildingKind, number>>): string {
  const items = [...UNIT_KINDS, ...BUILDING_KINDS].flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [counted(words, kind, count)] : [];
  });
  return words.list(items);
}

function measure(kind: Countable): UnitKind | "unit" | "building" {
  if (UNIT_KINDS.includes(kind as UnitKind)) {
    return kind as UnitKind;
  }
  return kind === "army" || kind === "all" ? "unit" : "building";
}
