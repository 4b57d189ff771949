import type { Building, Unit } from "../state/entities";
import type { Match } from "../state/match";

/**
 * What this player has selected, and the control groups: many own units, or one building, or one unit of the enemy to
 * look at. Known to this page only.
 */
export class Selection {
  readonly units = new Set<number>();
  building: number | undefined;
  /** Goes up with every change. */
  version = 0;
  private readonly groups = new Map<number, number[]>();

  clear(): void {
    this.units.clear();
    this.building = undefined;
    this.version += 1;
  }

  isEmpty(): boolean {
    return this.units.size === 0 && this.building === undefined;
  }

  selectUnits(ids: Iterable<number>): void {
    this.clear();
    this.addUnits(ids);
  }

  addUnits(ids: Iterable<number>): void {
    this.building = undefined;
    for (const id of ids) {
      this.units.add(id);
    }
    this.version += 1;
  }

  /** Takes a unit in, or out if it was in. */
  toggleUnit(id: number): void {
    this.building = undefined;
    if (!this.units.delete(id)) {
      this.units.add(id);
    }
    this.version += 1;
  }

  selectBuilding(id: number): void {
    this.clear();
    this.building = id;
  }

  /** Forgets what is gone from the match; groups forget too. */
  dropGone(match: Match): void {
    for (const id of this.units) {
      if (!match.units.has(id)) {
        this.units.delete(id);
        this.version += 1;
      }
    }
    if (this.building !== undefined && !match.buildings.has(this.building)) {
      this.building = undefined;
      this.version += 1;
    }
  }

  /** The ids of one's own units among the selected: those that obey. */
  mine(match: Match): number[] {
    return [...this.units].filter((id) => match.units.get(id)?.owner === match.player);
  }

  /** Whether anything selected obeys orders. */
  commands(match: Match): boolean {
    for (const id of this.units) {
      if (match.units.get(id)?.owner === match.player) {
        return true;
      }
    }
    return false;
  }

  selectedBuilding(match: Match): Building | undefined {
    return this.building === undefined ? undefined : match.buildings.get(this.building);
  }

  storeGroup(digit: number, ids: number[]): void {
    this.groups.set(digit, ids);
    this.version += 1;
  }

  group(digit: number, match: Match): Unit[] {
    return (this.groups.get(digit) ?? []).flatMap((id) => match.units.get(id) ?? []);
  }

  /** The control groups in which anybody is left, with the ids of those. */
  filledGroups(match: Match): { group: number; units: number[] }[] {
    const all = [...this.groups.keys()].sort().map((group) => ({
      group,
      units: this.group(group, match).map((unit) => unit.id),
    }));
    return all.filter(({ units }) => units.length > 0);
  }

  forgetGroups(): void {
    this.groups.clear();
    this.clear();
  }
}
