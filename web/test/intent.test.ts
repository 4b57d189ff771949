import { describe, expect, it } from "vitest";
import { contextCommands } from "../src/input/intent";
import { building, matchOn, unit } from "./support";

const UNITS = [unit(1, "tank", 0, 20, 20), unit(2, "harvester", 0, 20, 20), unit(3, "tank", 1, 60, 20)];
const match = () => matchOn(["..o."], { units: UNITS, buildings: [building(9, "power_plant", 1, 3, 0)] });

describe("a right click", () => {
  it("moves everybody to free ground", () => {
    expect(contextCommands(match(), [1, 2], 50, 20, undefined, false)).toEqual([
      { type: "order", units: [1, 2], order: { type: "move", x: 50, y: 20 }, queued: false },
    ]);
  });

  it("lets those with weapons attack an enemy and the others go there", () => {
    const at = match();
    expect(contextCommands(at, [1, 2], 60, 20, at.units.get(3), true)).toEqual([
      { type: "order", units: [1], order: { type: "attack", target: 3 }, queued: true },
      { type: "order", units: [2], order: { type: "move", x: 60, y: 20 }, queued: true },
    ]);
  });

  it("attacks an enemy's building", () => {
    const at = match();
    expect(contextCommands(at, [1], 140, 20, at.buildings.get(9), false)).toEqual([
      { type: "order", units: [1], order: { type: "attack", target: 9 }, queued: false },
    ]);
  });

  it("lets harvesters harvest where ore lies and the others go there", () => {
    expect(contextCommands(match(), [1, 2], 100, 20, undefined, false)).toEqual([
      { type: "order", units: [2], order: { type: "harvest", x: 100, y: 20 }, queued: false },
      { type: "order", units: [1], order: { type: "move", x: 100, y: 20 }, queued: false },
    ]);
  });

  it("names at most a thousand units", () => {
    const many = Array.from({ length: 1500 }, (_, id) => id + 1);
    const [command] = contextCommands(match(), many, 50, 20, undefined, false);
    expect(command.type === "order" && command.units.length).toBe(1000);
  });
});
