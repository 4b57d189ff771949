import type {
  BuildingKind,
  BuildingMessage,
  GameEvent,
  Kind,
  MapMessage,
  Outcome,
  Snapshot,
  Status,
  UnitMessage,
  Welcome,
} from "../net/messages";
import { type Building, type Leaving, newUnit, type Unit } from "./entities";
import { Playback } from "./playback";
import { Rules } from "./rules";

export const HIDDEN = 0;
export const EXPLORED = 1;
export const VISIBLE = 2;

const NO_STATUS: Status = {
  credits: 0,
  power_produced: 0,
  power_used: 0,
  nuke_ticks_left: 0,
  units_trained: 0,
  units_lost: 0,
  units_destroyed: 0,
  buildings_lost: 0,
  buildings_destroyed: 0,
  credits_harvested: 0,
};

/**
 * What the server said about one match: the newest snapshot put together from all that came, and the events that the
 * picture, which runs a little behind, has still to show. Knows nothing of the browser; only `take` and `dueEvents` change it.
 */
export class Match {
  readonly player: number;
  readonly map: MapMessage;
  readonly rules: Rules;
  readonly units = new Map<number, Unit>();
  readonly buildings = new Map<number, Building>();
  readonly playback = new Playback();
  /** Levels tile by tile, in row order. */
  readonly fog: Uint8Array;
  /** Credits left tile by tile. */
  readonly ore: Uint16Array;
  /** Units that the picture shows a moment longer than they are known. */
  leaving: Leaving[] = [];
  status = NO_STATUS;
  outcome: Outcome = { type: "running" };
  paused = false;
  tick = 0;
  /** The last command that the server has judged. */
  ack = 0;
  /** Goes up with every change of fog, of ore and of buildings, so that a picture of them is made anew only then. */
  fogVersion = 0;
  oreVersion = 0;
  buildingsVersion = 0;
  private waiting: { tick: number; event: GameEvent }[] = [];

  constructor(readonly welcome: Welcome) {
    this.player = welcome.player;
    this.map = welcome.map;
    this.rules = new Rules(welcome.rules);
    const tiles = welcome.map.width * welcome.map.height;
    this.fog = new Uint8Array(tiles);
    this.ore = new Uint16Array(tiles);
  }

  /** Takes in a snapshot that came now (milliseconds). */
  take(snapshot: Snapshot, now: number): void {
    const previous = this.tick;
    if (snapshot.full) {
      this.playback.restart();
    }
    this.tick = snapshot.tick;
    this.ack = snapshot.ack;
    this.playback.observe(snapshot.tick, now);
    this.outcome = snapshot.outcome ?? this.outcome;
    this.paused = snapshot.paused ?? this.paused;
    this.status = snapshot.status ?? this.status;
    if (snapshot.full) {
      this.forgetWhatIsNotIn(snapshot);
    }
    for (const id of snapshot.gone_units ?? []) {
      this.dropUnit(id);
    }
    for (const message of snapshot.units ?? []) {
      this.takeUnit(message, previous);
    }
    for (const [id, x, y, facing, aim] of snapshot.moves ?? []) {
      const unit = this.units.get(id);
      if (unit) {
        unit.x = x;
        unit.y = y;
        unit.facing = facing;
        unit.aim = aim;
        unit.track.add(this.tick, previous, x, y, facing, aim);
      }
    }
    this.takeBuildings(snapshot.gone_buildings ?? [], snapshot.buildings ?? []);
    this.takeGround(snapshot);
    for (const event of snapshot.events ?? []) {
      this.waiting.push({ tick: snapshot.tick, event });
    }
    this.dropStale();
  }

  /** Takes out the events that the picture has come to, in their order. */
  dueEvents(): GameEvent[] {
    const moment = this.playback.now();
    if (this.leaving.length > 0) {
      this.leaving = this.leaving.filter((gone) => gone.tick > moment);
    }
    let due = 0;
    while (due < this.waiting.length && this.waiting[due].tick <= moment) {
      due += 1;
    }
    return due === 0 ? NO_EVENTS : this.waiting.splice(0, due).map((item) => item.event);
  }

