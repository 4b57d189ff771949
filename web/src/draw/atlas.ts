import { Rectangle, Texture, TextureSource } from "pixi.js";
import { drawBuilding, drawSite } from "../art/buildings";
import { drawOre, MARK_ART, type MarkName } from "../art/marks";
import { PALETTES, SIDES, type Side } from "../art/palette";
import type { Pen } from "../art/shapes";
import { rotor, turretGun, UNIT_ART } from "../art/units";
import { drawVerb, VERB_SIZE } from "../art/verbs";
import { BUILDING_KINDS, type BuildingKind, UNIT_KINDS, type UnitKind } from "../net/messages";
import { VERBS, type Verb } from "../net/talk";
import type { Rules } from "../state/rules";

/** A picture in the atlas; `scale` makes one of its pixels the right part of a world unit. */
export interface Frame {
  readonly texture: Texture;
  readonly scale: number;
}

const SIZE = 2048;
const GAP = 4;
const UNIT_PIXELS = 4;
const BUILDING_PIXELS = 3;
const MARK_PIXELS = 3;
const UNIT_BOX = 50;
const ORE_BOX = 54;
export const ORE_LOOKS = 3;
export const ORE_LEVELS = 3;

/** All that moves or changes, drawn once into one texture, so that a frame is few draw calls. Terrain and fog have their own. */
export class Atlas {
  private readonly frames = new Map<string, Frame>();
  private readonly canvas = document.createElement("canvas");
  private readonly pen: Pen;
  private readonly source: TextureSource;
  private readonly wanted: Picture[] = [];

  constructor(rules: Rules) {
    this.canvas.width = SIZE;
    this.canvas.height = SIZE;
    this.pen = this.canvas.getContext("2d")!;
    this.source = TextureSource.from({ resource: this.canvas, autoGenerateMipmaps: true, scaleMode: "linear" });
    for (const side of SIDES) {
      this.drawSide(side, rules);
    }
    for (const kind of BUILDING_KINDS) {
      const { width, height } = this.footprint(rules, kind);
      this.add(`site ${kind}`, width, height, BUILDING_PIXELS, (pen) => drawSite(pen, width, height));
    }
    for (const [name, { size, draw }] of Object.entries(MARK_ART)) {
      this.add(name, size, size, MARK_PIXELS, draw);
    }
    for (const verb of VERBS) {
      this.add(VERB_NAMES[verb], VERB_SIZE, VERB_SIZE, MARK_PIXELS, (pen) => drawVerb(pen, verb));
    }
    this.add("rotor", UNIT_BOX, UNIT_BOX, UNIT_PIXELS, rotor);
    for (let look = 0; look < ORE_LOOKS; look++) {
      for (let level = 0; level < ORE_LEVELS; level++) {
        this.add(`ore ${level} ${look}`, ORE_BOX, ORE_BOX, MARK_PIXELS, (pen) => drawOre(pen, false, level, look));
        this.add(`gems ${level} ${look}`, ORE_BOX, ORE_BOX, MARK_PIXELS, (pen) => drawOre(pen, true, level, look));
      }
    }
    this.pack();
  }

  mark(name: MarkName | "rotor"): Frame {
    return this.frame(name);
  }

  verb(verb: Verb): Frame {
    return this.frame(VERB_NAMES[verb]);
  }

  hull(kind: UnitKind, side: Side): Frame {
    return this.frame(HULLS[side][kind]);
  }

  gun(kind: UnitKind | "defense_turret", side: Side): Frame | undefined {
    return this.frames.get(GUNS[side][kind]);
  }

  building(kind: BuildingKind, side: Side): Frame {
    return this.frame(PLATES[side][kind]);
  }

  site(kind: BuildingKind): Frame {
    return this.frame(SITES[kind]);
  }

  ore(gems: boolean, level: number, look: number): Frame {
    return this.frame(ORE_NAMES[gems ? 1 : 0][level][look]);
  }

