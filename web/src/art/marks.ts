import { circle, glow, type Pen, paint, polygon } from "./shapes";

/** Drawings without a side: what lies on the ground, flies, burns, or marks something. Around the middle, in world units. */
export const MARK_ART = {
  /** A square of one world unit, to be stretched and tinted into bars and lines. */
  white: { size: 1, draw: (pen: Pen) => fill(pen, 1) },
  ring: { size: 40, draw: (pen: Pen) => stroke(pen, () => circle(pen, 0, 0, 17.5), "#ffffff", 1.6) },
  diamond: {
    size: 44,
    draw: (pen: Pen) => stroke(pen, () => polygon(pen, [0, -19], [19, 0], [0, 19], [-19, 0]), "#ffffff", 1.6),
  },
  corner: {
    size: 16,
    draw(pen: Pen) {
      pen.beginPath();
      pen.moveTo(-6, 6);
      pen.lineTo(-6, -6);
      pen.lineTo(6, -6);
      pen.strokeStyle = "#ffffff";
      pen.lineWidth = 2.4;
      pen.stroke();
    },
  },
  arrow: {
    size: 12,
    draw(pen: Pen) {
      polygon(pen, [5, 0], [-4, -4.5], [-2, 0], [-4, 4.5]);
      paint(pen, "#ffffff");
    },
  },
  flag: {
    size: 40,
    draw(pen: Pen) {
      pen.fillStyle = "rgba(0, 0, 0, 0.35)";
      pen.beginPath();
      pen.ellipse(0, 1, 5, 2.2, 0, 0, Math.PI * 2);
      pen.fill();
      pen.fillStyle = "#e9eef3";
      pen.fillRect(-1, -18, 2, 19);
      polygon(pen, [1, -18], [14, -14], [1, -9.5]);
      paint(pen, "#74e08a", "#123d1e", 0.8);
    },
  },
  shadow: {
    size: 44,
    draw: (pen: Pen) => glow(pen, 20, [0, "rgba(0,0,0,0.5)"], [0.55, "rgba(0,0,0,0.4)"], [1, "rgba(0,0,0,0)"]),
  },
  fire: {
    size: 64,
    draw: (pen: Pen) =>
      glow(
        pen,
        31,
        [0, "rgba(255,255,240,1)"],
        [0.25, "rgba(255,228,120,0.95)"],
        [0.55, "rgba(250,130,40,0.75)"],
        [1, "rgba(160,30,10,0)"],
      ),
  },
  smoke: {
    size: 64,
    draw: (pen: Pen) =>
      glow(pen, 31, [0, "rgba(46,44,44,0.75)"], [0.6, "rgba(52,50,50,0.42)"], [1, "rgba(60,60,60,0)"]),
  },
  dust: {
    size: 40,
    draw: (pen: Pen) => glow(pen, 19, [0, "rgba(196,178,142,0.5)"], [1, "rgba(196,178,142,0)"]),
  },
  flash: {
    size: 64,
    draw: (pen: Pen) =>
      glow(pen, 31, [0, "rgba(255,255,255,1)"], [0.4, "rgba(255,246,214,0.6)"], [1, "rgba(255,240,200,0)"]),
  },
  wave: { size: 128, draw: (pen: Pen) => stroke(pen, () => circle(pen, 0, 0, 60), "rgba(255,240,215,0.9)", 2.2) },
  scorch: {
    size: 64,
    draw: (pen: Pen) => glow(pen, 30, [0, "rgba(14,12,9,0.75)"], [0.5, "rgba(20,17,12,0.5)"], [1, "rgba(20,17,12,0)"]),
  },
  tracer: {
    size: 32,
    draw(pen: Pen) {
      const gradient = pen.createLinearGradient(-16, 0, 16, 0);
      gradient.addColorStop(0, "rgba(255,230,140,0)");
      gradient.addColorStop(1, "rgba(255,250,220,1)");
      pen.fillStyle = gradient;
      pen.fillRect(-16, -0.9, 32, 1.8);
    },
  },
  shell: {
    size: 16,
    draw(pen: Pen) {
      pen.beginPath();
      pen.ellipse(0, 0, 5, 2.4, 0, 0, Math.PI * 2);
      paint(pen, "#ffe9a8", "#5b3d10", 1);
    },
  },
  rocket: {
    size: 24,
    draw(pen: Pen) {
      polygon(pen, [9, 0], [5, -2.2], [-6, -2.2], [-8, -4], [-8, 4], [-6, 2.2], [5, 2.2]);
      paint(pen, "#eef1f4", "#333a42", 0.9);
      polygon(pen, [-8, -2], [-12, 0], [-8, 2]);
      paint(pen, "#ffb648");
    },
  },
  load: {
    size: 16,
    draw(pen: Pen) {
      for (const [x, y, radius] of [
        [-4, -2, 2.6],
        [0, 2.4, 3],
        [3.4, -1.6, 2.8],
        [-3, 3.6, 2],
      ]) {
        circle(pen, x, y, radius);
        paint(pen, "#e4b544", "#7d5a12", 0.6);
      }
    },
  },
} as const;

export type MarkName = keyof typeof MARK_ART;

function fill(pen: Pen, size: number): void {
  pen.fillStyle = "#ffffff";
  pen.fillRect(-size, -size, size * 2, size * 2);
}

function stroke(pen: Pen, path: () => void, colour: string, width: number): void {
  path();
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** Ore or gems in a tile, `fullness` 0 to 2, two looks of each. */
export function drawOre(pen: Pen, gems: boolean, fullness: number, look: number): void {
  const random = seeded(look * 31 + 7);
  const count = gems ? 3 + fullness * 2 : 4 + fullness * 4;
  for (let i = 0; i < count; i++) {
    const x = (random() - 0.5) * 40;
    const y = (random() - 0.5) * 40;
    const size = (gems ? 3.4 : 2.8) + random() * 2.4 + fullness * 0.4;
    pen.save();
    pen.translate(x, y);
    pen.fillStyle = "rgba(0, 0, 0, 0.28)";
    pen.beginPath();
    pen.ellipse(0.8, size * 0.75, size * 1.05, size * 0.5, 0, 0, Math.PI * 2);
    pen.fill();
    pen.rotate((random() - 0.5) * 0.8);
    if (gems) {
      const colour = random() < 0.5 ? ["#7ff0e4", "#1f8f96"] : ["#d59bff", "#6c35ad"];
      polygon(pen, [0, -size * 1.5], [size * 0.8, -size * 0.2], [0, size], [-size * 0.8, -size * 0.2]);
      paint(pen, colour[1], "#10232c", 0.7);
      polygon(pen, [0, -size * 1.5], [size * 0.15, -size * 0.1], [0, size], [-size * 0.8, -size * 0.2]);
      paint(pen, colour[0]);
    } else {
      polygon(
        pen,
        [-size, size * 0.3],
        [-size * 0.4, -size * 0.8],
        [size * 0.6, -size * 0.7],
        [size, size * 0.2],
        [0, size * 0.8],
      );
      paint(pen, "#c08a2b", "#4d340c", 0.7);
      polygon(pen, [-size, size * 0.3], [-size * 0.4, -size * 0.8], [size * 0.6, -size * 0.7], [0, 0]);
      paint(pen, "#f0c55c");
    }
    pen.restore();
  }
}

/** Numbers from 0 to 1, the same for the same seed: looks need not be secret, only steady. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
