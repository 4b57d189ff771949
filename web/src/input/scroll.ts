import type { Desk } from "../local/desk";
import type { Keyboard } from "./keyboard";

const PIXELS_A_SECOND = 1100;
const EDGE_PIXELS = 3;

/** Moves the camera while a key is held or the pointer rests at an edge of the page; `seconds` have passed since the last frame. */
export function scroll(desk: Desk, keyboard: Keyboard, seconds: number): void {
  let { x, y } = keyboard.direction();
  const { pointer, box } = desk;
  if (pointer && !box && document.hasFocus()) {
    x += pointer.x <= EDGE_PIXELS ? -1 : pointer.x >= window.innerWidth - 1 - EDGE_PIXELS ? 1 : 0;
    y += pointer.y <= EDGE_PIXELS ? -1 : pointer.y >= window.innerHeight - 1 - EDGE_PIXELS ? 1 : 0;
  }
  if (x !== 0 || y !== 0) {
    const step = PIXELS_A_SECOND * Math.min(seconds, 0.1);
    desk.camera.moveBy(Math.sign(x) * step, Math.sign(y) * step);
  }
}
