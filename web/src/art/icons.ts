import icons from "virtual:icons";
import type { Pen } from "./shapes";

export type IconName = keyof typeof icons;

const BOX = 512;

/** Draws an icon into a square around the middle, in the pen's fill style. */
export function drawIcon(pen: Pen, name: IconName, size: number): void {
  pen.save();
  pen.scale(size / BOX, size / BOX);
  pen.translate(-BOX / 2, -BOX / 2);
  for (const [, path] of icons[name].matchAll(/ d="([^"]+)"/g)) {
    pen.fill(new Path2D(path));
  }
  pen.restore();
}

/** An icon as an element that takes the colour of the text around it. */
export function iconElement(name: IconName): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${BOX} ${BOX}`);
  svg.setAttribute("aria-hidden", "true");
  svg.innerHTML = icons[name];
  return svg;
}
