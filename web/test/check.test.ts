import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readServerMessage } from "../src/net/check";
import {
  AREAS,
  AUTHORS,
  DIRECTIONS,
  PICKS,
  REFERENCES,
  TOPICS,
  TRIGGERS,
  UNDERSTANDINGS,
  UNIT_STATES,
  VERBS,
} from "../src/net/talk";

/** The examples of the protocol's page that the server sends. */
function examples(): { snapshots: string[]; events: string[]; others: string[] } {
  const page = readFileSync(new URL("../../docs/protocol.md", import.meta.url), "utf8");
  const fromServer = page.slice(page.indexOf("## From the server"));
  const blocks = [...fromServer.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]);
  const objects = blocks.flatMap((block) => block.split(/\n(?=\{)/)).map((text) => text.trim());
  const type = (text: string) => JSON.parse(text).type;
  const messages = ["welcome", "pong", "bye", "understanding", "answer", "standing", "report", "model"];
  return {
    snapshots: objects.filter((text) => type(text) === "snapshot"),
    others: objects.filter((text) => messages.includes(type(text)) || text.includes('"detail"')),
    events: objects.filter((text) => !["snapshot", ...messages].includes(type(text)) && !text.includes('"detail"')),
  };
}

const DELTA = { type: "snapshot", tick: 5, full: false, ack: 0 };
const HEARD = { type: "understanding", seq: 1, state: "understood", by: "rules", ms: 1, ask: "", plans: [] };
const read = (message: object) => () => readServerMessage(JSON.stringify(message));

describe("the door", () => {
  it("understands every example of the protocol", () => {
    const { snapshots, events, others } = examples();
    expect([snapshots.length, events.length > 15, others.length]).toEqual([2, true, 12]);
    for (const text of [...snapshots, ...others]) {
      expect(readServerMessage(text)).toEqual(JSON.parse(text));
    }
    for (const text of events) {
      expect(read({ ...DELTA, events: [JSON.parse(text)] }), text).not.toThrow();
    }
  });

  it.each([
    ["a type that it does not know", { type: "hello" }],
    ["a type from the inside of JavaScript", { type: "constructor" }],
    ["a snapshot without its tick", { type: "snapshot", full: false, ack: 0 }],
    ["a full snapshot that leaves something out", { ...DELTA, full: true }],
    ["a text for a number", { ...DELTA, moves: [[7, "1", 2, 3, 4]] }],
    ["a move that is too short", { ...DELTA, moves: [[7, 1, 2, 3]] }],
    [
      "a kind that it does not know",
      { ...DELTA, events: [{ type: "trained", player: 0, unit: 1, kind: "dog", x: 1, y: 1 }] },
    ],
    ["an event that it does not know", { ...DELTA, events: [{ type: "rain" }] }],
    ["a half number for an id", { ...DELTA, gone_units: [1.5] }],
    ["nothing for a list", { ...DELTA, units: null }],
    ["a plan with a verb that it does not know", { ...HEARD, plans: [{ orders: [{ do: "dance" }] }] }],
    ["a place that is none", { ...HEARD, plans: [{ orders: [{ do: "move", to: { where: "there" } }] }] }],
    [
      "half of a place",
      { type: "standing", orders: [{ id: 1, seq: 1, state: "running", order: { do: "move" }, at: [4] }] },
    ],
  ])("refuses %s", (_, message) => {
    expect(read(message)).toThrow();
  });

  it("refuses what is no JSON", () => {
    expect(() => readServerMessage("{")).toThrow();
  });
});

describe("the words of plans", () => {
  /** The constants of an enum of the server, as they are written on the wire. */
  function constants(file: string, name: string): string[] {
    const url = new URL(`../../src/main/java/rtscommander/nl/${file}.java`, import.meta.url);
    const java = readFileSync(url, "utf8").replace(/\/\/\/.*$/gm, "");
    const body = /\{([^};]*)[};]/.exec(java.slice(java.indexOf(`enum ${name} `)))?.[1] ?? "";
    return (body.match(/\b[A-Z][A-Z_]+\b/g) ?? []).map((constant) => constant.toLowerCase());
  }

  it.each([
    ["Verb", "Verb", VERBS],
    ["Direction", "Direction", DIRECTIONS],
    ["Area", "Area", AREAS],
    ["Topic", "Topic", TOPICS],
    ["Place", "Reference", REFERENCES],
    ["Place", "Pick", PICKS],
    ["Who", "State", UNIT_STATES],
    ["Condition", "Trigger", TRIGGERS],
    ["Understanding", "State", UNDERSTANDINGS],
    ["Understanding", "By", AUTHORS],
  ])("of %s %s are those of the server", (file, name, words) => {
    expect([...words].sort()).toEqual(constants(file, name).sort());
  });
});
