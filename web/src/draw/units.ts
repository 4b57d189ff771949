import { SIGNALS, type Side } from "../art/palette";
import type { Desk } from "../local/desk";
import type { Unit } from "../state/entities";
import type { Match } from "../state/match";
import type { Pose } from "../state/track";
import type { Atlas } from "./atlas";
import { bar, healthTint } from "./bars";
import type { Layers } from "./layers";

const RING_RADIUS = 17.5;
/** Soldiers are drawn a little larger than they are, or one could not tell them apart. */
const INFANTRY_SIZE = 1.25;
/** How high helicopters fly, in world units of shadow. */
const HEIGHT = 16;

const pose: Pose = { x: 0, y: 0, facing: 0, aim: 0 };

/** Draws the units that the screen shows where they were at the moment that the picture shows. */
export function drawUnits(match: Match, desk: Desk, layers: Layers, atlas: Atlas, seconds: number): void {
  for (const unit of match.units.values()) {
    drawUnit(match, desk, layers, atlas, seconds, unit);
  }
  for (const gone of match.leaving) {
    drawUnit(match, desk, layers, atlas, seconds, gone.unit);
  }
}

function drawUnit(match: Match, desk: Desk, layers: Layers, atlas: Atlas, seconds: number, unit: Unit): void {
  unit.track.at(match.playback.now(), pose);
  const { x, y } = pose;
  if (!desk.camera.shows(x, y, 40)) {
    return;
  }
  const rules = match.rules.unit(unit.kind);
  const side: Side = match.isMine(unit) ? "mine" : "enemy";
  const facing = (pose.facing / 128) * Math.PI;
  const pool = rules.flies ? layers.air : layers.units;
  const size = rules.radius / RING_RADIUS;
  if (rules.flies) {
    layers.rings.put(atlas.mark("shadow"), x + HEIGHT, y + HEIGHT * 1.4, facing, 1, 0.8, 0.7);
  } else {
    layers.rings.put(atlas.mark("shadow"), x + 1.5, y + 2.5, 0, size * 1.1, size * 1.1, 0.8);
  }
  const selected = desk.selection.units.has(unit.id);
  drawBase(layers, atlas, x, y, size * 1.15, side, selected, 1 / desk.camera.zoom);
  pool.put(atlas.hull(unit.kind, side), x, y, facing, unit.kind === "infantry" ? INFANTRY_SIZE : 1);
  const gun = atlas.gun(unit.kind, side);
  if (gun) {
    pool.put(gun, x, y, (pose.aim / 128) * Math.PI);
  }
  if (rules.flies) {
    pool.put(atlas.mark("rotor"), x, y, seconds * 19 + unit.id);
  }
  if (unit.kind === "harvester" && unit.cargo > 0) {
    const load = 0.5 + (unit.cargo / match.rules.figures.cargo_capacity) * 0.5;
    pool.put(atlas.mark("load"), x - Math.cos(facing) * 5.5, y - Math.sin(facing) * 5.5, facing, load);
  }
  const health = unit.health / rules.health;
  if (selected || health < 1 || unit.id === desk.hovered) {
    bar(layers.overlay, atlas, x, y - rules.radius - 7, rules.radius * 2, 3, health, healthTint(health));
  }
}

/** A thin ring under one's own units, a square on its corner under enemies; bright when selected. */
function drawBase(
  layers: Layers,
  atlas: Atlas,
  x: number,
  y: number,
  size: number,
  side: Side,
  selected: boolean,
  pixel: number,
): void {
  const mark = atlas.mark(side === "mine" ? "ring" : "diamond");
  if (selected) {
    const tint = side === "mine" ? SIGNALS.good : SIGNALS.attack;
    layers.rings.put(mark, x, y, 0, size + 0.03 * pixel, size + 0.03 * pixel, 1, tint);
    layers.rings.put(mark, x, y, 0, size * 1.06, size * 1.06, 0.6, tint);
  } else if (side === "enemy") {
    layers.rings.put(mark, x, y, 0, size, size, 0.55, SIGNALS.attack);
  }
}
