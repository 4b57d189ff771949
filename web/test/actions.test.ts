import { describe, expect, it } from "vitest";
import { Actions } from "../src/input/actions";
import { Desk } from "../src/local/desk";
import type { Command, RefusedEvent, Status } from "../src/net/messages";
import type { Match } from "../src/state/match";
import { building, matchOn, unit } from "./support";

const MEADOW = Array.from({ length: 6 }, () => "........");
const BASE = { buildings: [building(1, "hq", 0, 0, 0), building(2, "power_plant", 0, 4, 0)] };
const NO_STATUS = matchOn(MEADOW).status;

/** A player's hands on a match: what he selected, what was sent, and what he was told at once. */
function playerOf(match: Match) {
  const sent: Command[] = [];
  const refused: RefusedEvent[] = [];
  const desk = new Desk();
  const actions = new Actions(
    desk,
    () => match,
    (command) => sent.push(command),
    (refusal) => refused.push(refusal),
  );
  return { desk, actions, sent, refused };
}

const rich: { status: Status } = { status: { ...NO_STATUS, credits: 1000 } };

describe("a player's action", () => {
  it("asks for a place before it builds, and ends when the place was good", () => {
    const match = matchOn(MEADOW, BASE, rich);
    const { desk, actions, sent } = playerOf(match);
    actions.build("power_plant");
    expect(desk.mode).toEqual({ type: "place", kind: "power_plant" });
    actions.clickInMode(1 * 40, 4 * 40, undefined, undefined, false);
    expect(sent).toEqual([{ type: "place", kind: "power_plant", at: [0, 3] }]);
    expect(desk.mode.type).toBe("select");
  });

  it("lets the server say why a place is bad and stays ready for the next", () => {
    const { desk, actions, sent } = playerOf(matchOn(MEADOW, BASE, rich));
    actions.build("power_plant");
    actions.clickInMode(2 * 40, 2 * 40, undefined, undefined, false);
    expect(sent.length).toBe(1);
    expect(desk.mode.type).toBe("place");
  });

  it("says at once what is missing", () => {
    const { desk, actions, refused } = playerOf(matchOn(MEADOW, BASE, rich));
    actions.build("war_factory");
    expect(refused).toMatchObject([{ reason: "missing_prerequisite", wanted: "war_factory", missing: "barracks" }]);
    expect(desk.mode.type).toBe("select");
  });

  it("says at once how many credits are missing", () => {
    const { actions, refused } = playerOf(matchOn(MEADOW, BASE));
    actions.build("barracks");
    expect(refused).toMatchObject([{ reason: "not_enough_credits", needed: 300, available: 0 }]);
  });

  it("queues an attack-move with shift and keeps asking for places", () => {
    const match = matchOn(MEADOW, { units: [unit(7, "tank", 0, 20, 20)] });
    const { desk, actions, sent } = playerOf(match);
    desk.selection.selectUnits([7]);
    actions.order("attack_move");
    actions.clickInMode(100, 60, undefined, undefined, true);
    expect(sent).toEqual([{ type: "order", units: [7], order: { type: "attack_move", x: 100, y: 60 }, queued: true }]);
    expect(desk.mode.type).toBe("target");
    actions.clickInMode(140, 60, undefined, undefined, false);
    expect(desk.mode.type).toBe("select");
  });

  it("guards what is one's own, and the place where there is nothing", () => {
    const match = matchOn(MEADOW, { ...BASE, units: [unit(7, "tank", 0, 20, 20)] });
    const { desk, actions, sent } = playerOf(match);
    desk.selection.selectUnits([7]);
    actions.order("guard");
    actions.clickInMode(20, 20, undefined, match.buildings.get(1), false);
    actions.order("guard");
    actions.clickInMode(220, 200, undefined, undefined, false);
    expect(sent.map((command) => command.type === "order" && command.order)).toEqual([
      { type: "guard_entity", entity: 1 },
      { type: "guard_place", x: 220, y: 200 },
    ]);
  });

  it("gives no orders to the enemy's units", () => {
    const match = matchOn(MEADOW, { units: [unit(7, "tank", 1, 20, 20)] });
    const { desk, actions, sent } = playerOf(match);
    desk.selection.selectUnits([7]);
    actions.order("stop");
    actions.orderAt(100, 60, undefined, false);
    expect(sent).toEqual([]);
  });

  it("sets where the units of a selected building gather", () => {
    const match = matchOn(MEADOW, BASE);
    const { desk, actions, sent } = playerOf(match);
    desk.selection.selectBuilding(1);
    actions.orderAt(220, 200, undefined, false);
    desk.selection.selectBuilding(2);
    actions.orderAt(220, 200, undefined, false);
    expect(sent).toEqual([{ type: "rally", building: 1, x: 220, y: 200 }]);
  });

  it("trains at the selected building if it makes such units, else anywhere", () => {
    const match = matchOn(MEADOW, BASE);
    const { desk, actions, sent } = playerOf(match);
    actions.train("harvester", 1);
    desk.selection.selectBuilding(1);
    actions.train("harvester", 5);
    actions.train("tank", 1);
    expect(sent.map((command) => command.type === "train" && command.at)).toEqual([[], [1], []]);
  });

  it("does not aim a nuke that still charges", () => {
    const { desk, actions, refused } = playerOf(matchOn(MEADOW, { status: { ...NO_STATUS, nuke_ticks_left: 90 } }));
    actions.aimNuke();
    expect(refused).toMatchObject([{ reason: "nuke_not_ready", ticks_left: 90 }]);
    expect(desk.mode.type).toBe("select");
  });

  it("takes back the mode first and then the selection", () => {
    const match = matchOn(MEADOW, { units: [unit(7, "tank", 0, 20, 20)] });
    const { desk, actions } = playerOf(match);
    desk.selection.selectUnits([7]);
    actions.order("patrol");
    expect(actions.escape()).toBe(true);
    expect(desk.selection.units.size).toBe(1);
    expect(actions.escape()).toBe(true);
    expect(desk.selection.isEmpty()).toBe(true);
    expect(actions.escape()).toBe(false);
  });

  it("asks for no place once those who should go there are gone", () => {
    const match = matchOn(MEADOW, { units: [unit(7, "tank", 0, 20, 20)] });
    const { desk, actions } = playerOf(match);
    desk.selection.selectUnits([7]);
    actions.order("patrol");
    desk.selection.clear();
    actions.dropStaleMode();
    expect(desk.mode.type).toBe("select");
  });
});