  /** Whether that welcome leads back into this match, which is then played on. */
  goesOnWith({ token, match }: Welcome): boolean {
    return token === this.welcome.token && match === this.welcome.match;
  }

  isMine(entity: { owner: number }): boolean {
    return entity.owner === this.player;
  }

  /** One's own headquarters, or none when it has fallen. */
  headquarters(): Building | undefined {
    for (const building of this.buildings.values()) {
      if (building.kind === "hq" && this.isMine(building)) {
        return building;
      }
    }
    return undefined;
  }

  /** The first building that must stand, finished, before this can be made, and does not. */
  missingFor(kind: Kind): BuildingKind | undefined {
    const wanted = this.rules.isBuilding(kind)
      ? this.rules.building(kind).prerequisites
      : [this.rules.unit(kind).made_at];
    return wanted.find((need) => !this.hasFinished(need));
  }

  hasFinished(kind: BuildingKind): boolean {
    for (const building of this.buildings.values()) {
      if (building.kind === kind && building.built_percent === 100 && this.isMine(building)) {
        return true;
      }
    }
    return false;
  }

  /** A page that is hidden draws nothing: what nobody saw is not shown later. */
  private dropStale(): void {
    const oldest = this.tick - STALE_TICKS;
    if (this.waiting.length > 0 && this.waiting[0].tick < oldest) {
      this.waiting = this.waiting.filter((item) => item.tick >= oldest);
    }
    if (this.leaving.length > 0 && this.leaving[0].tick < oldest) {
      this.leaving = this.leaving.filter((gone) => gone.tick >= oldest);
    }
  }

  private forgetWhatIsNotIn(snapshot: Snapshot): void {
    const units = new Set(snapshot.units?.map((unit) => unit.id));
    for (const id of [...this.units.keys()]) {
      if (!units.has(id)) {
        this.dropUnit(id);
      }
    }
    const buildings = new Set(snapshot.buildings?.map((building) => building.id));
    for (const id of [...this.buildings.keys()]) {
      if (!buildings.has(id)) {
        this.buildings.delete(id);
      }
    }
    this.fog.fill(HIDDEN);
    this.ore.fill(0);
    this.buildingsVersion += 1;
  }

  private dropUnit(id: number): void {
    const unit = this.units.get(id);
    if (unit) {
      this.units.delete(id);
      this.leaving.push({ unit, tick: this.tick });
    }
  }

  private takeUnit(message: UnitMessage, previous: number): void {
    const unit = this.units.get(message.id);
    if (unit) {
      Object.assign(unit, message);
      unit.track.add(this.tick, previous, message.x, message.y, message.facing, message.aim);
    } else {
      this.units.set(message.id, newUnit(message, this.tick));
    }
  }

  private takeBuildings(gone: number[], changed: BuildingMessage[]): void {
    for (const id of gone) {
      this.buildings.delete(id);
    }
    for (const message of changed) {
      const rules = this.rules.building(message.kind);
      const tile = this.map.tile;
      const width = rules.width * tile;
      const height = rules.height * tile;
      this.buildings.set(message.id, {
        ...message,
        x: message.at[0] * tile + width / 2,
        y: message.at[1] * tile + height / 2,
        width,
        height,
      });
    }
    if (gone.length + changed.length > 0) {
      this.buildingsVersion += 1;
    }
  }

  private takeGround(snapshot: Snapshot): void {
    for (const [first, count, level] of snapshot.fog ?? []) {
      this.fog.fill(level, first, first + count);
    }
    for (const [tile, credits] of snapshot.ore ?? []) {
      this.ore[tile] = credits;
    }
    this.fogVersion += snapshot.full || snapshot.fog?.length ? 1 : 0;
    this.oreVersion += snapshot.full || snapshot.ore?.length ? 1 : 0;
  }
}

const NO_EVENTS: GameEvent[] = [];
/** The picture is never that far behind while it is drawn. */
const STALE_TICKS = 60;
