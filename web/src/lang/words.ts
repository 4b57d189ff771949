import type english from "../../lang/en.json";

/** Every language has these keys. */
export type Key = keyof typeof english;
export type Table = Readonly<Record<Key, string>>;

/** What is put into the braces of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of the page in one language. All that a player reads comes from here. */
export class Words {
  constructor(private readonly table: Table) {}

  /** The sentence of a key, with its `{names}` filled in. */
  say(key: Key, values: Values = {}): string {
    return this.table[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  }

  /** Whether there is a sentence for a key that was put together from a code of the server. */
  knows(key: string): key is Key {
    return key in this.table;
  }
}

/** Ticks as minutes and seconds: `4:05`. */
export function clock(ticks: number, ticksASecond: number): string {
  const seconds = Math.ceil(ticks / ticksASecond);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
