import { BUILDING_KINDS, type BuildingKind, type Kind, type UnitKind } from "../net/messages";
import { drawBuilding } from "./buildings";
import { PALETTES, type Side } from "./palette";
import { turretGun, UNIT_ART } from "./units";

/** World units across a portrait of a unit. */
const UNIT_SIZE = 44;
const PIXELS = 96;

/** A small picture of a unit or building for a button. */
export function portrait(kind: Kind, side: Side): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = PIXELS;
  canvas.height = PIXELS;
  const pen = canvas.getContext("2d")!;
  pen.translate(PIXELS / 2, PIXELS / 2);
  const building = BUILDING_KINDS.includes(kind as BuildingKind);
  if (building) {
    pen.scale(PIXELS / 80, PIXELS / 80);
    if (kind === "defense_turret") {
      pen.scale(1.9, 1.9);
      drawBuilding(pen, kind, side, 40, 40);
      pen.rotate(-Math.PI / 4);
      turretGun(pen, PALETTES[side]);
    } else {
      drawBuilding(pen, kind as BuildingKind, side, 80, 80);
    }
    return canvas;
  }
  const art = UNIT_ART[kind as UnitKind];
  const zoom = kind === "infantry" ? 1.55 : 1;
  pen.scale((PIXELS / UNIT_SIZE) * zoom, (PIXELS / UNIT_SIZE) * zoom);
  pen.rotate(-Math.PI / 4);
  art.hull(pen, PALETTES[side]);
  art.gun?.(pen, PALETTES[side]);
  return canvas;
}
