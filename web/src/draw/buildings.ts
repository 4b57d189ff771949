import { SIGNALS, type Side } from "../art/palette";
import type { Desk } from "../local/desk";
import type { Building } from "../state/entities";
import type { Match } from "../state/match";
import type { Atlas } from "./atlas";
import { bar, healthTint } from "./bars";
import type { Layers } from "./layers";

/** Draws the buildings that the screen shows, with their bars, brackets and rally flags. */
export function drawBuildings(match: Match, desk: Desk, layers: Layers, atlas: Atlas, seconds: number): void {
  for (const building of match.buildings.values()) {
    if (desk.camera.shows(building.x, building.y, building.width)) {
      drawBuilding(match, desk, layers, atlas, seconds, building);
    }
    if (building.id === desk.selection.building) {
      drawRally(building, layers, atlas, 1 / desk.camera.zoom);
    }
  }
}

function drawBuilding(
  match: Match,
  desk: Desk,
  layers: Layers,
  atlas: Atlas,
  seconds: number,
  building: Building,
): void {
  const { x, y, width, height, kind } = building;
  const side: Side = match.isMine(building) ? "mine" : "enemy";
  const built = building.built_percent / 100;
  layers.rings.put(atlas.mark("shadow"), x + 4, y + 6, 0, (width / 44) * 1.35, (height / 44) * 1.35, 0.9);
  if (built < 1) {
    layers.buildings.put(atlas.site(kind), x, y);
  }
  layers.buildings.put(atlas.building(kind, side), x, y, 0, 1, 1, built < 1 ? 0.15 + built * 0.6 : 1);
  const gun = kind === "defense_turret" ? atlas.gun(kind, side) : undefined;
  if (gun && built === 1) {
    layers.buildings.put(gun, x, y, (building.aim / 128) * Math.PI);
  }
  const selected = building.id === desk.selection.building;
  if (selected) {
    brackets(building, layers, atlas, side);
  }
  drawBars(match, desk, layers, atlas, building, selected);
  if (building.repairing) {
    const pulse = 0.55 + 0.35 * Math.sin(seconds * 6);
    layers.overlay.put(atlas.mark("ring"), x, y, 0, (width / 44) * 0.9, (height / 44) * 0.9, pulse, SIGNALS.good);
  }
}

function drawBars(match: Match, desk: Desk, layers: Layers, atlas: Atlas, building: Building, selected: boolean): void {
  const { x, y, width, height } = building;
  const health = building.health / match.rules.building(building.kind).health;
  const barWidth = width * 0.8;
  const top = y - height / 2 + 1;
  if (building.built_percent < 100) {
    bar(layers.overlay, atlas, x, y + height / 2 - 4, barWidth, 4, building.built_percent / 100, SIGNALS.patrol);
  } else if (building.queue.length > 0 && match.isMine(building)) {
    bar(layers.overlay, atlas, x, y + height / 2 - 4, barWidth, 3, building.trained_percent / 100, SIGNALS.patrol);
  }
  const damaged = building.built_percent === 100 && health < 1;
  if (selected || damaged || building.id === desk.hovered) {
    bar(layers.overlay, atlas, x, top, barWidth, 4, health, healthTint(health));
  }
}

function brackets(building: Building, layers: Layers, atlas: Atlas, side: Side): void {
  const tint = side === "mine" ? SIGNALS.good : SIGNALS.attack;
  const corner = atlas.mark("corner");
  for (let i = 0; i < 4; i++) {
    const right = i === 1 || i === 2 ? 1 : -1;
    const lower = i >= 2 ? 1 : -1;
    const x = building.x + (right * building.width) / 2 - right * 4;
    const y = building.y + (lower * building.height) / 2 - lower * 4;
    layers.overlay.put(corner, x, y, (i * Math.PI) / 2, 1, 1, 1, tint);
  }
}

function drawRally(building: Building, layers: Layers, atlas: Atlas, pixel: number): void {
  const [x, y] = building.rally;
  if (x !== undefined && y !== undefined) {
    const white = atlas.mark("white");
    const length = Math.hypot(x - building.x, y - building.y);
    const turn = Math.atan2(y - building.y, x - building.x);
    layers.overlay.put(
      white,
      (x + building.x) / 2,
      (y + building.y) / 2,
      turn,
      length,
      1.4 * pixel,
      0.6,
      SIGNALS.order,
    );
    layers.overlay.put(atlas.mark("flag"), x, y);
  }
}
