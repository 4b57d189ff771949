import { describe, expect, it } from "vitest";
import type { Answer, Understanding } from "../src/net/talk";
import { Conversation, planOf, stateOf } from "../src/state/conversation";

function understanding(seq: number, fields: Partial<Understanding>): Understanding {
  return { type: "understanding", seq, state: "understood", by: "rules", ms: 0.4, ask: "", plans: [], ...fields };
}

function answer(seq: number, fields: Partial<Answer>): Answer {
  return {
    type: "answer",
    seq,
    order: 0,
    id: 0,
    verb: "move",
    code: "ordered",
    kinds: {},
    what: "",
    count: 0,
    at: [400, 300],
    units: [],
    topic: "",
    ...fields,
  };
}

describe("a conversation", () => {
  it("keeps to each sentence what became of it", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    talk.say(2, "halt", 2);
    talk.take(understanding(1, { state: "cancelled" }), 3);
    talk.take(understanding(2, { plans: [{ orders: [{ do: "stop" }] }] }), 4);
    expect(talk.sentences.map((sentence) => sentence.understanding?.state)).toEqual(["cancelled", "understood"]);
  });

  it("shows the plan growing while the model writes it", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    talk.take(understanding(1, { state: "thinking", by: "model", plans: [{ orders: [{ do: "move" }] }] }), 2);
    const grown = [{ orders: [{ do: "move" as const }, { do: "hold" as const }] }];
    talk.take(understanding(1, { state: "thinking", by: "model", plans: grown }), 3);
    expect(talk.find(1)?.understanding?.plans).toEqual(grown);
  });

  it("forgets the oldest of many sentences", () => {
    const talk = new Conversation();
    for (let i = 0; i < 100; i++) {
      talk.say(i + 1, "march", i);
    }
    expect(talk.sentences.length).toBeLessThan(50);
    expect(talk.sentences.at(-1)?.seq).toBe(100);
  });

  it("takes back the last sentence that did something, once", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    expect(talk.undoable()).toBeUndefined();
    talk.take(understanding(1, {}), 2);
    talk.take(answer(1, {}), 3);
    expect(talk.undoable()?.seq).toBe(1);
    talk.forgetUndo(4);
    expect(talk.undoable()).toBeUndefined();
    expect(stateOf(talk.sentences[0])).toBe("understood");
    talk.take(answer(1, { code: "undone" }), 5);
    expect(stateOf(talk.sentences[0])).toBe("undone");
  });

  it("carries out what was confirmed, in the meaning that was chosen", () => {
    const talk = new Conversation();
    talk.say(1, "sell it", 1);
    const plans = [{ orders: [{ do: "sell" as const }] }, { orders: [{ do: "repair" as const }] }];
    talk.take(understanding(1, { state: "confirm", plans }), 2);
    expect(stateOf(talk.sentences[0])).toBe("confirm");
    talk.choose(1, 1, 3);
    talk.take(answer(1, { verb: "repair", code: "done" }), 4);
    expect([stateOf(talk.sentences[0]), planOf(talk.sentences[0])]).toEqual(["understood", plans[1]]);
    expect(talk.undoable()?.seq).toBe(1);
  });

  it("takes a tip that was accepted for a sentence", () => {
    const talk = new Conversation();
    const plan = { orders: [{ do: "build" as const, what: "power_plant" as const }] };
    const line = { code: "low_power", numbers: {}, kind: "" as const, text: "" };
    const tips = [{ ...line, at: [] as [], plan }];
    talk.accept(
      { type: "report", id: 5, tick: 9, by: "rules", level: "even", score: 0, summary: line, tips, coach: line },
      0,
      1,
    );
    talk.take(answer(0, { verb: "build", code: "built" }), 2);
    expect(talk.sentences.map((sentence) => [stateOf(sentence), planOf(sentence)])).toEqual([["understood", plan]]);
    expect(talk.undoable()?.tip?.code).toBe("low_power");
  });

  it("does not take back what ordered nothing", () => {
    const talk = new Conversation();
    talk.say(1, "how rich am I", 1);
    talk.take(understanding(1, {}), 2);
    talk.take(answer(1, { code: "reported", topic: "economy" }), 3);
    expect(talk.undoable()).toBeUndefined();
  });

  it("marks where the last sentence and the standing orders lead", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    talk.take(understanding(1, {}), 2);
    talk.take(answer(1, { at: [400, 300] }), 3);
    talk.take(answer(1, { order: 1, at: [], verb: "train", code: "trained" }), 3);
    talk.take(answer(1, { order: 2, id: 17, at: [900, 100], verb: "patrol" }), 3);
    talk.take(
      {
        type: "standing",
        orders: [{ id: 17, seq: 1, state: "running", order: { do: "patrol" }, at: [900, 100] }],
      },
      3,
    );
    expect(talk.targets()).toEqual([
      { x: 400, y: 300, verb: "move", since: 3 },
      { x: 900, y: 100, verb: "patrol", since: undefined },
    ]);
    talk.take(answer(1, { code: "undone" }), 4);
    expect(talk.targets().map((target) => target.verb)).toEqual(["patrol"]);
  });

  it("asks again when a confirmation leads to another", () => {
    const talk = new Conversation();
    talk.say(1, "sell", 1);
    talk.take(understanding(1, { state: "confirm", plans: [{ orders: [{ do: "sell" }] }] }), 2);
    talk.choose(1, 0, 3);
    expect(talk.find(1)?.chosen).toBe(0);
    talk.take(understanding(1, { state: "confirm", plans: [{ orders: [{ do: "sell" }] }] }), 4);
    expect(talk.find(1)?.chosen).toBeUndefined();
  });

  it("does not wait for what was said while the line was lost, and listens all the same", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    talk.take(understanding(1, {}), 2);
    talk.say(2, "something clever", 3);
    talk.take(understanding(2, { state: "thinking", by: "model" }), 4);
    talk.say(3, "halt", 5);
    talk.comeBack(6);
    expect(talk.sentences.map(stateOf)).toEqual(["understood", "lost", "lost"]);
    talk.take(understanding(2, { state: "understood", by: "model" }), 7);
    expect(talk.sentences.map(stateOf)).toEqual(["understood", "understood", "lost"]);
  });

  it("does not wait for a sentence that was refused", () => {
    const talk = new Conversation();
    talk.say(1, "march", 1);
    talk.say(2, "halt", 2);
    talk.refuse(1, 3);
    expect(talk.sentences.map(stateOf)).toEqual(["refused", "sent"]);
    talk.refuse(undefined, 4);
    expect(talk.sentences.map(stateOf)).toEqual(["refused", "refused"]);
  });

  it("asks once more for a confirmation that was refused", () => {
    const talk = new Conversation();
    talk.say(1, "sell it", 1);
    talk.take(understanding(1, { state: "confirm", plans: [{ orders: [{ do: "sell" }] }] }), 2);
    talk.choose(1, 0, 3);
    talk.refuse(1, 4);
    expect(stateOf(talk.sentences[0])).toBe("confirm");
    expect(talk.undoable()).toBeUndefined();
  });

  it("takes back what was carried out last, not what was said last", () => {
    const talk = new Conversation();
    talk.say(1, "everybody back", 1);
    talk.take(understanding(1, { state: "confirm", plans: [{ orders: [{ do: "retreat" }] }] }), 2);
    talk.say(2, "train three infantry", 3);
    talk.take(understanding(2, {}), 4);
    talk.take(answer(2, { verb: "train", code: "trained" }), 5);
    talk.choose(1, 0, 6);
    talk.take(answer(1, { verb: "retreat" }), 7);
    expect(talk.undoable()?.seq).toBe(1);
  });

  it("words the report by its codes when the language is switched", () => {
    const talk = new Conversation();
    const line = { code: "low_power", numbers: { produced: 1, used: 2 }, kind: "" as const, text: "Power is short." };
    const tips = [{ ...line, at: [] as [], plan: { orders: [] } }];
    talk.take(
      { type: "report", id: 5, tick: 9, by: "model", level: "even", score: 0, summary: line, tips, coach: line },
      1,
    );
    talk.forgetModelsWords();
    const report = talk.report;
    expect(report?.by).toBe("rules");
    expect([report?.summary, ...(report?.tips ?? []), report?.coach].map((each) => each?.text)).toEqual(["", "", ""]);
  });
});
