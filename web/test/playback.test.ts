import { describe, expect, it } from "vitest";
import { Playback } from "../src/state/playback";

/** Plays snapshots that come `late(tick)` milliseconds after their time and looks at 60 frames a second. */
function play(ticks: number, late: (tick: number) => number) {
  const playback = new Playback();
  const moments: { now: number; moment: number; newest: number }[] = [];
  const arrivals = Array.from({ length: ticks }, (_, tick) => ({ tick, at: tick * 50 + late(tick) }));
  let newest = 0;
  for (let now = 0; now < ticks * 50; now += 1000 / 60) {
    while (arrivals.length > 0 && arrivals[0].at <= now) {
      newest = arrivals[0].tick;
      playback.observe(newest, arrivals[0].at);
      arrivals.shift();
    }
    moments.push({ now, moment: playback.advance(now), newest });
  }
  return { playback, moments };
}

describe("the playback", () => {
  it("runs about two ticks behind a steady line", () => {
    const { moments } = play(100, () => 20);
    const { now, moment } = moments.at(-1)!;
    expect((now - 20) / 50 - moment).toBeCloseTo(2, 0);
  });

  it("nearly always has a later snapshot to move towards when they come irregularly", () => {
    const { moments } = play(600, (tick) => (tick % 7 === 0 ? 140 : 10));
    const starved = moments.slice(300).filter(({ moment, newest }) => moment > newest);
    expect(starved.length).toBe(0);
  });

  it("never goes back and moves evenly in spite of one late snapshot", () => {
    const { moments } = play(200, (tick) => (tick === 150 ? 45 : 0));
    for (let i = 60; i < moments.length; i++) {
      const step = moments[i].moment - moments[i - 1].moment;
      expect(step).toBeGreaterThan(0.85 / 3);
      expect(step).toBeLessThan(1.15 / 3);
    }
  });

  it("jumps after a long break instead of running after it", () => {
    const playback = new Playback();
    playback.observe(10, 500);
    playback.advance(600);
    playback.observe(2000, 100_000);
    for (let tick = 2001; tick < 2070; tick++) {
      playback.observe(tick, 100_000 + (tick - 2000) * 50);
    }
    expect(playback.advance(103_450)).toBeCloseTo(2067, 0);
  });

  it("counts the ticks that should have come", () => {
    const { playback } = play(100, () => 0);
    expect(playback.ticksLate(99 * 50 + 20)).toBe(0);
    expect(playback.ticksLate(99 * 50 + 520)).toBe(10);
  });
});
