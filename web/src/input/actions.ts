import type { Desk } from "../local/desk";
import { SELECT } from "../local/mode";
import type { BuildingKind, Command, Order, RefusedEvent, UnitKind } from "../net/messages";
import type { Building, Unit } from "../state/entities";
import type { Match } from "../state/match";
import { allowed, placementAt } from "../state/placement";
import type { OrderName } from "./hotkeys";
import { contextCommands, orderCommand } from "./intent";

/**
 * All that the player can do, for mouse, keyboard and buttons alike. An action sends commands or changes the desk; it
 * never changes what the server said.
 */
export class Actions {
  /** `refuse` tells the player at once what the server would refuse anyway. */
  constructor(
    private readonly desk: Desk,
    private readonly match: () => Match | undefined,
    private readonly send: (command: Command) => void,
    private readonly refuse: (refusal: RefusedEvent) => void,
  ) {}

  /** Right click: what is meant depends on what is selected and what is there. */
  orderAt(x: number, y: number, target: Unit | Building | undefined, queued: boolean): void {
    const match = this.match();
    if (!match) {
      return;
    }
    const units = this.desk.selection.mine(match);
    if (units.length > 0) {
      for (const command of contextCommands(match, units, x, y, target, queued)) {
        this.send(command);
      }
      this.markOrder(target && !match.isMine(target) ? "attack" : "move", x, y);
      return;
    }
    const building = this.desk.selection.selectedBuilding(match);
    if (building && match.isMine(building) && match.rules.trains(building.kind)) {
      this.send({ type: "rally", building: building.id, x, y });
      this.markOrder("move", x, y);
    }
  }

  /** An order by key or button: some act at once, some ask for a place first. */
  order(name: OrderName): void {
    const match = this.match();
    if (!match || !this.desk.selection.commands(match)) {
      return;
    }
    switch (name) {
      case "stop":
      case "hold":
      case "scatter":
        this.desk.mode = SELECT;
        this.give({ type: name }, false);
        break;
      case "attack_move":
      case "patrol":
      case "guard":
        this.desk.mode = { type: "target", order: name };
        break;
    }
  }

  /** A click on the ground while a mode is on. Shift (`more`) queues the order, or keeps the mode for another building. */
  clickInMode(x: number, y: number, unit: Unit | undefined, building: Building | undefined, more: boolean): void {
    const match = this.match();
    const mode = this.desk.mode;
    if (!match) {
      return;
    }
    switch (mode.type) {
      case "place":
        this.placeAt(match, mode.kind, x, y, more);
        return;
      case "target":
        this.targetAt(match, mode.order, x, y, unit ?? building, more);
        break;
      case "nuke":
        this.send({ type: "launch_nuke", x, y });
        break;
      case "repair":
        if (building && match.isMine(building)) {
          this.repair(building);
        }
        return;
      case "sell":
        if (building && match.isMine(building)) {
          this.sell(building);
        }
        return;
      case "select":
        return;
    }
    if (!more) {
      this.desk.mode = SELECT;
    }
  }

  /** Begins to place a building, or says why it cannot be had. */
  build(kind: BuildingKind): void {
    const match = this.match();
    if (!match) {
      return;
    }
    const missing = match.missingFor(kind);
    const cost = match.rules.building(kind).cost;
    if (missing) {
      this.refuse({ type: "refused", command: "place", reason: "missing_prerequisite", wanted: kind, missing });
    } else if (match.status.credits < cost) {
      const available = match.status.credits;
      this.refuse({ type: "refused", command: "place", reason: "not_enough_credits", needed: cost, available });
    } else {
      this.desk.mode = { type: "place", kind };
    }
  }

  /** Takes back the building of that kind that was begun last and is not finished. */
  cancelBuild(kind: BuildingKind): void {
    const sites = [...(this.match()?.buildings.values() ?? [])].filter(
      (site) => site.kind === kind && site.built_percent < 100 && this.match()?.isMine(site),
    );
    const last = sites.at(-1);
    if (last) {
      this.cancelSite(last);
    }
  }

