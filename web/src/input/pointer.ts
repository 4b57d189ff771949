import type { Desk } from "../local/desk";
import { SELECT } from "../local/mode";
import type { Match } from "../state/match";
import type { Actions } from "./actions";
import { buildingAt, unitAt, unitsInside } from "./pick";

/** A pointer that moved less than this while down has clicked; more draws a box. */
const CLICK_PIXELS = 5;
const DOUBLE_CLICK_MILLISECONDS = 350;
const WHEEL_STRENGTH = 0.0015;

/** Turns the mouse on the battlefield into actions, selections and camera moves. */
export class Pointer {
  private downAt: { x: number; y: number } | undefined;
  private dragging: { x: number; y: number } | undefined;
  private lastClick = { id: -1, at: 0 };

  constructor(
    private readonly field: HTMLElement,
    private readonly desk: Desk,
    private readonly actions: Actions,
    private readonly match: () => Match | undefined,
  ) {}

  listen(): void {
    const field = this.field;
    field.addEventListener("pointerdown", (event) => this.onDown(event));
    field.addEventListener("pointerup", (event) => this.onUp(event));
    field.addEventListener("pointercancel", () => this.letGo());
    document.addEventListener("contextmenu", (event) => event.preventDefault());
    field.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    window.addEventListener("pointermove", (event) => this.onMove(event));
    document.documentElement.addEventListener("pointerleave", () => {
      this.desk.pointer = undefined;
      this.desk.aim = undefined;
    });
  }

  /** Looks again at what lies under the pointer; units move while it rests. */
  updateHovered(): void {
    const match = this.match();
    const { aim, camera } = this.desk;
    if (!match || !aim) {
      this.desk.hovered = undefined;
      return;
    }
    const place = camera.toWorld(aim.x, aim.y);
    this.desk.hovered = (unitAt(match, place.x, place.y) ?? buildingAt(match, place.x, place.y))?.id;
  }

  private onDown(event: PointerEvent): void {
    this.field.setPointerCapture(event.pointerId);
    if (event.button === 0) {
      this.downAt = { x: event.clientX, y: event.clientY };
    } else if (event.button === 1) {
      this.dragging = { x: event.clientX, y: event.clientY };
      event.preventDefault();
    } else if (event.button === 2) {
      this.onRightClick(event);
    }
  }

  private onMove(event: PointerEvent): void {
    this.desk.pointer = { x: event.clientX, y: event.clientY };
    this.desk.aim = event.target === this.field ? this.desk.pointer : undefined;
    if (this.dragging) {
      this.desk.camera.moveBy(this.dragging.x - event.clientX, this.dragging.y - event.clientY);
      this.dragging = { x: event.clientX, y: event.clientY };
    }
    const down = this.downAt;
    if (down && this.desk.mode === SELECT) {
      const box = {
        left: Math.min(down.x, event.clientX),
        top: Math.min(down.y, event.clientY),
        right: Math.max(down.x, event.clientX),
        bottom: Math.max(down.y, event.clientY),
      };
      const drawn = Math.max(box.right - box.left, box.bottom - box.top) >= CLICK_PIXELS;
      this.desk.box = drawn ? box : undefined;
    }
  }

  private onUp(event: PointerEvent): void {
    if (event.button === 0 && this.downAt) {
      const { box } = this.desk;
      const match = this.match();
      if (match && box) {
        this.selectInside(match, event.shiftKey);
      } else if (match) {
        this.onClick(match, event);
      }
    }
    this.letGo();
  }

  private letGo(): void {
    this.downAt = undefined;
    this.dragging = undefined;
    this.desk.box = undefined;
  }

  private onRightClick(event: PointerEvent): void {
    const match = this.match();
    if (this.desk.mode !== SELECT) {
      this.desk.mode = SELECT;
    } else if (match) {
      const { x, y } = this.desk.camera.toWorld(event.clientX, event.clientY);
      this.actions.orderAt(x, y, unitAt(match, x, y) ?? buildingAt(match, x, y), event.shiftKey);
    }
  }

  private onClick(match: Match, event: PointerEvent): void {
    const { x, y } = this.desk.camera.toWorld(event.clientX, event.clientY);
    const unit = unitAt(match, x, y);
    const building = buildingAt(match, x, y);
    if (this.desk.mode !== SELECT) {
      this.actions.clickInMode(x, y, unit, building, event.shiftKey);
      return;
    }
    const { selection } = this.desk;
    const mine = unit && match.isMine(unit);
    const now = performance.now();
    const isDouble = unit?.id === this.lastClick.id && now - this.lastClick.at < DOUBLE_CLICK_MILLISECONDS;
    this.lastClick = { id: unit?.id ?? -1, at: now };
    if (mine && isDouble) {
      const screen = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
      const same = unitsInside(match, this.desk.camera, screen).filter((other) => other.kind === unit.kind);
      selection.addUnits(same.map((other) => other.id));
    } else if (mine && event.shiftKey) {
      selection.toggleUnit(unit.id);
    } else if (unit) {
      selection.selectUnits([unit.id]);
    } else if (building) {
      selection.selectBuilding(building.id);
    } else if (!event.shiftKey) {
      selection.clear();
    }
  }

  /** Fighters are meant when a box holds both fighters and harvesters. */
  private selectInside(match: Match, add: boolean): void {
    const units = this.desk.box ? unitsInside(match, this.desk.camera, this.desk.box) : [];
    const fighters = units.filter((unit) => match.rules.unit(unit.kind).weapon);
    const ids = (fighters.length > 0 ? fighters : units).map((unit) => unit.id);
    if (add) {
      this.desk.selection.addUnits(ids);
    } else if (ids.length > 0 || !this.desk.selection.isEmpty()) {
      this.desk.selection.selectUnits(ids);
    }
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 32 : event.deltaY;
    this.desk.camera.zoomAt(Math.exp(-pixels * WHEEL_STRENGTH), event.clientX, event.clientY);
  }
}
