import type { Weapon } from "../net/messages";
import type { Atlas } from "./atlas";
import type { Particles } from "./particles";
import type { Pool } from "./pool";

interface Shot {
  weapon: Weapon;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  age: number;
  /** Seconds. */
  flight: number;
  /** Seconds to the next puff of its trail. */
  puff: number;
}

const TICKS_A_SECOND = 20;
const TRACER_SECONDS = 0.09;
const PUFF_SECONDS = 0.03;
/** How high a howitzer's shell rises, as a share of its way. */
const ARC = 0.28;

/** Rounds on their way: tracers, shells in an arc, rockets with a trail. */
export class Shots {
  private readonly flying: Shot[] = [];
  private readonly free: Shot[] = [];

  add(weapon: Weapon, x1: number, y1: number, x2: number, y2: number, flightTicks: number): void {
    const flight = flightTicks > 0 ? flightTicks / TICKS_A_SECOND : TRACER_SECONDS;
    const shot = this.free.pop() ?? { weapon, x1, y1, x2, y2, age: 0, flight, puff: 0 };
    shot.weapon = weapon;
    shot.x1 = x1;
    shot.y1 = y1;
    shot.x2 = x2;
    shot.y2 = y2;
    shot.age = 0;
    shot.flight = flight;
    shot.puff = 0;
    this.flying.push(shot);
  }

  draw(pool: Pool, atlas: Atlas, particles: Particles, seconds: number): void {
    let kept = 0;
    for (const shot of this.flying) {
      shot.age += seconds;
      if (shot.age >= shot.flight) {
        this.free.push(shot);
      } else {
        this.flying[kept] = shot;
        kept += 1;
        this.drawShot(shot, pool, atlas, particles, seconds);
      }
    }
    this.flying.length = kept;
  }

  clear(): void {
    this.free.push(...this.flying);
    this.flying.length = 0;
  }

  private drawShot(shot: Shot, pool: Pool, atlas: Atlas, particles: Particles, seconds: number): void {
    const part = shot.age / shot.flight;
    const dx = shot.x2 - shot.x1;
    const dy = shot.y2 - shot.y1;
    const x = shot.x1 + dx * part;
    const y = shot.y1 + dy * part;
    const turn = Math.atan2(dy, dx);
    switch (shot.weapon) {
      case "rifle":
      case "autocannon":
        pool.put(
          atlas.mark("tracer"),
          x,
          y,
          turn,
          shot.weapon === "rifle" ? 0.8 : 1.2,
          shot.weapon === "rifle" ? 0.8 : 1.5,
        );
        break;
      case "cannon":
        pool.put(atlas.mark("shell"), x, y, turn, 1, 0.9);
        break;
      case "howitzer":
      case "nuke": {
        const height = Math.sin(part * Math.PI) * Math.hypot(dx, dy) * ARC;
        pool.put(atlas.mark("shadow"), x, y, 0, 0.25, 0.2, 0.8);
        pool.put(atlas.mark("shell"), x, y - height, turn, 1.3 + height / 120, 1.3 + height / 120);
        break;
      }
      case "rocket":
        shot.puff -= seconds;
        if (shot.puff <= 0) {
          shot.puff = PUFF_SECONDS;
          particles.add("smoke", x, y, 0.5, 0.1, 0.35, 0.7);
        }
        pool.put(atlas.mark("rocket"), x, y, turn, 0.9);
        break;
    }
  }
}