  cancelSite(site: Building): void {
    this.send({ type: "cancel_construction", site: site.id });
  }

  /** Trains at the selected building if it makes such units, else at any. */
  train(kind: UnitKind, count: number): void {
    const match = this.match();
    if (match) {
      const selected = this.desk.selection.selectedBuilding(match);
      const here = selected && match.isMine(selected) && selected.kind === match.rules.unit(kind).made_at;
      this.send({ type: "train", kind, count, at: here ? [selected.id] : [] });
    }
  }

  cancelTraining(kind: UnitKind, count: number): void {
    this.send({ type: "cancel_training", kind, count });
  }

  repair(building: Building): void {
    this.send({ type: "repair", building: building.id, on: !building.repairing });
  }

  sell(building: Building): void {
    this.send({ type: "sell", building: building.id });
  }

  /** Switches a mode on, or off if it is on. */
  toggleMode(type: "repair" | "sell"): void {
    this.desk.mode = this.desk.mode.type === type ? SELECT : { type };
  }

  aimNuke(): void {
    const ticksLeft = this.match()?.status.nuke_ticks_left ?? 0;
    if (ticksLeft > 0) {
      this.refuse({ type: "refused", command: "launch_nuke", reason: "nuke_not_ready", ticks_left: ticksLeft });
    } else {
      this.desk.mode = this.desk.mode.type === "nuke" ? SELECT : { type: "nuke" };
    }
  }

  /** Ends the mode that is on, else clears the selection. Whether there was anything to do. */
  escape(): boolean {
    if (this.desk.mode !== SELECT) {
      this.desk.mode = SELECT;
      return true;
    }
    if (!this.desk.selection.isEmpty()) {
      this.desk.selection.clear();
      return true;
    }
    return false;
  }

  /** Nobody is left to be told where to go. */
  dropStaleMode(): void {
    const match = this.match();
    if (this.desk.mode.type === "target" && match && !this.desk.selection.commands(match)) {
      this.desk.mode = SELECT;
    }
  }

  selectArmy(): void {
    const match = this.match();
    if (match) {
      const army = [...match.units.values()].filter((unit) => match.isMine(unit) && match.rules.unit(unit.kind).weapon);
      this.desk.selection.selectUnits(army.map((unit) => unit.id));
    }
  }

  private placeAt(match: Match, kind: BuildingKind, x: number, y: number, more: boolean): void {
    const placement = placementAt(match, kind, x, y);
    this.send({ type: "place", kind, at: [placement.column, placement.row] });
    // Where it cannot stand the server says why, and the player may try the next place.
    if (allowed(placement) && !more) {
      this.desk.mode = SELECT;
    }
  }

  private targetAt(
    match: Match,
    order: "attack_move" | "patrol" | "guard",
    x: number,
    y: number,
    target: Unit | Building | undefined,
    queued: boolean,
  ): void {
    if (order === "guard") {
      const own = target && match.isMine(target);
      this.give(own ? { type: "guard_entity", entity: target.id } : { type: "guard_place", x, y }, queued);
      this.markOrder("move", x, y);
    } else if (order === "attack_move" && target && !match.isMine(target)) {
      this.give({ type: "attack", target: target.id }, queued);
      this.markOrder("attack", x, y);
    } else {
      this.give({ type: order, x, y }, queued);
      this.markOrder(order === "patrol" ? "move" : "attack", x, y);
    }
  }

  private give(order: Order, queued: boolean): void {
    const match = this.match();
    const units = match ? this.desk.selection.mine(match) : [];
    if (units.length > 0) {
      this.send(orderCommand(units, order, queued));
    }
  }

  private markOrder(kind: "move" | "attack", x: number, y: number): void {
    this.desk.mark(kind, x, y, performance.now());
  }
}
