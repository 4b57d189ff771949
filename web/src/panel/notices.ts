import type { Place } from "../local/camera";
import { button, element, setText } from "./element";

export type Tone = "info" | "good" | "bad";

interface Notice {
  /** In the language that is switched on. */
  text: () => string;
  count: number;
  root: HTMLElement;
  label: HTMLElement;
  until: number;
}

const MOST = 5;
const MILLISECONDS = 7000;

/** Short messages that go away by themselves; a click shows the place. The same one again only counts up. */
export class Notices {
  readonly root = element("div", { id: "notices", role: "log", "data-testid": "notices" });
  /** Where the last thing with a place happened. */
  lastPlace: Place | undefined;
  private shown: Notice[] = [];

  constructor(private readonly show: (place: Place) => void) {}

  add(text: () => string, tone: Tone, place?: Place): void {
    this.lastPlace = place ?? this.lastPlace;
    const until = performance.now() + MILLISECONDS;
    const same = this.shown.find((notice) => notice.text() === text());
    if (same) {
      same.count += 1;
      same.until = until;
      return;
    }
    const label = element("span", {}, text());
    const root = button({ class: `notice ${tone}` }, () => place && this.show(place), label);
    this.root.append(root);
    this.shown.push({ text, count: 1, root, label, until });
    if (this.shown.length > MOST) {
      this.shown.shift()?.root.remove();
    }
  }

  update(now: number): void {
    this.shown = this.shown.filter((notice) => {
      if (now > notice.until) {
        notice.root.remove();
        return false;
      }
      setText(notice.label, notice.count > 1 ? `${notice.text()} ×${notice.count}` : notice.text());
      return true;
    });
  }

  clear(): void {
    this.shown = [];
    this.root.replaceChildren();
    this.lastPlace = undefined;
  }
}
