import { describe, expect, it } from "vitest";
import { History, MOST_LINES } from "../src/local/history";

describe("the history of sentences", () => {
  it("goes back and forth, and keeps what was being written", () => {
    const history = new History(["march", "halt"]);
    expect(history.step(-1, "sc")).toBe("halt");
    expect(history.step(-1, "halt")).toBe("march");
    expect(history.step(-1, "march")).toBeUndefined();
    expect(history.step(1, "march")).toBe("halt");
    expect(history.step(1, "halt")).toBe("sc");
    expect(history.step(1, "sc")).toBeUndefined();
  });

  it("keeps fifty", () => {
    const history = new History();
    for (let i = 0; i < 120; i++) {
      history.add(`march ${i}`);
    }
    expect(history.all().length).toBe(MOST_LINES);
    expect([history.all()[0], history.all().at(-1)]).toEqual(["march 70", "march 119"]);
  });

  it("counts the same sentence twice in a row once, and begins at the end after one is sent", () => {
    const history = new History(["march"]);
    history.step(-1, "");
    history.add("march");
    expect(history.all()).toEqual(["march"]);
    expect(history.step(-1, "")).toBe("march");
  });
});
