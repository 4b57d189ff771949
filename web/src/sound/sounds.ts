import type { Camera } from "../local/camera";
import type { GameEvent, Weapon } from "../net/messages";
import type { Match } from "../state/match";

const SOUNDS = {
  rifle: [0.35, 0.1, 420, 0, 0.01, 0.05, 4, 2.2, -6, 0, 0, 0, 0, 1.4],
  autocannon: [0.4, 0.1, 260, 0, 0.01, 0.07, 4, 1.8, -5, 0, 0, 0, 0, 1.2],
  cannon: [0.8, 0.1, 110, 0, 0.03, 0.22, 4, 2, -1.5, 0, 0, 0, 0, 0.8, 0, 0.1],
  howitzer: [0.9, 0.08, 75, 0, 0.05, 0.35, 4, 2.2, -0.8, 0, 0, 0, 0, 0.7, 0, 0.15],
  rocket: [0.5, 0.1, 300, 0.02, 0.1, 0.25, 4, 1.2, -3, 0, 0, 0, 0, 1.8],
  explosion: [1, 0.15, 62, 0.01, 0.12, 0.5, 4, 1.8, -0.4, 0, 0, 0, 0, 0.9, 0, 0.25, 0, 0.6],
  collapse: [1.3, 0.1, 45, 0.01, 0.25, 0.9, 4, 2, -0.2, 0, 0, 0, 0, 0.9, 0, 0.3, 0, 0.7],
  nuke: [2, 0.05, 34, 0.05, 0.7, 1.8, 4, 2.4, -0.1, 0, 0, 0, 0, 1, 0, 0.4, 0, 0.8],
  alarm: [0.7, 0, 520, 0.01, 0.14, 0.1, 1, 1, 0, 0, -180, 0.09, 0.18],
  built: [0.6, 0, 392, 0.01, 0.09, 0.22, 0, 1, 0, 0, 196, 0.09],
  ready: [0.5, 0, 587, 0.01, 0.05, 0.14, 0, 1, 0, 0, 293, 0.06],
  refused: [0.5, 0, 165, 0.01, 0.06, 0.09, 2, 1, 0, 0, -40, 0.06],
  click: [0.25, 0, 900, 0, 0.01, 0.02, 0, 1],
  order: [0.3, 0, 660, 0, 0.02, 0.05, 1, 1, 0, 0, 120, 0.03],
  won: [0.8, 0, 523, 0.02, 0.2, 0.6, 0, 1, 0, 0, 261, 0.15, 0, 0, 0, 0, 0.1],
  lost: [0.8, 0, 220, 0.02, 0.25, 0.7, 1, 1, -0.6, 0, -70, 0.2],
} as const satisfies Record<string, readonly number[]>;
export type SoundName = keyof typeof SOUNDS;

const KEEP = "rts-commander.sound";
const LEAST_GAP_MILLISECONDS = 70;
/** Further from the middle of the screen than this, in screens, nothing is heard. */
const EARSHOT = 1.6;

/** Sounds made by zzfx, each computed once. Nothing is loaded before the first input: browsers allow no sound before. */
export class Sounds {
  volume = 0.5;
  muted = false;
  private library: typeof import("zzfx") | undefined;
  private readonly samples = new Map<SoundName, number[]>();
  private readonly playedAt = new Map<SoundName, number>();

  constructor(private readonly camera: Camera) {
    this.read();
  }

  /** Begins to sound at the first key or click. */
  listen(): void {
    const start = async () => {
      window.removeEventListener("pointerdown", start, true);
      window.removeEventListener("keydown", start, true);
      this.library = await import("zzfx");
      this.library.ZZFX.volume = 1;
    };
    window.addEventListener("pointerdown", start, true);
    window.addEventListener("keydown", start, true);
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.muted = false;
    this.write();
  }

  toggleMute(): void {
    this.muted = !this.muted;
    this.write();
  }

  /** Plays a sound; `strength` 0 to 1, `pan` −1 (left) to 1. The same one again at once is left out. */
  play(name: SoundName, strength = 1, pan = 0): void {
    const now = performance.now();
    if (!this.library || this.muted || now - (this.playedAt.get(name) ?? 0) < LEAST_GAP_MILLISECONDS) {
      return;
    }
    this.playedAt.set(name, now);
    const { ZZFX } = this.library;
    let samples = this.samples.get(name);
    if (!samples) {
      samples = ZZFX.buildSamples(...SOUNDS[name]);
      this.samples.set(name, samples);
    }
    const rate = 0.94 + Math.random() * 0.12;
    ZZFX.playSamples([samples], this.volume * strength * 0.4, rate, pan);
  }

  /** Makes an event heard, fainter further from what the screen shows. */
  take(event: GameEvent, match: Match): void {
    switch (event.type) {
      case "fired":
        this.playAt(FIRE[event.weapon], event.from[0], event.from[1], 0.5);
        break;
      case "impact":
        if (event.weapon === "nuke") {
          this.play("nuke");
        } else if (event.radius > 0) {
          this.playAt("explosion", event.x, event.y, 0.6);
        }
        break;
      case "destroyed":
        this.playAt(match.rules.isBuilding(event.kind) ? "collapse" : "explosion", event.x, event.y, 1);
        break;
      case "under_attack":
      case "nuke_launched":
        this.play("alarm");
        break;
      case "built":
      case "nuke_ready":
        this.play("built");
        break;
      case "trained":
        this.play("ready", 0.8);
        break;
      case "refused":
        this.play("refused");
        break;
      case "power_changed":
        this.play(event.low ? "alarm" : "built", 0.6);
        break;
      case "ended":
        this.play(event.outcome.type === "won" && event.outcome.player === match.player ? "won" : "lost");
        break;
      default:
        break;
    }
  }

  private playAt(name: SoundName, x: number, y: number, strength: number): void {
    const { camera } = this;
    const acrossHalf = (camera.east() - camera.west()) / 2;
    const away = Math.hypot(x - camera.x, y - camera.y) / acrossHalf;
    if (away < EARSHOT) {
      const near = 1 - away / EARSHOT;
      const pan = Math.max(-0.8, Math.min(0.8, (x - camera.x) / acrossHalf));
      this.play(name, strength * near, pan);
    }
  }

  private read(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(KEEP) ?? "{}");
      this.volume = typeof kept.volume === "number" ? Math.min(1, Math.max(0, kept.volume)) : this.volume;
      this.muted = kept.muted === true;
    } catch {
      // Storage is switched off or holds nothing sensible: the usual volume.
    }
  }

  private write(): void {
    try {
      localStorage.setItem(KEEP, JSON.stringify({ volume: this.volume, muted: this.muted }));
    } catch {
      // As above.
    }
  }
}

const FIRE: Readonly<Record<Weapon, SoundName>> = {
  rifle: "rifle",
  cannon: "cannon",
  howitzer: "howitzer",
  rocket: "rocket",
  autocannon: "autocannon",
  nuke: "nuke",
};
