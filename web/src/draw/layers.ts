import { Container } from "pixi.js";
import { Pool } from "./pool";

/** What lies on top of what, from the ground upwards. Fog goes between the air and the overlay. */
export class Layers {
  readonly ground = new Pool();
  readonly scars = new Pool();
  readonly rings = new Pool();
  readonly buildings = new Pool();
  readonly units = new Pool();
  readonly air = new Pool();
  readonly effects = new Pool();
  readonly overlay = new Pool();
  readonly below = new Container();
  private readonly all = [
    this.ground,
    this.scars,
    this.rings,
    this.buildings,
    this.units,
    this.air,
    this.effects,
    this.overlay,
  ];

  constructor() {
    for (const pool of this.all) {
      if (pool !== this.overlay) {
        this.below.addChild(pool.container);
      }
    }
  }

  begin(): void {
    for (const pool of this.all) {
      pool.begin();
    }
  }

  end(): void {
    for (const pool of this.all) {
      pool.end();
    }
  }
}
