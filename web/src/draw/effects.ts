import type { GameEvent, Kind, Weapon } from "../net/messages";
import type { Match } from "../state/match";
import type { Atlas } from "./atlas";
import type { Layers } from "./layers";
import { Particles } from "./particles";
import { Shots } from "./shots";

interface Scar {
  x: number;
  y: number;
  size: number;
  turn: number;
}

interface Warhead {
  x: number;
  y: number;
  age: number;
  flight: number;
}

const MOST_SCARS = 90;
const FALL = 900;
const SMOKE_EVERY_SECONDS = 0.16;

/** Shows what events tell: shots, hits, explosions, the nuke; and smoke over what is badly damaged. */
export class Effects {
  private readonly particles = new Particles();
  private readonly shots = new Shots();
  private readonly scars: Scar[] = [];
  private warheads: Warhead[] = [];
  private smokeIn = 0;

  take(event: GameEvent, match: Match): void {
    switch (event.type) {
      case "fired":
        this.fire(event.weapon, event.from, event.to, event.flight_ticks);
        break;
      case "impact":
        this.hit(event.weapon, event.x, event.y, event.radius);
        break;
      case "destroyed":
        this.destroy(match, event.kind, event.x, event.y);
        break;
      case "nuke_launched":
        this.warheads.push({ x: event.x, y: event.y, age: 0, flight: event.flight_ticks / 20 });
        break;
      case "trained":
      case "built":
        this.dust(event.x, event.y, event.type === "built" ? 3 : 1);
        break;
      default:
        break;
    }
  }

  draw(match: Match, layers: Layers, atlas: Atlas, seconds: number): void {
    for (const scar of this.scars) {
      layers.scars.put(atlas.mark("scorch"), scar.x, scar.y, scar.turn, scar.size);
    }
    this.smoulder(match, seconds);
    this.shots.draw(layers.effects, atlas, this.particles, seconds);
    this.particles.draw(layers.effects, atlas, seconds);
    this.drawWarheads(match, layers, atlas, seconds);
  }

  clear(): void {
    this.particles.clear();
    this.shots.clear();
    this.scars.length = 0;
    this.warheads = [];
  }

  private fire(weapon: Weapon, from: [number, number], to: [number, number], ticks: number): void {
    const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const reach = MUZZLE[weapon];
    const x = from[0] + Math.cos(turn) * reach;
    const y = from[1] + Math.sin(turn) * reach;
    this.shots.add(weapon, x, y, to[0], to[1], ticks);
    const heavy = weapon === "cannon" || weapon === "howitzer" || weapon === "rocket";
    this.particles.add("flash", x, y, 0.09, heavy ? 0.42 : 0.2, 0);
    if (heavy) {
      this.particles.add("smoke", x, y, 0.5, 0.18, 0.5, 0.5, Math.cos(turn) * 18, Math.sin(turn) * 18);
    }
    if (ticks === 0) {
      this.particles.add("flash", to[0] + spread(6), to[1] + spread(6), 0.1, 0.14, 0);
    }
  }

  private hit(weapon: Weapon, x: number, y: number, radius: number): void {
    if (weapon === "nuke") {
      this.nuke(x, y, radius);
    } else if (radius > 0) {
      this.explode(x, y, radius / 26);
      this.scar(x, y, radius / 40);
    } else if (weapon !== "rifle" && weapon !== "autocannon") {
      this.explode(x, y, 0.55);
    }
  }

  private destroy(match: Match, kind: Kind, x: number, y: number): void {
    if (match.rules.isBuilding(kind)) {
      const { width, height } = match.rules.building(kind);
      for (let i = 0; i < width * height * 2; i++) {
        this.explode(x + spread(width * 34), y + spread(height * 34), 0.9 + Math.random() * 0.8);
      }
      this.scar(x, y, Math.max(width, height) * 0.8);
    } else if (kind === "infantry") {
      this.dust(x, y, 0.8);
      this.scar(x, y, 0.22);
    } else {
      this.explode(x, y, 1.25);
      this.scar(x, y, 0.6);
    }
  }

