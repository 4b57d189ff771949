import type { ReportLine } from "../net/talk";
import type { Words } from "./words";

/** A line of a report: the model's own words, or those of its code, filled with its figures. */
export function reportWords({ code, numbers, kind, text }: ReportLine, words: Words): string {
  if (text) {
    return text;
  }
  const key = `report.${code}`;
  return words.knows(key) ? words.say(key, { ...numbers, kind: kind ? words.say(`kind.${kind}`) : "" }) : "";
}
