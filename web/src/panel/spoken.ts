import type { Key, Words } from "../lang/words";
import { setText } from "./element";

/** Attributes of an element whose text is the sentence of a key, whatever the language. `speak` writes it. */
export function says(key: Key): Record<string, string> {
  return { "data-say": key };
}

/** Attributes of an element that is named by the sentence of a key for those who do not see it. */
export function named(key: Key): Record<string, string> {
  return { "data-name": key };
}

/** Writes all sentences inside an element, itself included, in the language that is switched on. */
export function speak(root: HTMLElement, words: Words): void {
  for (const target of [root, ...root.querySelectorAll<HTMLElement>("[data-say], [data-name], [data-placeholder]")]) {
    const { say, name, placeholder } = target.dataset;
    if (say && words.knows(say)) {
      setText(target, words.say(say));
    }
    if (name && words.knows(name)) {
      target.setAttribute("aria-label", words.say(name));
    }
    if (placeholder && words.knows(placeholder)) {
      target.setAttribute("placeholder", words.say(placeholder));
    }
  }
}

/** Gives an element another sentence. */
export function setSaying(target: HTMLElement, key: Key, words: Words): void {
  target.dataset.say = key;
  setText(target, words.say(key));
}