  private explode(x: number, y: number, size: number): void {
    this.particles.add("flash", x, y, 0.16, size * 0.7, size * 1.5);
    for (let i = 0; i < 3; i++) {
      this.particles.add(
        "fire",
        x + spread(9 * size),
        y + spread(9 * size),
        0.32 + Math.random() * 0.2,
        size * 0.3,
        size * 0.9,
      );
    }
    for (let i = 0; i < 3; i++) {
      const life = 0.8 + Math.random() * 0.7;
      this.particles.add(
        "smoke",
        x + spread(12 * size),
        y + spread(12 * size),
        life,
        size * 0.3,
        size * 0.45,
        0.8,
        spread(14),
        -10 - Math.random() * 12,
      );
    }
  }

  private nuke(x: number, y: number, radius: number): void {
    const size = radius / 31;
    this.particles.add("flash", x, y, 0.9, size * 1.8, size * 2);
    this.particles.add("wave", x, y, 1.1, 0.2, radius / 42);
    for (let i = 0; i < 40; i++) {
      const turn = Math.random() * Math.PI * 2;
      const away = Math.sqrt(Math.random()) * radius * 0.85;
      this.particles.add(
        "fire",
        x + Math.cos(turn) * away,
        y + Math.sin(turn) * away,
        0.7 + Math.random() * 0.9,
        0.8,
        1.4,
      );
      this.particles.add(
        "smoke",
        x + Math.cos(turn) * away,
        y + Math.sin(turn) * away,
        2 + Math.random() * 2.5,
        0.9,
        0.6,
        0.9,
        Math.cos(turn) * 12,
        -22,
      );
    }
    this.scar(x, y, size * 0.95);
  }

  private dust(x: number, y: number, size: number): void {
    for (let i = 0; i < 5; i++) {
      this.particles.add("dust", x + spread(26 * size), y + spread(26 * size), 0.7, 0.4 * size, 0.7);
    }
  }

  private scar(x: number, y: number, size: number): void {
    this.scars.push({ x, y, size, turn: Math.random() * Math.PI * 2 });
    if (this.scars.length > MOST_SCARS) {
      this.scars.shift();
    }
  }

  private smoulder(match: Match, seconds: number): void {
    this.smokeIn -= seconds;
    if (this.smokeIn > 0) {
      return;
    }
    this.smokeIn = SMOKE_EVERY_SECONDS;
    for (const building of match.buildings.values()) {
      const health = building.health / match.rules.building(building.kind).health;
      if (health < 0.5 && building.built_percent === 100 && !building.remembered && Math.random() > health) {
        const x = building.x + spread(building.width * 0.5);
        const y = building.y + spread(building.height * 0.5);
        this.particles.add("smoke", x, y, 1.6, 0.25, 0.4, 0.55, 6, -18);
        if (health < 0.25) {
          this.particles.add("fire", x, y, 0.5, 0.2, 0.3, 0.9, 0, -10);
        }
      }
    }
  }

  /** A shadow and a falling light over the place where the nuke comes down. */
  private drawWarheads(match: Match, layers: Layers, atlas: Atlas, seconds: number): void {
    if (this.warheads.length === 0) {
      return;
    }
    const reach = match.rules.figures.nuke_radius;
    this.warheads = this.warheads.filter((warhead) => {
      warhead.age += seconds;
      const part = warhead.age / warhead.flight;
      const pulse = 0.5 + 0.5 * Math.sin(warhead.age * 9);
      layers.overlay.put(
        atlas.mark("wave"),
        warhead.x,
        warhead.y,
        0,
        reach / 60,
        reach / 60,
        0.35 + pulse * 0.5,
        0xff5a4d,
      );
      layers.overlay.put(
        atlas.mark("wave"),
        warhead.x,
        warhead.y,
        0,
        (reach / 60) * (1 - part),
        undefined,
        0.9,
        0xff5a4d,
      );
      const height = (1 - part) * FALL;
      layers.overlay.put(atlas.mark("rocket"), warhead.x, warhead.y - height, Math.PI / 2, 2.2);
      this.particles.add("smoke", warhead.x, warhead.y - height - 30, 0.8, 0.25, 0.4, 0.6);
      return part < 1;
    });
  }
}

/** How far from its middle a bearer's muzzle is. */
const MUZZLE: Readonly<Record<Weapon, number>> = {
  rifle: 12,
  cannon: 22,
  howitzer: 24,
  rocket: 10,
  autocannon: 20,
  nuke: 0,
};

function spread(size: number): number {
  return (Math.random() - 0.5) * size;
}
