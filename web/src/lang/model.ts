import type { ModelState } from "../net/talk";
import type { Words } from "./words";

export interface ModelLine {
  text: string;
  tone?: "title" | "faint" | "bad";
}

/** What is told of the language model. The sentence that the server sends with a failure is English, and not for players. */
export function modelLines({ state, file }: ModelState, words: Words): ModelLine[] {
  const lines: ModelLine[] = [{ text: words.say("about.model"), tone: "title" }];
  const about = words.say(`about.model.${state}`);
  lines.push(state === "failed" ? { text: about, tone: "bad" } : { text: about });
  if (file) {
    lines.push({ text: file, tone: "faint" });
  }
  return lines;
}
