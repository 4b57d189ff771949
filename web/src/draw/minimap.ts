import { PALETTES } from "../art/palette";
import type { Desk } from "../local/desk";
import { EXPLORED, HIDDEN, type Match } from "../state/match";

/** Pixels of the picture to a tile. */
const PIXELS = 3;
const EVERY_MILLISECONDS = 100;
const ALARM_MILLISECONDS = 6000;

type Colour = readonly [number, number, number];
const GROUND: Readonly<Record<string, Colour>> = {
  ".": [86, 104, 58],
  "~": [40, 88, 110],
  o: [196, 150, 60],
  g: [112, 214, 206],
};
const UNSEEN: Colour = [9, 12, 16];

/** The small map: ground as far as it is known, everything in sight, alarms, and what the screen shows. Redrawn ten times a second. */
export class Minimap {
  private readonly pen: CanvasRenderingContext2D;
  private readonly ground = document.createElement("canvas");
  private groundOf = "";
  private drawnAt = 0;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.pen = canvas.getContext("2d")!;
  }

  draw(match: Match, desk: Desk, now: number): void {
    if (now - this.drawnAt < EVERY_MILLISECONDS) {
      return;
    }
    this.drawnAt = now;
    const { width, height, tile } = match.map;
    if (this.canvas.width !== width * PIXELS || this.canvas.height !== height * PIXELS) {
      this.canvas.width = width * PIXELS;
      this.canvas.height = height * PIXELS;
    }
    this.paintGround(match);
    const { pen } = this;
    pen.imageSmoothingEnabled = false;
    pen.drawImage(this.ground, 0, 0, this.canvas.width, this.canvas.height);
    const scale = PIXELS / tile;
    for (const building of match.buildings.values()) {
      pen.fillStyle = match.isMine(building) ? PALETTES.mine.main : PALETTES.enemy.main;
      pen.globalAlpha = building.remembered ? 0.65 : 1;
      pen.fillRect(building.at[0] * PIXELS, building.at[1] * PIXELS, building.width * scale, building.height * scale);
    }
    pen.globalAlpha = 1;
    for (const unit of match.units.values()) {
      const mine = match.isMine(unit);
      pen.fillStyle = mine ? PALETTES.mine.light : PALETTES.enemy.light;
      if (mine) {
        pen.fillRect(unit.x * scale - 1.5, unit.y * scale - 1.5, 3, 3);
      } else {
        diamond(pen, unit.x * scale, unit.y * scale, 2.6);
      }
    }
    this.drawAlarms(desk, scale, now);
    this.drawScreen(desk, scale);
  }

  private paintGround(match: Match): void {
    const { width, height, terrain } = match.map;
    const version = `${match.welcome.token} ${match.fogVersion} ${match.oreVersion}`;
    if (version === this.groundOf) {
      return;
    }
    this.groundOf = version;
    this.ground.width = width;
    this.ground.height = height;
    const pen = this.ground.getContext("2d")!;
    const image = pen.createImageData(width, height);
    for (let tile = 0; tile < terrain.length; tile++) {
      const level = match.fog[tile];
      const letter = terrain[tile] !== "~" && match.ore[tile] === 0 ? "." : terrain[tile];
      const colour = level === HIDDEN ? UNSEEN : (GROUND[letter] ?? UNSEEN);
      const light = level === EXPLORED ? 0.55 : 1;
      image.data[tile * 4] = colour[0] * light;
      image.data[tile * 4 + 1] = colour[1] * light;
      image.data[tile * 4 + 2] = colour[2] * light;
      image.data[tile * 4 + 3] = 255;
    }
    pen.putImageData(image, 0, 0);
  }

  private drawAlarms(desk: Desk, scale: number, now: number): void {
    for (const mark of desk.marks) {
      const age = now - mark.at;
      if (mark.kind === "alarm" && age < ALARM_MILLISECONDS) {
        const part = (age % 1000) / 1000;
        this.pen.strokeStyle = `rgba(255, 80, 70, ${1 - part})`;
        this.pen.lineWidth = 2;
        this.pen.beginPath();
        this.pen.arc(mark.x * scale, mark.y * scale, 4 + part * 22, 0, Math.PI * 2);
        this.pen.stroke();
      }
    }
  }

  private drawScreen(desk: Desk, scale: number): void {
    const { camera } = desk;
    this.pen.strokeStyle = "rgba(255, 255, 255, 0.9)";
    this.pen.lineWidth = 1.5;
    this.pen.strokeRect(
      camera.west() * scale,
      camera.north() * scale,
      (camera.east() - camera.west()) * scale,
      (camera.south() - camera.north()) * scale,
    );
  }
}

function diamond(pen: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  pen.beginPath();
  pen.moveTo(x, y - size);
  pen.lineTo(x + size, y);
  pen.lineTo(x, y + size);
  pen.lineTo(x - size, y);
  pen.fill();
}
