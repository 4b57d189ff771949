import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import icons from "../icons.json";
import english from "../lang/en.json";
import french from "../lang/fr.json";
import chinese from "../lang/zh-TW.json";
import { modelLines } from "../src/lang/model";
import { clock, fitting, LANGUAGES, Words } from "../src/lang/words";
import { stringLiterals } from "./strings";

const ROOT = new URL("../", import.meta.url);
const SOURCES = readdirSync(new URL("src", ROOT), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(new URL(`src/${name}`, ROOT), "utf8") }));

/** Source without what only developers read. */
function forPlayers(text: string): string {
  return text.replace(/console\.error\([^;]*\);/g, "").replace(/new Error\([^;]*\);/g, "");
}

const STRINGS = SOURCES.flatMap(({ name, text }) =>
  stringLiterals(forPlayers(text)).map((literal) => ({ name, literal })),
);

describe("the words of the page", () => {
  it("stand in the language table and nowhere else", () => {
    const looksSpoken = /[A-Z][a-z]+ [a-z]+|[a-z]{3,} [a-z]{2,} [a-z]{2,}/;
    expect(STRINGS.filter(({ literal }) => looksSpoken.test(literal))).toEqual([]);
  });

  it("are in no other script than that of the keys", () => {
    expect(STRINGS.filter(({ literal }) => /[\u00c0-\u00d6\u00d8-\u024f\u3000-\u9fff]/.test(literal))).toEqual([]);
  });

  it("are not written into elements past the table", () => {
    const sink = /(?:textContent|innerText|title|placeholder)\s*=\s*["'`][^"'`]*[A-Za-z]{2}|"aria-label": "|new Text\(/;
    expect(SOURCES.filter(({ text }) => sink.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it("are not in the HTML", () => {
    const html = readFileSync(new URL("index.html", ROOT), "utf8");
    expect(html.replace(/<[^>]*>/g, "").trim()).toBe("");
  });

  it("are all used", () => {
    // A key is used when it stands in the source, or when a sentence is put together from its front and a code.
    const exact = new Set(STRINGS.map(({ literal }) => literal));
    const fronts = [...exact].filter((literal) => literal.endsWith("${")).map((literal) => literal.slice(0, -2));
    const unused = Object.keys(english).filter(
      (key) => !exact.has(key) && !fronts.some((front) => front.includes(".") && key.startsWith(front)),
    );
    expect(unused).toEqual([]);
  });

  it.each(["sim/Rejection", "nl/Refusal"])("are there for every reason of %s", (name) => {
    const file = new URL(`../src/main/java/rtscommander/${name}.java`, ROOT);
    const java = readFileSync(file, "utf8").replace(/\/\/\/.*$/gm, "");
    const reasons = java.slice(java.indexOf("enum Reason")).match(/\b[A-Z][A-Z_]{3,}\b/g) ?? [];
    expect(reasons.length).toBeGreaterThan(10);
    const missing = reasons.filter((reason) => !(`refused.${reason.toLowerCase()}` in english));
    expect(missing).toEqual([]);
  });

  it("are the same keys with the same gaps in every language", () => {
    const gaps = (table: Readonly<Record<string, string>>) =>
      Object.entries(table).map(([key, text]) => `${key} ${(text.match(/\{\w+\}/g) ?? []).sort().join()}`);
    expect(gaps(french)).toEqual(gaps(english));
    expect(gaps(chinese)).toEqual(gaps(english));
  });

  it("are never left empty", () => {
    const empty = [english, french, chinese].flatMap((table) =>
      Object.entries(table).filter(([, text]) => text === ""),
    );
    expect(empty).toEqual([]);
  });

  it("keep their marks with the word before in French", () => {
    expect(Object.entries(french).filter(([, text]) => / [:;!?%»]|« /.test(text))).toEqual([]);
  });

  it("write the apostrophe in one way in French", () => {
    expect(Object.entries(french).filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it("tell of a model that failed from the tables alone", () => {
    const model = {
      type: "model" as const,
      state: "failed" as const,
      progress: 1,
      file: "a.gguf",
      detail: "It is gone.",
    };
    for (const language of ["en", "fr", "zh-TW"] as const) {
      const words = new Words(language);
      const told = modelLines(model, words).map((line) => line.text);
      expect(told).toEqual([words.say("about.model"), words.say("about.model.failed"), "a.gguf"]);
    }
  });

  it("do not deny enemies that were met before", () => {
    expect(english["report.summary_alone"]).not.toMatch(/yet|never/);
  });

  it("are Traditional Chinese", () => {
    const onlySimplified = /[们这来对时会为过还说发动单战车厂营击敌队进选择请电资启损]/;
    expect(Object.entries(chinese).filter(([, text]) => onlySimplified.test(text))).toEqual([]);
  });

  it("write numbers as the language does", () => {
    const values = { needed: 12500, available: 1320 };
    expect(new Words("en").say("refused.not_enough_credits", values)).toContain("12,500");
    expect(new Words("fr").say("refused.not_enough_credits", values)).toContain("12\u202f500");
    expect(new Words("zh-TW").say("refused.not_enough_credits", values)).toContain("12,500");
  });

  it("change with the language at once", () => {
    const words = new Words("en");
    words.speak("fr");
    expect([words.language, words.say("kind.tank")]).toEqual(["fr", "Char"]);
  });

  it("are in the language that the visitor reads", () => {
    expect(fitting(["de-DE", "fr-CA", "en"])).toBe("fr");
    expect(fitting(["zh-Hant-HK", "en"])).toBe("zh-TW");
    expect(fitting(["de", "es"])).toBe("en");
    expect(LANGUAGES.map((language) => fitting([language]))).toEqual([...LANGUAGES]);
  });

  it("are filled with what a sentence speaks of", () => {
    const words = new Words("en");
    expect(words.say("refused.not_enough_credits", { needed: 500, available: 320 })).toBe(
      "Not enough credits: 500 needed, 320 there",
    );
  });

  it("know their keys from codes of the server", () => {
    const words = new Words("en");
    expect(words.knows("refused.unexplored")).toBe(true);
    expect(words.knows("refused.bad_weather")).toBe(false);
  });

  it("count time in minutes and seconds", () => {
    expect([clock(0, 20), clock(1, 20), clock(1200, 20), clock(6000, 20)]).toEqual(["0:00", "0:01", "1:00", "5:00"]);
  });
});

describe("the credits", () => {
  it("name every icon that is used, and no other", () => {
    const credits = readFileSync(new URL("CREDITS.md", ROOT), "utf8");
    const named = [...credits.matchAll(/^\| ([a-z0-9-]+) +\| .*[A-Z]/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([...new Set(Object.values(icons))].sort());
  });
});
