/** The most sentences that are kept. */
export const MOST_LINES = 50;

/** What the player wrote, the newest last, to be gone through with the arrows like the lines of a terminal. */
export class History {
  private readonly lines: string[];
  /** The line that is shown; behind the last one is the line that is being written. */
  private at: number;
  private draft = "";

  constructor(lines: readonly string[] = []) {
    this.lines = lines.slice(-MOST_LINES);
    this.at = this.lines.length;
  }

  all(): readonly string[] {
    return this.lines;
  }

  /** Keeps a line that was sent; the same one twice in a row counts once. */
  add(line: string): void {
    if (this.lines.at(-1) !== line) {
      this.lines.push(line);
    }
    if (this.lines.length > MOST_LINES) {
      this.lines.shift();
    }
    this.leave();
  }

  /** The line before or after the one shown; `written` is what stands in the box now. None where there is no other. */
  step(direction: -1 | 1, written: string): string | undefined {
    const next = this.at + direction;
    if (next < 0 || next > this.lines.length) {
      return undefined;
    }
    if (this.at === this.lines.length) {
      this.draft = written;
    }
    this.at = next;
    return next === this.lines.length ? this.draft : this.lines[next];
  }

  /** Begins at the end again. */
  leave(): void {
    this.at = this.lines.length;
    this.draft = "";
  }
}
