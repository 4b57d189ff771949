import { seeded } from "../art/marks";
import type { MapMessage } from "../net/messages";

const FINE_PIXELS = 32;
const COARSE_PIXELS = 12;
/** Textures wider than this are not to be had everywhere. */
const MOST_PIXELS = 4096;

/** Paints the whole ground into one picture, so that no seams show between tiles and a frame needs one sprite. */
export function paintTerrain(map: MapMessage): HTMLCanvasElement {
  const fine = Math.min(FINE_PIXELS, Math.floor(MOST_PIXELS / Math.max(map.width, map.height)));
  const coarse = Math.min(COARSE_PIXELS, fine);
  const colours = paintColours(map, coarse);
  const canvas = newCanvas(map.width * fine, map.height * fine);
  const pen = canvas.getContext("2d")!;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(colours, 0, 0, canvas.width, canvas.height);
  sprinkle(pen, map, fine);
  grain(pen, canvas);
  return canvas;
}

/** Grass, earth under ore, sand and water, blended. */
function paintColours(map: MapMessage, pixels: number): HTMLCanvasElement {
  const canvas = newCanvas(map.width * pixels, map.height * pixels);
  const pen = canvas.getContext("2d")!;
  const image = pen.createImageData(canvas.width, canvas.height);
  const water = field(map, "~");
  const depth = depths(map);
  const ore = field(map, "og");
  const noise = new Noise(11);
  let at = 0;
  for (let py = 0; py < canvas.height; py++) {
    const y = (py + 0.5) / pixels;
    for (let px = 0; px < canvas.width; px++) {
      const x = (px + 0.5) / pixels;
      const rough = noise.at(x * 1.7, y * 1.7) - 0.5;
      const broad = noise.at(x * 0.16, y * 0.16);
      const middle = noise.at(x * 0.55 + 40, y * 0.55);
      const wet = sample(water, map, x, y) + rough * 0.42;
      let red: number;
      let green: number;
      let blue: number;
      if (wet > 0.5) {
        const deep = Math.min(1, sample(depth, map, x, y) / 3.2 + rough * 0.12);
        const foam = wet < 0.57 ? (0.57 - wet) * 5 : 0;
        red = 62 - 40 * deep + foam * 120;
        green = 122 - 58 * deep + foam * 90;
        blue = 138 - 38 * deep + foam * 70;
      } else {
        const lush = broad * 0.65 + middle * 0.35;
        red = 96 - 34 * lush + rough * 14;
        green = 112 - 18 * lush + rough * 14;
        blue = 58 - 14 * lush + rough * 8;
        const earth = clamp((sample(ore, map, x, y) + rough * 0.8 - 0.3) * 1.7) * 0.75;
        red += (112 - red) * earth;
        green += (94 - green) * earth;
        blue += (66 - blue) * earth;
        const sand = clamp((wet - 0.3) / 0.14);
        red += (176 - red) * sand;
        green += (158 - green) * sand;
        blue += (112 - blue) * sand;
      }
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = 255;
      at += 4;
    }
  }
  pen.putImageData(image, 0, 0);
  return canvas;
}

/** Tufts of grass and pebbles: nothing that looks as if it stood in the way. */
function sprinkle(pen: CanvasRenderingContext2D, map: MapMessage, pixels: number): void {
  const random = seeded(map.width * 7919 + map.height);
  for (let tile = 0; tile < map.terrain.length; tile++) {
    if (map.terrain[tile] === "~") {
      continue;
    }
    const left = (tile % map.width) * pixels;
    const top = Math.floor(tile / map.width) * pixels;
    const count = Math.floor(random() * 4);
    for (let i = 0; i < count; i++) {
      const x = left + random() * pixels;
      const y = top + random() * pixels;
      const size = pixels * (0.05 + random() * 0.07);
      if (random() < 0.8) {
        pen.strokeStyle = random() < 0.5 ? "rgba(40, 62, 28, 0.55)" : "rgba(150, 168, 88, 0.4)";
        pen.lineWidth = Math.max(0.6, pixels / 28);
        pen.beginPath();
        for (const lean of [-0.7, 0, 0.7]) {
          pen.moveTo(x, y);
          pen.lineTo(x + lean * size, y - size * 1.5);
        }
        pen.stroke();
      } else {
        pen.fillStyle = "rgba(30, 30, 24, 0.4)";
        pen.fillRect(x, y + size * 0.3, size, size * 0.6);
        pen.fillStyle = "rgba(150, 146, 132, 0.75)";
        pen.fillRect(x, y, size, size * 0.7);
      }
    }
  }
}

