// Despite its name this makes Pixi do without eval, which the server's content policy forbids.
import "pixi.js/unsafe-eval";
import { autoDetectRenderer, Container, Graphics, type Renderer, Sprite, Texture, TextureSource } from "pixi.js";
import type { Desk } from "../local/desk";
import type { GameEvent } from "../net/messages";
import type { Conversation } from "../state/conversation";
import type { Match } from "../state/match";
import { Atlas } from "./atlas";
import { drawBuildings } from "./buildings";
import { Effects } from "./effects";
import { FogLayer } from "./fog";
import { drawGhosts } from "./ghosts";
import { drawOre } from "./ground";
import { Layers } from "./layers";
import { drawOrders } from "./orders";
import { drawPlans } from "./plans";
import { paintTerrain } from "./terrain";
import { drawUnits } from "./units";

const BACKGROUND = "#06080b";
const MOST_PIXELS_A_POINT = 2;

/**
 * The battlefield on the screen: one stage a match. It reads the match and the desk and never writes to them.
 *
 * WebGL draws it; `canvas` asks for the plain canvas, which is also what is taken where there is no WebGL.
 */
export class Scene {
  private stage: Stage | undefined;
  private seconds = 0;

  private constructor(private readonly renderer: Renderer) {}

  static async open(canvas: HTMLCanvasElement, plain: boolean): Promise<Scene> {
    const renderer = await autoDetectRenderer({
      canvas,
      preference: plain ? ["canvas"] : ["webgl", "canvas"],
      background: BACKGROUND,
      antialias: false,
      autoDensity: true,
      resolution: Math.min(MOST_PIXELS_A_POINT, window.devicePixelRatio),
      width: window.innerWidth,
      height: window.innerHeight,
      // The page does its own pointer work.
      eventMode: "none",
    });
    return new Scene(renderer);
  }

  /** Which of the renderers draws. */
  get kind(): string {
    return this.renderer.name;
  }

  show(match: Match): void {
    this.stage?.destroy();
    this.stage = new Stage(match);
  }

  take(event: GameEvent): void {
    this.stage?.take(event);
  }

  resize(width: number, height: number): void {
    this.renderer.resize(width, height);
  }

  /** Draws one frame; `seconds` have passed since the last one. */
  draw(desk: Desk, conversation: Conversation, seconds: number, now: number): void {
    if (this.stage) {
      this.seconds += seconds;
      this.stage.draw(desk, conversation, seconds, this.seconds, now);
      this.renderer.render(this.stage.root);
    }
  }
}

/** Everything drawn for one match. */
class Stage {
  readonly root = new Container();
  private readonly world = new Container();
  private readonly layers = new Layers();
  private readonly effects = new Effects();
  private readonly atlas: Atlas;
  private readonly fog: FogLayer;
  private readonly terrain: Sprite;
  private readonly reach = new Graphics();
  private reachFor = "";

  constructor(private readonly match: Match) {
    const { map, rules } = match;
    this.atlas = new Atlas(rules);
    this.fog = new FogLayer(match);
    const source = TextureSource.from({
      resource: paintTerrain(map),
      autoGenerateMipmaps: true,
      scaleMode: "linear",
    });
    this.terrain = new Sprite(new Texture({ source }));
    this.terrain.setSize(map.width * map.tile, map.height * map.tile);
    this.world.addChild(this.terrain, this.layers.below, this.fog.sprite, this.reach, this.layers.overlay.container);
    this.root.addChild(this.world);
  }

  take(event: GameEvent): void {
    this.effects.take(event, this.match);
  }

  draw(desk: Desk, conversation: Conversation, seconds: number, clock: number, now: number): void {
    const { match, layers, atlas } = this;
    const { camera } = desk;
    this.world.scale.set(camera.zoom);
    this.world.position.set(camera.offsetX(), camera.offsetY());
    layers.begin();
    drawOre(match, camera, layers.ground, atlas);
    drawBuildings(match, desk, layers, atlas, clock);
    drawUnits(match, desk, layers, atlas, clock);
    this.effects.draw(match, layers, atlas, seconds);
    drawOrders(match, desk, layers, atlas);
    drawGhosts(conversation, desk, layers, atlas, now);
    drawPlans(match, desk, layers, atlas, now);
    layers.end();
    this.fog.update(seconds);
    this.drawReach(desk);
  }

  destroy(): void {
    this.fog.destroy();
    this.terrain.destroy({ texture: true, textureSource: true });
    this.root.destroy({ children: true });
    this.atlas.destroy();
  }

  /** How far from the headquarters one may build, while one is about to. */
  private drawReach(desk: Desk): void {
    const hq = desk.mode.type === "place" ? this.match.headquarters() : undefined;
    const wanted = hq ? `${hq.x} ${hq.y}` : "";
    if (wanted === this.reachFor) {
      return;
    }
    this.reachFor = wanted;
    this.reach.clear();
    if (hq) {
      const radius = this.match.rules.figures.build_radius * this.match.map.tile;
      this.reach
        .circle(hq.x, hq.y, radius)
        .fill({ color: 0x74e08a, alpha: 0.05 })
        .stroke({ color: 0x74e08a, alpha: 0.6, width: 2 });
    }
  }
}
