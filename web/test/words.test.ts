import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import icons from "../icons.json";
import english from "../lang/en.json";
import { clock, Words } from "../src/lang/words";
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

  it("are there for every reason with which the world refuses", () => {
    const file = new URL("../src/main/java/rtscommander/sim/Rejection.java", ROOT);
    const java = readFileSync(file, "utf8").replace(/\/\/\/.*$/gm, "");
    const reasons = java.slice(java.indexOf("enum Reason")).match(/\b[A-Z][A-Z_]{3,}\b/g) ?? [];
    expect(reasons.length).toBeGreaterThan(20);
    const missing = reasons.filter((reason) => !(`refused.${reason.toLowerCase()}` in english));
    expect(missing).toEqual([]);
  });

  it("are filled with what a sentence speaks of", () => {
    const words = new Words(english);
    expect(words.say("refused.not_enough_credits", { needed: 500, available: 320 })).toBe(
      "Not enough credits: 500 needed, 320 there",
    );
  });

  it("know their keys from codes of the server", () => {
    const words = new Words(english);
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
