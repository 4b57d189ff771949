import { Sprite, Texture, TextureSource } from "pixi.js";
import type { Match } from "../state/match";

/** How dark each level is: hidden, explored, visible. */
const DARKNESS = [255, 128, 0];
/** Part of the way that the darkness goes in a second. */
const SPEED = 6;

/**
 * The fog over the ground: a picture with one pixel a tile, blurred and stretched over the world, so that its edges are
 * soft; and it changes softly, too.
 */
export class FogLayer {
  readonly sprite: Sprite;
  private readonly canvas = document.createElement("canvas");
  private readonly pen: CanvasRenderingContext2D;
  private readonly image: ImageData;
  private readonly source: TextureSource;
  private readonly shown: Float32Array;
  private readonly wanted: Float32Array;
  private version = -1;
  private settled = true;

  constructor(private readonly match: Match) {
    const { width, height, tile } = match.map;
    this.canvas.width = width;
    this.canvas.height = height;
    this.pen = this.canvas.getContext("2d")!;
    this.image = this.pen.createImageData(width, height);
    this.shown = new Float32Array(width * height).fill(255);
    this.wanted = new Float32Array(width * height).fill(255);
    this.source = TextureSource.from({ resource: this.canvas, scaleMode: "linear" });
    this.sprite = new Sprite(new Texture({ source: this.source }));
    this.sprite.setSize(width * tile, height * tile);
  }

  update(seconds: number): void {
    if (this.version !== this.match.fogVersion) {
      this.version = this.match.fogVersion;
      this.blur();
      this.settled = false;
    }
    if (this.settled) {
      return;
    }
    const { shown, wanted, image } = this;
    const part = Math.min(1, seconds * SPEED);
    let moving = false;
    for (let i = 0; i < shown.length; i++) {
      const away = wanted[i] - shown[i];
      if (away !== 0) {
        shown[i] = Math.abs(away) < 2 ? wanted[i] : shown[i] + away * part;
        moving = true;
      }
      image.data[i * 4] = 6;
      image.data[i * 4 + 1] = 8;
      image.data[i * 4 + 2] = 11;
      image.data[i * 4 + 3] = shown[i];
    }
    this.settled = !moving;
    this.pen.putImageData(image, 0, 0);
    this.source.update();
  }

  destroy(): void {
    this.sprite.destroy({ texture: true, textureSource: true });
  }

  private blur(): void {
    const { width, height } = this.match.map;
    const { fog } = this.match;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0;
        let weight = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
            if (inside) {
              const share = dx === 0 && dy === 0 ? 4 : dx === 0 || dy === 0 ? 2 : 1;
              sum += DARKNESS[fog[(y + dy) * width + x + dx]] * share;
              weight += share;
            }
          }
        }
        this.wanted[y * width + x] = sum / weight;
      }
    }
  }
}
