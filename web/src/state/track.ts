/** Where a unit is and where it looks at one moment. Directions are 256ths of a circle, clockwise from east. */
export interface Pose {
  x: number;
  y: number;
  facing: number;
  aim: number;
}

const SAMPLES = 16;
const FIELDS = 5;

/**
 * The last places of one unit, each with its tick, for drawing it between two snapshots.
 *
 * A snapshot leaves out a unit that stands still, so the time between two of its samples may be long: `add` is told the
 * tick of the snapshot before, at which the unit was still where its last sample says. Snapshots that were dropped on
 * the way need no care: the unit is drawn straight from the one place to the other.
 */
export class Track {
  private readonly samples = new Float64Array(SAMPLES * FIELDS);
  private count = 0;

  /** `previousTick` is the tick of the snapshot before this one. */
  add(tick: number, previousTick: number, x: number, y: number, facing: number, aim: number): void {
    const last = this.offset(this.count - 1);
    if (this.count > 0 && this.samples[last] >= tick) {
      this.write(last, tick, x, y, facing, aim);
      return;
    }
    if (this.count > 0 && this.samples[last] < previousTick) {
      const s = this.samples;
      this.write(this.offset(this.count), previousTick, s[last + 1], s[last + 2], s[last + 3], s[last + 4]);
      this.count += 1;
    }
    this.write(this.offset(this.count), tick, x, y, facing, aim);
    this.count += 1;
  }

  /** Writes the pose at a moment (ticks and parts of ticks) into `pose`; before the first and after the last sample it stands still. */
  at(tick: number, pose: Pose): void {
    const s = this.samples;
    const oldest = Math.max(0, this.count - SAMPLES);
    let index = this.count - 1;
    while (index > oldest && s[this.offset(index)] > tick) {
      index -= 1;
    }
    const a = this.offset(index);
    const isLast = index === this.count - 1;
    const b = isLast ? a : this.offset(index + 1);
    const span = s[b] - s[a];
    const part = span > 0 ? Math.min(1, Math.max(0, (tick - s[a]) / span)) : 0;
    pose.x = s[a + 1] + (s[b + 1] - s[a + 1]) * part;
    pose.y = s[a + 2] + (s[b + 2] - s[a + 2]) * part;
    pose.facing = between(s[a + 3], s[b + 3], part);
    pose.aim = between(s[a + 4], s[b + 4], part);
  }

  private offset(index: number): number {
    return (((index % SAMPLES) + SAMPLES) % SAMPLES) * FIELDS;
  }

  private write(offset: number, tick: number, x: number, y: number, facing: number, aim: number): void {
    const s = this.samples;
    s[offset] = tick;
    s[offset + 1] = x;
    s[offset + 2] = y;
    s[offset + 3] = facing;
    s[offset + 4] = aim;
  }
}

/** The direction a part of the way from one to another, the short way round. */
export function between(from: number, to: number, part: number): number {
  const turn = ((((to - from) % 256) + 384) % 256) - 128;
  return from + turn * part;
}
