import { describe, expect, it } from "vitest";
import { between, Track } from "../src/state/track";

function poseAt(track: Track, tick: number) {
  const pose = { x: 0, y: 0, facing: 0, aim: 0 };
  track.at(tick, pose);
  return pose;
}

describe("a track", () => {
  it("shows a unit half way between two snapshots", () => {
    const track = new Track();
    track.add(10, 10, 100, 40, 0, 0);
    track.add(11, 10, 110, 44, 0, 0);
    expect(poseAt(track, 10.5)).toMatchObject({ x: 105, y: 42 });
  });

  it("lets a unit that stood still start late, and not crawl since its last sample", () => {
    const track = new Track();
    track.add(10, 10, 100, 40, 0, 0);
    track.add(101, 100, 110, 40, 0, 0);
    expect(poseAt(track, 60).x).toBe(100);
    expect(poseAt(track, 100.5).x).toBe(105);
  });

  it("goes straight over snapshots that were dropped", () => {
    const track = new Track();
    track.add(10, 10, 100, 40, 0, 0);
    track.add(14, 10, 140, 40, 0, 0);
    expect(poseAt(track, 12).x).toBe(120);
  });

  it("stands still before its first and after its last sample", () => {
    const track = new Track();
    track.add(10, 10, 100, 40, 0, 0);
    track.add(11, 10, 110, 40, 0, 0);
    expect(poseAt(track, 3).x).toBe(100);
    expect(poseAt(track, 30).x).toBe(110);
  });

  it("remembers long enough to look back although it forgets the oldest", () => {
    const track = new Track();
    for (let tick = 1; tick <= 100; tick++) {
      track.add(tick, tick - 1, tick * 10, 0, 0, 0);
    }
    expect(poseAt(track, 90.5).x).toBeCloseTo(905);
    expect(poseAt(track, 1).x).toBe(850);
  });

  it("turns the short way round", () => {
    expect(between(250, 10, 0.5)).toBe(258);
    expect(between(10, 250, 0.5)).toBe(2);
    expect(between(0, 64, 0.25)).toBe(16);
  });
});
