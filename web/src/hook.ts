import type { Words } from "./lang/words";
import type { Desk } from "./local/desk";
import { type Conversation, stateOf } from "./state/conversation";
import type { Match } from "./state/match";
import type { Pose } from "./state/track";

/** What tests in a browser may look at, as `window.game`. Everything is a copy: nothing here changes the game. */
export interface GameHook {
  /** The newest of what the server said, or none before the first snapshot. */
  state(): object | undefined;
  /** Where a unit is drawn in this moment, in world units. */
  drawn(id: number): { x: number; y: number } | undefined;
  selection(): { units: number[]; building: number | undefined };
  camera: {
    zoom(): number;
    toScreen(x: number, y: number): { x: number; y: number };
    toWorld(x: number, y: number): { x: number; y: number };
  };
  /** `webgl` or `canvas`. */
  renderer(): string;
  /** The sentences said on this page, the newest last; `state` is `sent`, `undone` or as in the protocol. */
  conversation(): { seq: number; text: string; state: string; by: string; plans: object[]; answers: object[] }[];
  /** The standing orders. */
  standing(): object[];
  /** The newest report, or none before the first. */
  report(): object | undefined;
  /** How the language model is. */
  model(): object;
  language(): string;
}

declare global {
  interface Window {
    game?: GameHook;
  }
}

export function makeHook(
  desk: Desk,
  conversation: Conversation,
  words: Words,
  match: () => Match | undefined,
  renderer: () => string,
): GameHook {
  return {
    state: () => {
      const now = match();
      return now && structuredClone(describe(now));
    },
    drawn: (id) => {
      const now = match();
      const unit = now?.units.get(id);
      if (!now || !unit) {
        return undefined;
      }
      const pose: Pose = { x: 0, y: 0, facing: 0, aim: 0 };
      unit.track.at(now.playback.now(), pose);
      return { x: pose.x, y: pose.y };
    },
    selection: () => ({ units: [...desk.selection.units], building: desk.selection.building }),
    camera: {
      zoom: () => desk.camera.zoom,
      toScreen: (x, y) => desk.camera.toScreen(x, y),
      toWorld: (x, y) => desk.camera.toWorld(x, y),
    },
    renderer,
    conversation: () =>
      structuredClone(
        conversation.sentences.map((sentence) => ({
          seq: sentence.seq,
          text: sentence.text,
          state: stateOf(sentence),
          by: sentence.understanding?.by ?? "",
          plans: sentence.understanding?.plans ?? [],
          answers: [...sentence.answers.values()],
        })),
      ),
    standing: () => structuredClone(conversation.standing),
    report: () => structuredClone(conversation.report),
    model: () => structuredClone(conversation.model),
    language: () => words.language,
  };
}

function describe(match: Match): object {
  return {
    player: match.player,
    seed: match.welcome.seed,
    tick: match.tick,
    ack: match.ack,
    paused: match.paused,
    outcome: match.outcome,
    status: match.status,
    map: match.map,
    fog: match.fog,
    ore: match.ore,
    units: [...match.units.values()].map(({ track, ...unit }) => unit),
    buildings: [...match.buildings.values()],
  };
}
