import type { BuildingKind } from "../net/messages";
import { drawIcon } from "./icons";
import { PALETTES, type Side } from "./palette";
import { circle, cut, downward, type Pen, paint, rounded } from "./shapes";

const INSET = 2.5;

/** A building from above: a plate in the colours of its side, round for one's own and with cut corners for enemies, and what it is in white. */
export function drawBuilding(pen: Pen, kind: BuildingKind, side: Side, width: number, height: number): void {
  const { main, light, dark, deep, outline } = PALETTES[side];
  const outer = side === "mine" ? rounded : cut;
  const box = (inset: number, corner: number) =>
    outer(pen, -width / 2 + inset, -height / 2 + inset, width - 2 * inset, height - 2 * inset, corner);

  box(INSET, 9);
  paint(pen, downward(pen, -height / 2, height / 2, "#7d8791", "#4a525b"), "#1c2229", 1.6);
  box(INSET + 4, 6);
  paint(pen, deep, outline, 1);
  box(INSET + 5.5, 5);
  paint(pen, downward(pen, -height / 2, height / 2, main, dark));
  pen.save();
  pen.clip();
  if (side === "enemy") {
    stripes(pen, width, height, "rgba(0, 0, 0, 0.16)");
  }
  pen.fillStyle = "rgba(255, 255, 255, 0.16)";
  pen.fillRect(-width / 2, -height / 2, width, height * 0.22);
  pen.restore();
  box(INSET + 5.5, 5);
  pen.strokeStyle = light;
  pen.globalAlpha = 0.55;
  pen.lineWidth = 0.9;
  pen.stroke();
  pen.globalAlpha = 1;

  if (kind === "defense_turret") {
    circle(pen, 0, 0, 12);
    paint(pen, deep, outline, 1);
    return;
  }
  const size = Math.min(width, height) * 0.62;
  pen.save();
  pen.translate(0, 1.6);
  pen.fillStyle = "rgba(0, 0, 0, 0.4)";
  drawIcon(pen, kind, size);
  pen.restore();
  pen.fillStyle = "#ffffff";
  drawIcon(pen, kind, size);
}

/** The ground of a building that is not finished. */
export function drawSite(pen: Pen, width: number, height: number): void {
  rounded(pen, -width / 2 + INSET, -height / 2 + INSET, width - 2 * INSET, height - 2 * INSET, 5);
  paint(pen, "#5b5346", "#2a251d", 1.5);
  pen.save();
  pen.clip();
  stripes(pen, width, height, "rgba(240, 200, 90, 0.22)");
  pen.restore();
  pen.setLineDash([6, 4]);
  rounded(pen, -width / 2 + 5, -height / 2 + 5, width - 10, height - 10, 3);
  pen.strokeStyle = "#e8c35a";
  pen.lineWidth = 1.4;
  pen.stroke();
  pen.setLineDash([]);
}

function stripes(pen: Pen, width: number, height: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 5;
  const reach = width + height;
  for (let x = -reach; x < reach; x += 14) {
    pen.beginPath();
    pen.moveTo(x, -height);
    pen.lineTo(x + 2 * height, height);
    pen.stroke();
  }
}
