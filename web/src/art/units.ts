import type { UnitKind } from "../net/messages";
import type { Palette } from "./palette";
import { circle, cut, downward, type Pen, paint, polygon, rounded } from "./shapes";

const STEEL = "#3a424d";
const STEEL_LIGHT = "#77828f";
const RUBBER = "#1b2027";
const GLASS = "#bfe6f2";

/** What a unit looks like from above, looking east, around its middle, in world units. The gun is apart where it turns. */
export interface UnitArt {
  hull(pen: Pen, palette: Palette): void;
  gun?(pen: Pen, palette: Palette): void;
}

export const UNIT_ART: Readonly<Record<UnitKind, UnitArt>> = {
  infantry: {
    hull(pen, { main, light, dark, outline }) {
      rounded(pen, 2, 3, 12, 2.2, 0.8);
      paint(pen, STEEL, outline, 0.7);
      rounded(pen, -4, -7.5, 7, 15, 3.5);
      paint(pen, downward(pen, -8, 8, main, dark), outline, 0.9);
      rounded(pen, -6.5, -4, 4, 8, 1.2);
      paint(pen, dark, outline, 0.8);
      circle(pen, 3.4, 4.6, 1.8);
      paint(pen, "#d9b28f", outline, 0.5);
      circle(pen, 0, 0, 4.4);
      paint(pen, downward(pen, -4.4, 4.4, light, main), outline, 0.9);
      rounded(pen, 1.4, -2, 3, 4, 1.3);
      paint(pen, dark);
    },
  },
  tank: {
    hull(pen, { main, light, dark, outline }) {
      tracks(pen, -16, 15, -12.5, 6, outline);
      tracks(pen, -16, 15, 6.5, 6, outline);
      polygon(pen, [-15, -8], [11, -8], [15.5, -5], [15.5, 5], [11, 8], [-15, 8]);
      paint(pen, downward(pen, -8, 8, main, dark), outline, 1);
      polygon(pen, [10.5, -6], [13.6, -4], [13.6, 4], [10.5, 6]);
      paint(pen, light);
      pen.fillStyle = dark;
      for (let x = -13; x <= -8; x += 2) {
        pen.fillRect(x, -5, 1, 10);
      }
    },
    gun(pen, { main, light, dark, outline }) {
      rounded(pen, 4, -1.7, 18, 3.4, 1);
      paint(pen, STEEL_LIGHT, outline, 0.8);
      rounded(pen, 18, -2.3, 4, 4.6, 0.8);
      paint(pen, STEEL, outline, 0.8);
      cut(pen, -8, -7, 15, 14, 4);
      paint(pen, downward(pen, -7, 7, light, main), outline, 1);
      circle(pen, -2.2, 2.2, 2.4);
      paint(pen, dark, outline, 0.6);
      pen.fillStyle = dark;
      pen.fillRect(2.4, -4.2, 2, 3);
    },
  },
  artillery: {
    hull(pen, { main, dark, light, outline }) {
      tracks(pen, -14, 12, -11.5, 5, outline);
      tracks(pen, -14, 12, 6.5, 5, outline);
      rounded(pen, -14, -7.5, 26, 15, 2);
      paint(pen, downward(pen, -7, 7, main, dark), outline, 1);
      polygon(pen, [-18, -8], [-14.5, -6], [-14.5, 6], [-18, 8]);
      paint(pen, STEEL, outline, 0.9);
      rounded(pen, 6.5, -5.5, 4, 11, 1.2);
      paint(pen, light);
    },
    gun(pen, { main, dark, light, outline }) {
      rounded(pen, 0, -2.2, 22, 4.4, 1);
      paint(pen, STEEL_LIGHT, outline, 0.9);
      rounded(pen, 20, -3, 3.5, 6, 0.8);
      paint(pen, STEEL, outline, 0.8);
      rounded(pen, -9, -5.5, 12, 11, 2);
      paint(pen, downward(pen, -5, 5, light, main), outline, 1);
      rounded(pen, -7.5, -3.5, 5, 7, 1);
      paint(pen, dark);
    },
  },
  helicopter: {
    hull(pen, { main, light, dark, outline }) {
      polygon(pen, [-6, -2.4], [-20, -1], [-20, 1], [-6, 2.4]);
      paint(pen, dark, outline, 0.9);
      rounded(pen, -22, -5, 3, 10, 1);
      paint(pen, main, outline, 0.8);
      rounded(pen, -3, -11.5, 6, 23, 1.6);
      paint(pen, dark, outline, 0.9);
      for (const y of [-10.5, 7.5]) {
        rounded(pen, -3, y, 8.5, 3, 1);
        paint(pen, STEEL, outline, 0.7);
      }
      pen.beginPath();
      pen.ellipse(1.5, 0, 13, 6.4, 0, 0, Math.PI * 2);
      paint(pen, downward(pen, -6, 6, light, main), outline, 1);
      pen.beginPath();
      pen.ellipse(8.2, 0, 5, 4.2, 0, 0, Math.PI * 2);
      paint(pen, GLASS, outline, 0.8);
      circle(pen, 0, 0, 2.2);
      paint(pen, STEEL, outline, 0.6);
    },
  },
  harvester: {
    hull(pen, { main, light, dark, outline }) {
      for (const y of [-12, 8]) {
        for (const x of [-12, -3, 6]) {
          rounded(pen, x, y, 7, 4, 1.4);
          paint(pen, RUBBER, outline, 0.6);
        }
      }
      rounded(pen, -15, -9, 27, 18, 3);
      paint(pen, downward(pen, -9, 9, main, dark), outline, 1);
      polygon(pen, [12, -11], [17, -11], [17, 11], [12, 11]);
      paint(pen, "#d8a932", outline, 0.9);
      pen.fillStyle = outline;
      for (let y = -9; y <= 7; y += 4) {
        pen.fillRect(14, y, 3, 1.6);
      }
      rounded(pen, 4, -6.5, 6.5, 13, 1.8);
      paint(pen, light, outline, 0.8);
      rounded(pen, 7, -5, 2.6, 10, 1);
      paint(pen, GLASS);
      rounded(pen, -13, -6.5, 15, 13, 1.5);
      paint(pen, RUBBER, outline, 0.9);
    },
  },
};

function tracks(pen: Pen, left: number, right: number, top: number, height: number, outline: string): void {
  rounded(pen, left, top, right - left, height, 2);
  paint(pen, RUBBER, outline, 1);
  pen.fillStyle = STEEL;
  for (let x = left + 2; x < right - 1.5; x += 3) {
    pen.fillRect(x, top + 1, 1.2, height - 2);
  }
}

export function rotor(pen: Pen): void {
  circle(pen, 0, 0, 20);
  paint(pen, "rgba(220, 235, 245, 0.10)");
  pen.fillStyle = "rgba(20, 26, 33, 0.85)";
  for (let blade = 0; blade < 4; blade++) {
    pen.rotate(Math.PI / 2);
    pen.fillRect(0, -0.9, 20, 1.8);
  }
}

export function turretGun(pen: Pen, { main, light, dark, outline }: Palette): void {
  for (const y of [-4.4, 1.8]) {
    rounded(pen, 4, y, 16, 2.6, 0.8);
    paint(pen, STEEL_LIGHT, outline, 0.8);
  }
  circle(pen, 0, 0, 9.5);
  paint(pen, downward(pen, -9, 9, light, main), outline, 1.1);
  rounded(pen, -6.5, -3.5, 8, 7, 2);
  paint(pen, dark, outline, 0.7);
}
