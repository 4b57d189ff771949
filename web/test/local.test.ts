import { describe, expect, it } from "vitest";
import { Camera } from "../src/local/camera";
import { Selection } from "../src/local/selection";
import { building, delta, matchOn, unit } from "./support";

const NO_COVER = { left: 0, top: 0, right: 0, bottom: 0 };

function cameraOver(width: number, height: number) {
  const camera = new Camera();
  camera.showWorld(width, height);
  camera.showScreen(1000, 600, NO_COVER);
  return camera;
}

describe("the camera", () => {
  it("finds the world place of a screen place and back", () => {
    const camera = cameraOver(4000, 3000);
    camera.lookAt(1500, 1200);
    camera.zoomAt(1.7, 300, 200);
    const place = camera.toWorld(123, 456);
    const screen = camera.toScreen(place.x, place.y);
    expect(screen.x).toBeCloseTo(123);
    expect(screen.y).toBeCloseTo(456);
  });

  it("keeps what is under the pointer there while it zooms", () => {
    const camera = cameraOver(4000, 3000);
    camera.lookAt(1500, 1200);
    const before = camera.toWorld(700, 100);
    camera.zoomAt(0.8, 700, 100);
    expect(camera.toWorld(700, 100).x).toBeCloseTo(before.x);
    expect(camera.toWorld(700, 100).y).toBeCloseTo(before.y);
  });

  it("does not leave the map", () => {
    const camera = cameraOver(4000, 3000);
    camera.lookAt(-500, 9000);
    expect(camera.west()).toBeCloseTo(0);
    expect(camera.south()).toBeCloseTo(3000);
  });

  it("shows the whole map beside the panels", () => {
    const camera = cameraOver(4000, 3000);
    camera.showScreen(1000, 600, { ...NO_COVER, right: 200, top: 40 });
    camera.lookAt(9000, -500);
    expect(camera.toScreen(4000, 0)).toEqual({ x: 800, y: 40 });
  });

  it("puts a map that is smaller than the screen into the middle", () => {
    const camera = cameraOver(400, 300);
    camera.lookAt(0, 0);
    expect([camera.x, camera.y]).toEqual([200, 150]);
  });
});

describe("the selection", () => {
  it("forgets units that are gone, and groups do, too", () => {
    const match = matchOn(["...."], { units: [unit(1, "tank", 0, 20, 20), unit(2, "tank", 0, 60, 20)] });
    const selection = new Selection();
    selection.selectUnits([1, 2]);
    selection.storeGroup(4, [1, 2]);
    match.take(delta(2, { gone_units: [1] }), 50);
    selection.dropGone(match);
    expect([...selection.units]).toEqual([2]);
    expect(selection.group(4, match).map((member) => member.id)).toEqual([2]);
  });

  it("gives orders only to what is its own", () => {
    const match = matchOn(["...."], { units: [unit(1, "tank", 1, 20, 20)] });
    const selection = new Selection();
    selection.selectUnits([1]);
    expect(selection.commands(match)).toBe(false);
    expect(selection.mine(match)).toEqual([]);
  });

  it("holds units or a building, not both", () => {
    const match = matchOn(["....", "....", "...."], { buildings: [building(5, "hq", 0, 0, 0)] });
    const selection = new Selection();
    selection.selectUnits([1]);
    selection.selectBuilding(5);
    expect(selection.units.size).toBe(0);
    expect(selection.selectedBuilding(match)?.kind).toBe("hq");
    selection.toggleUnit(1);
    expect(selection.building).toBeUndefined();
  });
});
