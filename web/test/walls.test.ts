import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * What each folder may import from. `input` makes messages and changes the desk only; `draw`, `panel` and `sound` read;
 * `net` and `state` know nothing of the page, so they are tested without a browser.
 */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  net: [],
  lang: ["net", "state"],
  state: ["net"],
  local: ["net", "state"],
  art: ["net"],
  draw: ["net", "state", "local", "art"],
  input: ["net", "state", "local"],
  sound: ["net", "state", "local"],
  panel: ["net", "state", "local", "art", "input", "lang"],
};
const LIBRARIES: Readonly<Record<string, string>> = { "pixi.js": "draw", zzfx: "sound", "virtual:icons": "art" };

const ROOT = new URL("../src/", import.meta.url);
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && name.includes("/"))
  .map((name) => ({ name, folder: name.split("/")[0], text: readFileSync(new URL(name, ROOT), "utf8") }));
const IMPORTS = FILES.flatMap(({ name, folder, text }) =>
  [...text.matchAll(/(?:from |import |import\()"([^"]+)"/g)].map((match) => ({ name, folder, from: match[1] })),
);

describe("the walls", () => {
  it("know every folder", () => {
    expect([...new Set(FILES.map((file) => file.folder))].sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  it("let a folder import only from its neighbours", () => {
    const broken = IMPORTS.filter(({ folder, from }) => {
      const other = /^\.\.\/([a-z]+)\//.exec(from)?.[1];
      return other !== undefined && !MAY_USE[folder].includes(other);
    });
    expect(broken).toEqual([]);
  });

  it("keep each library in its one home", () => {
    const broken = IMPORTS.filter(({ folder, from }) => {
      if (from.startsWith(".")) {
        return false;
      }
      const library = Object.keys(LIBRARIES).find((name) => from === name || from.startsWith(`${name}/`));
      return library === undefined || LIBRARIES[library] !== folder;
    });
    expect(broken).toEqual([]);
  });

  it("keep the browser out of state and local", () => {
    const browser = /\b(document|window|navigator|localStorage|performance|WebSocket|requestAnimationFrame)\b[.[(]/;
    const broken = FILES.filter(({ folder, text }) => ["state", "local"].includes(folder) && browser.test(text));
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it("keep commands in input", () => {
    const senders = FILES.filter(({ folder, text }) => folder !== "net" && /\bnew WebSocket\(|\.send\(/.test(text));
    expect(senders.map(({ folder }) => folder).filter((folder) => folder !== "input")).toEqual([]);
  });

  it("keep drawing, sound and panels from changing what the server said", () => {
    const writes =
      /\bmatch\.(?:take\(|units\.(?:set|delete|clear)\(|buildings\.(?:set|delete|clear)\(|\w+(?:\.\w+)*\s*=[^=])/;
    const broken = FILES.filter(({ folder, text }) => folder !== "state" && writes.test(text));
    expect(broken.map(({ name }) => name)).toEqual([]);
  });
});
