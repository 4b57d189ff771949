import { describe, expect, it } from "vitest";
import { allowed, placementAt } from "../src/state/placement";
import { building, delta, matchOn, unit } from "./support";

const MEADOW = ["........", "........", "........", "....~o..", "........", "........", "........", "........"];
const HQ = { buildings: [building(1, "hq", 0, 0, 0)] };

describe("a placement", () => {
  it("lies on the tiles around the pointer", () => {
    const placement = placementAt(matchOn(MEADOW, HQ), "power_plant", 4 * 40 + 3, 2 * 40 - 3);
    expect(placement).toMatchObject({ column: 3, row: 1, width: 2, height: 2 });
    expect(allowed(placement)).toBe(true);
  });

  it("shows tile by tile where water and ore are in the way", () => {
    const match = matchOn(MEADOW, HQ);
    expect(placementAt(match, "power_plant", 4 * 40, 3 * 40).free).toEqual([true, true, true, false]);
    expect(placementAt(match, "power_plant", 6 * 40, 3 * 40).free).toEqual([true, true, false, true]);
  });

  it("may use a tile whose ore is mined out", () => {
    const match = matchOn(MEADOW, HQ);
    match.take(delta(2, { ore: [[3 * 8 + 5, 0]] }), 50);
    expect(placementAt(match, "power_plant", 6 * 40, 3 * 40).free).toEqual([true, true, true, true]);
  });

  it("may not stand on another building", () => {
    const placement = placementAt(matchOn(MEADOW, HQ), "power_plant", 3 * 40, 3 * 40);
    expect(placement.free).toEqual([false, true, true, true]);
  });

  it("ends where the reach of the headquarters ends, from middle to middle", () => {
    const match = matchOn(MEADOW, HQ);
    expect(placementAt(match, "power_plant", 4.4 * 40, 1.5 * 40).nearEnough).toBe(true);
    expect(placementAt(match, "power_plant", 5.4 * 40, 1.5 * 40).nearEnough).toBe(false);
  });

  it("needs a headquarters", () => {
    expect(placementAt(matchOn(MEADOW), "power_plant", 4 * 40, 40).nearEnough).toBe(false);
  });

  it("needs ground that was seen", () => {
    const match = matchOn(MEADOW, { ...HQ, fog: [[0, 4, 2]] });
    expect(placementAt(match, "power_plant", 4 * 40, 40).free).toEqual([true, false, false, false]);
  });

  it("is blocked by enemies on the ground, not by those in the air", () => {
    const units = [unit(8, "tank", 1, 3.5 * 40, 20), unit(9, "helicopter", 1, 4.5 * 40, 20)];
    expect(placementAt(matchOn(MEADOW, HQ, { units }), "power_plant", 4 * 40, 40).free).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("is not free outside the map", () => {
    expect(placementAt(matchOn(MEADOW, HQ), "power_plant", 0, 7 * 40).free).toEqual([false, true, false, true]);
  });
});
