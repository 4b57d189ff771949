import { Camera, type Place } from "./camera";
import { type Mode, SELECT } from "./mode";
import { Selection } from "./selection";

/** A mark on the ground that tells where an order went, or where something happened; `at` in milliseconds. */
export interface Mark extends Place {
  kind: "move" | "attack" | "alarm";
  at: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const MARKS = 16;

/** All that this page knows and the server does not: where the player looks, what is selected, what the mouse is about to do. */
export class Desk {
  readonly camera = new Camera();
  readonly selection = new Selection();
  mode: Mode = SELECT;
  /** The pointer in screen pixels, or none when it has left the page. */
  pointer: Place | undefined;
  /** The pointer while it is over the battlefield, and not over a panel. */
  aim: Place | undefined;
  /** The unit or building under the pointer. */
  hovered: number | undefined;
  /** The box that is being drawn, in screen pixels. */
  box: Box | undefined;
  readonly marks: Mark[] = [];

  mark(kind: Mark["kind"], x: number, y: number, at: number): void {
    this.marks.push({ kind, x, y, at });
    if (this.marks.length > MARKS) {
      this.marks.shift();
    }
  }
}
