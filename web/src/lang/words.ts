import english from "../../lang/en.json";
import french from "../../lang/fr.json";
import chinese from "../../lang/zh-TW.json";

/** Every language has these keys. */
export type Key = keyof typeof english;
export type Table = Readonly<Record<Key, string>>;

/** What is put into the braces of a sentence; numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

export const LANGUAGES = ["en", "fr", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];

interface Grammar {
  readonly language: Language;
  readonly table: Table;
  readonly figures: Intl.NumberFormat;
  readonly plurals: Intl.PluralRules;
  readonly lists: Intl.ListFormat;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: grammar("en", english),
  fr: grammar("fr", french),
  "zh-TW": grammar("zh-TW", chinese),
};

function grammar(language: Language, table: Table): Grammar {
  return {
    language,
    table,
    figures: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
    plurals: new Intl.PluralRules(language),
    lists: new Intl.ListFormat(language, { type: "conjunction" }),
  };
}

/** The words of the page in the language that is switched on. All that a player reads comes from here. */
export class Words {
  private grammar: Grammar;

  constructor(language: Language) {
    this.grammar = GRAMMARS[language];
  }

  get language(): Language {
    return this.grammar.language;
  }

  speak(language: Language): void {
    this.grammar = GRAMMARS[language];
  }

  /** The sentence of a key, with its `{names}` filled in. */
  say(key: Key, values: Values = {}): string {
    return this.grammar.table[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? this.number(value) : value;
    });
  }

  /** Whether there is a sentence for a key that was put together from a code of the server. */
  knows(key: string): key is Key {
    return key in english;
  }

  number(value: number): string {
    return this.grammar.figures.format(value);
  }

  /** Which form of a noun goes with a number. */
  form(count: number): "one" | "other" {
    return this.grammar.plurals.select(count) === "one" ? "one" : "other";
  }

  /** "a, b and c". */
  list(items: readonly string[]): string {
    return this.grammar.lists.format(items);
  }
}

/** The language for somebody who reads those, the dearest first: `navigator.languages`. */
export function fitting(read: readonly string[]): Language {
  for (const tag of read) {
    const language = LANGUAGES.find((known) => known.slice(0, 2) === tag.slice(0, 2).toLowerCase());
    if (language) {
      return language;
    }
  }
  return "en";
}

/** Ticks as minutes and seconds: `4:05`. */
export function clock(ticks: number, ticksASecond: number): string {
  const seconds = Math.ceil(ticks / ticksASecond);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
