import { describe, expect, it } from "vitest";
import { keepSequence } from "../src/input/sequence";
import { Speech } from "../src/input/speech";
import { Desk } from "../src/local/desk";
import type { ClientMessage } from "../src/net/messages";
import type { Answer } from "../src/net/talk";
import { Conversation } from "../src/state/conversation";
import { matchOn, unit } from "./support";

function stage() {
  keepSequence(0);
  const match = matchOn(["....", "...."], {
    units: [unit(7, "tank", 0, 20, 20), unit(8, "tank", 0, 60, 20), unit(9, "infantry", 1, 90, 20)],
  });
  const desk = new Desk();
  const talk = new Conversation();
  const sent: ClientMessage[] = [];
  const line = { open: true };
  const speech = new Speech(
    desk,
    () => match,
    talk,
    (message) => {
      if (line.open) {
        sent.push(message);
      }
      return line.open;
    },
  );
  return { desk, talk, sent, line, speech, match };
}

const ANSWER: Answer = {
  type: "answer",
  seq: 1,
  order: 0,
  id: 0,
  verb: "select",
  code: "selected",
  kinds: { tank: 2 },
  what: "",
  count: 0,
  at: [],
  units: [7, 8],
  topic: "",
};

describe("speech", () => {
  it("goes out with the selected units and the place under the pointer", () => {
    const { desk, sent, speech } = stage();
    desk.camera.showScreen(160, 80, { left: 0, top: 0, right: 0, bottom: 0 });
    desk.camera.showWorld(160, 80);
    desk.selection.selectUnits([7]);
    desk.aim = { x: 40, y: 30 };
    speech.say("go here", 1);
    expect(sent).toEqual([{ type: "say", seq: 1, text: "go here", selected: [7], pointer: [40, 30], groups: [] }]);
  });

  it("does not name the units of an enemy, nor a place while the pointer is elsewhere", () => {
    const { desk, sent, speech } = stage();
    desk.selection.selectUnits([9]);
    speech.say("halt", 1);
    expect(sent).toMatchObject([{ selected: [], pointer: [] }]);
  });

  it("counts sentences upwards, but not those that did not go out", () => {
    const { sent, line, speech, talk } = stage();
    line.open = false;
    expect(speech.say("march", 1)).toBe(false);
    line.open = true;
    expect(speech.say("march", 2)).toBe(true);
    speech.say("halt", 3);
    expect(sent.map((message) => "seq" in message && message.seq)).toEqual([1, 2]);
    expect(talk.sentences.length).toBe(2);
  });

  it("takes back only what can be taken back", () => {
    const { sent, speech, talk } = stage();
    speech.undo(1);
    expect(sent).toEqual([]);
    speech.say("march", 1);
    talk.take({ type: "understanding", seq: 1, state: "understood", by: "rules", ms: 1, ask: "", plans: [] }, 2);
    talk.take({ ...ANSWER, verb: "move", code: "ordered" }, 2);
    speech.undo(3);
    expect(sent.at(-1)).toEqual({ type: "undo" });
  });

  it("selects what a sentence selects", () => {
    const { desk, speech } = stage();
    speech.obey(ANSWER);
    expect([...desk.selection.units]).toEqual([7, 8]);
  });

  it("makes the group that a sentence makes", () => {
    const { desk, sent, speech, match } = stage();
    speech.obey({ ...ANSWER, verb: "assign", code: "assigned", count: 3 });
    expect(desk.selection.group(3, match).map((member) => member.id)).toEqual([7, 8]);
    speech.say("group 3 attacks", 2);
    expect(sent).toMatchObject([{ groups: [{ group: 3, units: [7, 8] }] }]);
  });
});
