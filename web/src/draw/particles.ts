import type { MarkName } from "../art/marks";
import type { Atlas } from "./atlas";
import type { Pool } from "./pool";

interface Particle {
  mark: MarkName;
  x: number;
  y: number;
  /** World units a second. */
  vx: number;
  vy: number;
  turn: number;
  size: number;
  /** Sizes a second. */
  growth: number;
  age: number;
  /** Seconds; 0 when it is free. */
  life: number;
  alpha: number;
}

const MOST = 700;

/** Puffs, flashes and sparks: each moves, grows and fades by itself. When all are in use the oldest are taken. */
export class Particles {
  private readonly all: Particle[] = Array.from({ length: MOST }, () => ({
    mark: "smoke",
    x: 0,
    y: 0,
    vx: 0,
    vy: 0,
    turn: 0,
    size: 1,
    growth: 0,
    age: 0,
    life: 0,
    alpha: 1,
  }));
  private next = 0;

  add(
    mark: MarkName,
    x: number,
    y: number,
    life: number,
    size: number,
    growth: number,
    alpha = 1,
    vx = 0,
    vy = 0,
    turn = 0,
  ): void {
    const particle = this.all[this.next];
    this.next = (this.next + 1) % MOST;
    particle.mark = mark;
    particle.x = x;
    particle.y = y;
    particle.vx = vx;
    particle.vy = vy;
    particle.turn = turn;
    particle.size = size;
    particle.growth = growth;
    particle.age = 0;
    particle.life = life;
    particle.alpha = alpha;
  }

  draw(pool: Pool, atlas: Atlas, seconds: number): void {
    for (const particle of this.all) {
      if (particle.life === 0) {
        continue;
      }
      particle.age += seconds;
      if (particle.age >= particle.life) {
        particle.life = 0;
        continue;
      }
      particle.x += particle.vx * seconds;
      particle.y += particle.vy * seconds;
      particle.size += particle.growth * seconds;
      const left = 1 - particle.age / particle.life;
      pool.put(
        atlas.mark(particle.mark),
        particle.x,
        particle.y,
        particle.turn,
        particle.size,
        particle.size,
        particle.alpha * left,
      );
    }
  }

  clear(): void {
    for (const particle of this.all) {
      particle.life = 0;
    }
  }
}