function grain(pen: CanvasRenderingContext2D, canvas: HTMLCanvasElement): void {
  const tile = newCanvas(128, 128);
  const tilePen = tile.getContext("2d")!;
  const image = tilePen.createImageData(128, 128);
  const random = seeded(5);
  for (let at = 0; at < image.data.length; at += 4) {
    const shade = 128 + (random() + random() - 1) * 60;
    image.data[at] = shade;
    image.data[at + 1] = shade;
    image.data[at + 2] = shade;
    image.data[at + 3] = 110;
  }
  tilePen.putImageData(image, 0, 0);
  const pattern = pen.createPattern(tile, "repeat");
  if (pattern) {
    pen.globalCompositeOperation = "overlay";
    pen.fillStyle = pattern;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.globalCompositeOperation = "source-over";
  }
}

/** 1 where the terrain is one of the letters, else 0. */
function field(map: MapMessage, letters: string): Float32Array {
  return Float32Array.from(map.terrain, (letter) => (letters.includes(letter) ? 1 : 0));
}

/** Tiles to the nearest land, up to four. */
function depths(map: MapMessage): Float32Array {
  const depth = field(map, "~");
  for (let round = 1; round < 4; round++) {
    const before = depth.slice();
    for (let tile = 0; tile < depth.length; tile++) {
      const x = tile % map.width;
      const y = Math.floor(tile / map.width);
      const around = [
        before[y * map.width + Math.max(0, x - 1)],
        before[y * map.width + Math.min(map.width - 1, x + 1)],
        before[Math.max(0, y - 1) * map.width + x],
        before[Math.min(map.height - 1, y + 1) * map.width + x],
      ];
      if (before[tile] === round && Math.min(...around) === round) {
        depth[tile] = round + 1;
      }
    }
  }
  return depth;
}

/** A field between the middles of its tiles. */
function sample(values: Float32Array, map: MapMessage, x: number, y: number): number {
  const column = Math.floor(x - 0.5);
  const row = Math.floor(y - 0.5);
  const right = x - 0.5 - column;
  const down = y - 0.5 - row;
  const left = Math.max(0, column);
  const next = Math.min(map.width - 1, column + 1);
  const upper = Math.max(0, row) * map.width;
  const lower = Math.min(map.height - 1, row + 1) * map.width;
  const above = values[upper + left] * (1 - right) + values[upper + next] * right;
  const below = values[lower + left] * (1 - right) + values[lower + next] * right;
  return above * (1 - down) + below * down;
}

const LATTICE = 256;

/** Smooth noise from 0 to 1, one bump a unit. */
class Noise {
  private readonly values = new Float32Array(LATTICE * LATTICE);

  constructor(seed: number) {
    const random = seeded(seed);
    for (let i = 0; i < this.values.length; i++) {
      this.values[i] = random();
    }
  }

  at(x: number, y: number): number {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const right = ease(x - column);
    const down = ease(y - row);
    const left = column & (LATTICE - 1);
    const next = (column + 1) & (LATTICE - 1);
    const upper = (row & (LATTICE - 1)) * LATTICE;
    const lower = ((row + 1) & (LATTICE - 1)) * LATTICE;
    const above = this.values[upper + left] * (1 - right) + this.values[upper + next] * right;
    const below = this.values[lower + left] * (1 - right) + this.values[lower + next] * right;
    return above * (1 - down) + below * down;
  }
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function newCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
