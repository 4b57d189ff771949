const TICK_MILLISECONDS = 50;
const WINDOW = 60;
const USUAL_DELAY_TICKS = 2;
const LONGEST_DELAY_TICKS = 8;
/** How much faster or slower than life the picture may run to get where it should be. */
const STRETCH = 0.1;
/** Further away than this it jumps. */
const JUMP_TICKS = 20;

/**
 * Tells which moment of the match to draw: about 100 ms behind the newest snapshot, so that there is nearly always a
 * later one to move towards, and further behind while snapshots come irregularly.
 *
 * The moment of a tick on this machine's clock is taken from the snapshots that came quickest among the last sixty
 * (three seconds), so a late one does not shake the picture, and a server that stood still is followed soon.
 */
export class Playback {
  private readonly origins = new Float64Array(WINDOW);
  private observations = 0;
  private moment = 0;
  private lastNow = Number.NaN;
  private newestTick = 0;
  private delay = USUAL_DELAY_TICKS;

  /** Forgets when snapshots came: the line was lost, or the match stood still. */
  restart(): void {
    this.observations = 0;
  }

  /** A snapshot of this tick came now (milliseconds). */
  observe(tick: number, now: number): void {
    this.origins[this.observations % WINDOW] = now - tick * TICK_MILLISECONDS;
    this.observations += 1;
    this.newestTick = tick;
    const known = Math.min(this.observations, WINDOW);
    let worst = 0;
    const origin = this.origin();
    for (let i = 0; i < known; i++) {
      worst = Math.max(worst, this.origins[i] - origin);
    }
    const wanted = Math.min(LONGEST_DELAY_TICKS, Math.max(USUAL_DELAY_TICKS, 1 + worst / TICK_MILLISECONDS));
    this.delay += (wanted - this.delay) * 0.05;
  }

  /** Moves on to the moment to draw now, in ticks. Never goes back, but for a jump after a long break. */
  advance(now: number): number {
    if (this.observations === 0) {
      return this.moment;
    }
    const wanted = (now - this.origin()) / TICK_MILLISECONDS - this.delay;
    const passed = (now - this.lastNow) / TICK_MILLISECONDS;
    const away = wanted - (this.moment + passed);
    if (!(Math.abs(away) < JUMP_TICKS)) {
      this.moment = wanted;
    } else {
      this.moment += passed + Math.max(-STRETCH, Math.min(STRETCH, away / 4)) * passed;
    }
    this.lastNow = now;
    return this.moment;
  }

  /** The moment of the last `advance`. */
  now(): number {
    return this.moment;
  }

  /** Whole ticks that should have come by now and have not. */
  ticksLate(now: number): number {
    if (this.observations === 0) {
      return 0;
    }
    return Math.max(0, Math.floor((now - this.origin()) / TICK_MILLISECONDS - this.newestTick));
  }

  private origin(): number {
    const known = Math.min(this.observations, WINDOW);
    let least = this.origins[0];
    for (let i = 1; i < known; i++) {
      least = Math.min(least, this.origins[i]);
    }
    return least;
  }
}
