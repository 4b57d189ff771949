import { LANGUAGES, type Language, type Words } from "../lang/words";
import { button, element, setClass } from "./element";
import { says } from "./spoken";
import type { Tooltip } from "./tooltip";

const KEEP = "rts-commander.language";

/** The switch of the languages. */
export class LanguageSwitch {
  readonly root = element("span", { id: "languages", role: "group" });
  private readonly buttons = new Map<Language, HTMLElement>();

  constructor(
    private readonly words: Words,
    tooltip: Tooltip,
    choose: (language: Language) => void,
  ) {
    for (const language of LANGUAGES) {
      const made = button(
        { "data-testid": `language-${language}`, lang: language, ...says(`language.${language}`) },
        () => choose(language),
      );
      tooltip.explain(made, () => [{ text: words.say(`language.name.${language}`) }]);
      this.buttons.set(language, made);
      this.root.append(made);
    }
  }

  update(): void {
    for (const [language, made] of this.buttons) {
      setClass(made, "active", language === this.words.language);
    }
  }
}

/** The language that this browser spoke last, if any. */
export function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEEP);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    // Storage is switched off: the browser's own languages decide each time.
    return undefined;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEEP, language);
  } catch {
    // As above.
  }
}
