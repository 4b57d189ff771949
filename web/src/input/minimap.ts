import type { Desk } from "../local/desk";
import type { Match } from "../state/match";
import type { Actions } from "./actions";

/** The minimap under the mouse: left moves the camera, also while dragging; right gives the usual order; a mode's click counts here too. */
export function listenToMinimap(
  canvas: HTMLCanvasElement,
  desk: Desk,
  actions: Actions,
  match: () => Match | undefined,
): void {
  const place = (event: PointerEvent) => {
    const map = match()?.map;
    const bounds = canvas.getBoundingClientRect();
    const [width, height] = [(map?.width ?? 0) * (map?.tile ?? 0), (map?.height ?? 0) * (map?.tile ?? 0)];
    // The picture fills the element as far as its shape allows.
    const scale = Math.max(width / bounds.width, height / bounds.height);
    return {
      x: width / 2 + (event.clientX - (bounds.left + bounds.right) / 2) * scale,
      y: height / 2 + (event.clientY - (bounds.top + bounds.bottom) / 2) * scale,
    };
  };
  let dragging = false;
  canvas.addEventListener("pointerdown", (event) => {
    const { x, y } = place(event);
    const aims = desk.mode.type === "target" || desk.mode.type === "nuke";
    if (event.button === 2) {
      actions.orderAt(x, y, undefined, event.shiftKey);
    } else if (event.button === 0 && aims) {
      actions.clickInMode(x, y, undefined, undefined, event.shiftKey);
    } else if (event.button === 0) {
      dragging = true;
      canvas.setPointerCapture(event.pointerId);
      desk.camera.lookAt(x, y);
    }
  });
  canvas.addEventListener("pointermove", (event) => {
    if (dragging) {
      const { x, y } = place(event);
      desk.camera.lookAt(x, y);
    }
  });
  const letGo = () => {
    dragging = false;
  };
  canvas.addEventListener("pointerup", letGo);
  canvas.addEventListener("pointercancel", letGo);
}
