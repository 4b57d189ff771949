import type { BuildingKind, BuildingRules, Kind, RulesMessage, UnitKind, UnitRules } from "../net/messages";

/** The figures of the game as the server told them, found by kind. */
export class Rules {
  private readonly units = new Map<Kind, UnitRules>();
  private readonly buildings = new Map<Kind, BuildingRules>();

  constructor(readonly figures: RulesMessage) {
    for (const rules of figures.units) {
      this.units.set(rules.kind, rules);
    }
    for (const rules of figures.buildings) {
      this.buildings.set(rules.kind, rules);
    }
  }

  unit(kind: UnitKind): UnitRules {
    return found(this.units.get(kind), kind);
  }

  building(kind: BuildingKind): BuildingRules {
    return found(this.buildings.get(kind), kind);
  }

  isBuilding(kind: Kind): kind is BuildingKind {
    return this.buildings.has(kind);
  }

  /** Whether units are trained there. */
  trains(kind: BuildingKind): boolean {
    return this.figures.units.some((unit) => unit.made_at === kind);
  }
}

function found<T>(rules: T | undefined, kind: Kind): T {
  if (!rules) {
    throw new Error(`the server told no rules for ${kind}`);
  }
  return rules;
}
