import { SIGNALS } from "../art/palette";
import type { Desk } from "../local/desk";
import type { Conversation } from "../state/conversation";
import type { Atlas } from "./atlas";
import type { Layers } from "./layers";

/** The goals of a sentence go after so long; those of standing orders stay. */
const SHOWN_MILLISECONDS = 12_000;
const FADE_MILLISECONDS = 3_000;
/** Above the ground that it marks, so that units below can still be seen. */
const LIFT = 26;

/** Draws where the last sentence and the standing orders lead. */
export function drawGhosts(conversation: Conversation, desk: Desk, layers: Layers, atlas: Atlas, now: number): void {
  const size = Math.max(0.8, 0.9 / desk.camera.zoom);
  const pulse = 0.5 + 0.5 * Math.sin(now / 350);
  for (const { x, y, verb, since } of conversation.targets()) {
    const left = since === undefined ? FADE_MILLISECONDS : since + SHOWN_MILLISECONDS - now;
    if (left <= 0) {
      continue;
    }
    const alpha = Math.min(1, left / FADE_MILLISECONDS) * 0.9;
    const ring = size * (0.62 + 0.1 * pulse);
    layers.overlay.put(atlas.mark("ring"), x, y, 0, ring, ring * 0.7, alpha * 0.8, SIGNALS.patrol);
    layers.overlay.put(atlas.verb(verb), x, y - LIFT * size, 0, size, size, alpha);
  }
}
