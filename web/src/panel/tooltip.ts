import { element } from "./element";

export interface TipLine {
  text: string;
  tone?: "title" | "bad" | "faint";
}

/** One tooltip for the page; it lies beside what it explains and asks for its lines when it opens. */
export class Tooltip {
  readonly root = element("div", { id: "tooltip", role: "tooltip", hidden: "" });

  explain(target: HTMLElement, lines: () => TipLine[]): void {
    target.addEventListener("pointerenter", () => this.show(target, lines()));
    target.addEventListener("pointerleave", () => this.hide());
    target.addEventListener("pointerdown", () => this.hide());
  }

  hide(): void {
    this.root.hidden = true;
  }

  private show(target: HTMLElement, lines: TipLine[]): void {
    this.root.replaceChildren(...lines.map((line) => element("p", { class: line.tone ?? "" }, line.text)));
    this.root.hidden = false;
    const bounds = target.getBoundingClientRect();
    const own = this.root.getBoundingClientRect();
    const gap = 8;
    const fitsLeft = bounds.left - own.width - gap > 0 && bounds.left > window.innerWidth / 2;
    const left = fitsLeft ? bounds.left - own.width - gap : bounds.left;
    const below = bounds.bottom + gap + own.height < window.innerHeight;
    const beside = Math.min(window.innerHeight - own.height - gap, bounds.top);
    const top = fitsLeft ? beside : below ? bounds.bottom + gap : bounds.top - own.height - gap;
    this.root.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - own.width - gap))}px`;
    this.root.style.top = `${Math.max(gap, top)}px`;
  }
}