  destroy(): void {
    for (const { texture } of this.frames.values()) {
      texture.destroy();
    }
    this.source.destroy();
  }

  private drawSide(side: Side, rules: Rules): void {
    const palette = PALETTES[side];
    for (const kind of UNIT_KINDS) {
      const { hull, gun } = UNIT_ART[kind];
      this.add(HULLS[side][kind], UNIT_BOX, UNIT_BOX, UNIT_PIXELS, (pen) => hull(pen, palette));
      if (gun) {
        this.add(GUNS[side][kind], UNIT_BOX, UNIT_BOX, UNIT_PIXELS, (pen) => gun(pen, palette));
      }
    }
    this.add(GUNS[side].defense_turret, UNIT_BOX, UNIT_BOX, UNIT_PIXELS, (pen) => turretGun(pen, palette));
    for (const kind of BUILDING_KINDS) {
      const { width, height } = this.footprint(rules, kind);
      this.add(PLATES[side][kind], width, height, BUILDING_PIXELS, (pen) =>
        drawBuilding(pen, kind, side, width, height),
      );
    }
  }

  private footprint(rules: Rules, kind: BuildingKind): { width: number; height: number } {
    const { width, height } = rules.building(kind);
    return { width: width * 40, height: height * 40 };
  }

  private frame(name: string): Frame {
    const frame = this.frames.get(name);
    if (!frame) {
      throw new Error(`the atlas has no picture named ${name}`);
    }
    return frame;
  }

  /** Asks for a picture of that many world units. */
  private add(name: string, width: number, height: number, pixels: number, draw: (pen: Pen) => void): void {
    this.wanted.push({ name, across: Math.ceil(width * pixels), down: Math.ceil(height * pixels), pixels, draw });
  }

  /** Draws all pictures on shelves, the highest first, so that shelves waste little. */
  private pack(): void {
    let x = GAP;
    let y = GAP;
    let shelf = 0;
    for (const { name, across, down, pixels, draw } of this.wanted.sort((a, b) => b.down - a.down)) {
      if (x + across + GAP > SIZE) {
        x = GAP;
        y += shelf + GAP;
        shelf = 0;
      }
      if (y + down + GAP > SIZE) {
        throw new Error(`the atlas has no room left for ${name}`);
      }
      const { pen } = this;
      pen.save();
      pen.beginPath();
      pen.rect(x, y, across, down);
      pen.clip();
      pen.translate(x + across / 2, y + down / 2);
      pen.scale(pixels, pixels);
      draw(pen);
      pen.restore();
      const texture = new Texture({ source: this.source, frame: new Rectangle(x, y, across, down) });
      this.frames.set(name, { texture, scale: 1 / pixels });
      x += across + GAP;
      shelf = Math.max(shelf, down);
    }
  }
}

interface Picture {
  name: string;
  across: number;
  down: number;
  pixels: number;
  draw(pen: Pen): void;
}

/** Names are put together once and not for every sprite of every frame. */
function named<K extends string>(prefix: string, kinds: readonly K[]): Record<K, string> {
  return Object.fromEntries(kinds.map((kind) => [kind, `${prefix} ${kind}`])) as Record<K, string>;
}

const HULLS = { mine: named("hull mine", UNIT_KINDS), enemy: named("hull enemy", UNIT_KINDS) };
const GUNS = {
  mine: named("gun mine", [...UNIT_KINDS, "defense_turret"]),
  enemy: named("gun enemy", [...UNIT_KINDS, "defense_turret"]),
};
const PLATES = { mine: named("plate mine", BUILDING_KINDS), enemy: named("plate enemy", BUILDING_KINDS) };
const SITES = named("site", BUILDING_KINDS);
const VERB_NAMES = named("verb", VERBS);
const ORE_NAMES = ["ore", "gems"].map((name) =>
  Array.from({ length: ORE_LEVELS }, (_, level) =>
    Array.from({ length: ORE_LOOKS }, (_, look) => `${name} ${level} ${look}`),
  ),
);
