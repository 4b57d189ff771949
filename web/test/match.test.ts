import { describe, expect, it } from "vitest";
import { VISIBLE } from "../src/state/match";
import { building, delta, matchOn, unit } from "./support";

describe("a match", () => {
  it("goes on after the line was lost, but not when another match was begun in its room meanwhile", () => {
    const match = matchOn(["..."]);
    const back = { ...match.welcome, resumed: true };
    expect(match.goesOnWith(back)).toBe(true);
    expect(match.goesOnWith({ ...back, match: 2 })).toBe(false);
    expect(match.goesOnWith({ ...back, token: "another" })).toBe(false);
  });

  it("keeps what a later snapshot leaves out", () => {
    const match = matchOn(["...."], { units: [unit(7, "tank", 0, 60, 20)] });
    match.take(delta(2, {}), 50);
    expect(match.units.get(7)).toMatchObject({ x: 60, kind: "tank" });
    expect(match.tick).toBe(2);
  });

  it("moves a unit without forgetting its health and orders", () => {
    const match = matchOn(["...."], { units: [{ ...unit(7, "tank", 0, 60, 20), health: 31 }] });
    match.take(delta(2, { moves: [[7, 64, 20, 5, 9]] }), 50);
    expect(match.units.get(7)).toMatchObject({ x: 64, facing: 5, aim: 9, health: 31 });
  });

  it("takes a move of a unit that it does not know for nothing", () => {
    const match = matchOn(["...."]);
    match.take(delta(2, { moves: [[9, 64, 20, 5, 9]] }), 50);
    expect(match.units.size).toBe(0);
  });

  it("shows a unit that is gone until the picture has come to that moment", () => {
    const match = matchOn(["...."], { units: [unit(7, "tank", 1, 60, 20)] });
    match.take(delta(2, { gone_units: [7] }), 50);
    match.playback.advance(60);
    match.dueEvents();
    expect(match.units.has(7)).toBe(false);
    expect(match.leaving.map((gone) => gone.unit.id)).toEqual([7]);
    match.playback.advance(500);
    match.dueEvents();
    expect(match.leaving).toEqual([]);
  });

  it("gives events out when the picture comes to them, in order", () => {
    const match = matchOn(["...."]);
    match.take(
      delta(2, {
        events: [
          { type: "nuke_ready", player: 0 },
          { type: "power_changed", player: 0, low: true },
        ],
      }),
      50,
    );
    match.playback.advance(60);
    expect(match.dueEvents()).toEqual([]);
    match.playback.advance(500);
    expect(match.dueEvents().map((event) => event.type)).toEqual(["nuke_ready", "power_changed"]);
    expect(match.dueEvents()).toEqual([]);
  });

  it("does not show later what happened while nobody looked", () => {
    const match = matchOn(["...."]);
    for (let tick = 2; tick < 1000; tick++) {
      match.take(delta(tick, { events: [{ type: "nuke_ready", player: 0 }] }), tick * 50);
    }
    match.playback.advance(1000 * 50);
    expect(match.dueEvents().length).toBeLessThanOrEqual(60);
  });

  it("forgets all that a full snapshot does not name", () => {
    const match = matchOn(["o..."], { units: [unit(7, "tank", 0, 60, 20)], buildings: [building(3, "hq", 0, 1, 0)] });
    match.take(
      { type: "snapshot", tick: 5, full: true, ack: 0, units: [], buildings: [], fog: [[1, 2, 1]], ore: [] },
      200,
    );
    expect(match.units.size + match.buildings.size).toBe(0);
    expect([...match.fog]).toEqual([0, 1, 1, 0]);
    expect(match.ore[0]).toBe(0);
  });

  it("writes fog and ore into the tiles that changed only", () => {
    const match = matchOn(["oo.."]);
    match.take(delta(2, { fog: [[2, 2, 1]], ore: [[0, 450]] }), 50);
    expect([...match.fog]).toEqual([VISIBLE, VISIBLE, 1, 1]);
    expect([...match.ore]).toEqual([450, 500, 0, 0]);
  });

  it("names the first prerequisite that is missing, and an unfinished building does not count", () => {
    const match = matchOn(["........"], {
      buildings: [building(3, "hq", 0, 0, 0), building(4, "power_plant", 0, 4, 0, 60)],
    });
    expect(match.missingFor("power_plant")).toBeUndefined();
    expect(match.missingFor("barracks")).toBe("power_plant");
    expect(match.missingFor("infantry")).toBe("barracks");
    match.take(delta(2, { buildings: [building(4, "power_plant", 0, 4, 0)] }), 50);
    expect(match.missingFor("barracks")).toBeUndefined();
  });

  it("does not take the enemy's headquarters for its own", () => {
    const match = matchOn(["........"], { buildings: [building(3, "hq", 1, 0, 0)] });
    expect(match.headquarters()).toBeUndefined();
  });
});
