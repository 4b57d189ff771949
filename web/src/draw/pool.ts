import { Container, Sprite } from "pixi.js";
import type { Frame } from "./atlas";

/**
 * Sprites that are used again from frame to frame: `begin`, `put` all that is visible in the order in which it lies on
 * top of each other, `end`. No sprite is made while there are as many as the frame before needed.
 */
export class Pool {
  readonly container = new Container();
  private readonly sprites: Sprite[] = [];
  private used = 0;
  private shown = 0;

  begin(): void {
    this.used = 0;
  }

  put(frame: Frame, x: number, y: number, turn = 0, scaleX = 1, scaleY = scaleX, alpha = 1, tint = 0xffffff): void {
    let sprite = this.sprites[this.used];
    if (!sprite) {
      sprite = new Sprite(frame.texture);
      sprite.anchor.set(0.5);
      this.sprites.push(sprite);
      this.container.addChild(sprite);
    }
    this.used += 1;
    if (sprite.texture !== frame.texture) {
      sprite.texture = frame.texture;
    }
    sprite.position.set(x, y);
    sprite.scale.set(frame.scale * scaleX, frame.scale * scaleY);
    sprite.rotation = turn;
    sprite.alpha = alpha;
    sprite.tint = tint;
    sprite.visible = true;
  }

  end(): void {
    for (let i = this.used; i < this.shown; i++) {
      this.sprites[i].visible = false;
    }
    this.shown = this.used;
  }
}
