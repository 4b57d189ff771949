import { iconElement } from "../art/icons";
import { portrait } from "../art/portrait";
import type { Actions } from "../input/actions";
import { ORDER_KEYS } from "../input/hotkeys";
import type { Words } from "../lang/words";
import type { Desk } from "../local/desk";
import { UNIT_KINDS, type UnitKind } from "../net/messages";
import type { Building, Unit } from "../state/entities";
import type { Match } from "../state/match";
import { button, element, setClass, setStyle, setText } from "./element";
import { named } from "./spoken";
import type { Tooltip } from "./tooltip";

const MOST_QUEUE_SHOWN = 10;

/** What is selected: portraits with health, what it does, its orders as buttons; for a building its queue. */
export class Selected {
  readonly root = element("section", { id: "selection", "data-testid": "selection", hidden: "" });
  private readonly body = element("div", { class: "body" });
  private readonly orders = element("div", { class: "orders" });
  private shown = "";
  /** As it is now, not as it was when its buttons were made. */
  private building: Building | undefined;

  constructor(
    private readonly words: Words,
    private readonly actions: Actions,
    tooltip: Tooltip,
    private readonly desk: Desk,
  ) {
    for (const [key, name] of Object.entries(ORDER_KEYS)) {
      const made = button(
        { class: "tool", "data-order": name, "data-testid": `order-${name}`, ...named(`order.${name}`) },
        () => actions.order(name),
        iconElement(name),
        element("span", { class: "key" }, key.toUpperCase()),
      );
      tooltip.explain(made, () => [
        { text: words.say(`order.${name}`), tone: "title" },
        { text: words.say(`about.${name}`) },
        { text: words.say("tip.key", { key: key.toUpperCase() }), tone: "faint" },
      ]);
      this.orders.append(made);
    }
    this.root.append(this.body, this.orders);
  }

  update(match: Match): void {
    const { selection, mode } = this.desk;
    const building = selection.selectedBuilding(match);
    const units = [...selection.units].flatMap((id) => match.units.get(id) ?? []);
    this.root.hidden = !building && units.length === 0;
    this.orders.hidden = !selection.commands(match);
    for (const order of this.orders.children) {
      const active = mode.type === "target" && mode.order === (order as HTMLElement).dataset.order;
      setClass(order, "active", active);
    }
    if (building) {
      this.showBuilding(match, building);
    } else if (units.length === 1) {
      this.showUnit(match, units[0]);
    } else if (units.length > 1) {
      this.showUnits(match, units);
    } else {
      this.shown = "";
    }
  }

  /** Builds the body anew only when `signature` says that it is another one. */
  private fill(signature: string, content: () => Node[]): void {
    const spoken = `${signature} ${this.words.language}`;
    if (spoken !== this.shown) {
      this.shown = spoken;
      this.body.replaceChildren(...content());
    }
  }

  private showUnit(match: Match, unit: Unit): void {
    const { words } = this;
    const mine = match.isMine(unit);
    const rules = match.rules.unit(unit.kind);
    const weapon = rules.weapon
      ? words.say("status.weapon", { damage: rules.weapon.damage, range: rules.weapon.range })
      : words.say("status.unarmed");
    this.fill(`unit ${unit.id}`, () => [
      portrait(unit.kind, mine ? "mine" : "enemy"),
      element(
        "div",
        { class: "facts" },
        element("strong", {}, words.say(`kind.${unit.kind}`)),
        healthBar(),
        element("span", { class: "doing" }),
        element("span", { class: "faint" }, weapon),
      ),
    ]);
    this.showHealth(unit.health, rules.health);
    let doing = words.say(`activity.${unit.activity}`);
    if (unit.kind === "harvester" && mine) {
      const cargo = { cargo: unit.cargo, capacity: match.rules.figures.cargo_capacity };
      doing = `${doing} · ${words.say("status.cargo", cargo)}`;
    }
    this.write(".doing", mine ? doing : words.say("panel.enemy"));
  }

  private showUnits(match: Match, units: Unit[]): void {
    const groups = UNIT_KINDS.map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) })).filter(
      (group) => group.units.length > 0,
    );
    this.fill(`units ${groups.map((group) => group.kind).join()}`, () =>
      groups.map((group) => this.groupButton(match, group.kind)),
    );
    groups.forEach((group, index) => {
      const card = this.body.children[index] as HTMLElement;
      const health = group.units.reduce((sum, unit) => sum + unit.health, 0);
      const full = match.rules.unit(group.kind).health * group.units.length;
      setText(card.querySelector(".count")!, this.words.say("status.many", { count: group.units.length }));
      setStyle(card, "--part", (health / full).toFixed(3));
    });
  }

  /** Narrows the selection to that kind. */
  private groupButton(match: Match, kind: UnitKind): HTMLElement {
    return button(
      { class: "group", "data-kind": kind, "aria-label": this.words.say(`kind.${kind}`) },
      () => {
        const { selection } = this.desk;
        selection.selectUnits([...selection.units].filter((id) => match.units.get(id)?.kind === kind));
      },
      portrait(kind, "mine"),
      element("span", { class: "count" }),
      element("span", { class: "health" }, element("span")),
    );
  }

  private showBuilding(match: Match, building: Building): void {
    const { words } = this;
    const mine = match.isMine(building);
    const done = building.built_percent === 100;
    const queue = building.queue.join();
    this.fill(`building ${building.id} ${done} ${mine} ${building.repairing} ${queue}`, () => [
      portrait(building.kind, mine ? "mine" : "enemy"),
      element(
        "div",
        { class: "facts" },
        element("strong", {}, words.say(`kind.${building.kind}`)),
        healthBar(),
        element("span", { class: "doing" }),
      ),
      ...(mine && building.queue.length > 0 ? [this.queue(building.queue)] : []),
      ...(mine ? [element("div", { class: "deeds" }, ...this.deeds(building, done))] : []),
    ]);
    this.showHealth(building.health, match.rules.building(building.kind).health);
    setStyle(this.body, "--trained", (building.trained_percent / 100).toFixed(2));
    let doing = "";
    if (!done) {
      doing = words.say("panel.site", { percent: building.built_percent });
    } else if (building.remembered) {
      doing = words.say("panel.remembered");
    } else if (!mine) {
      doing = words.say("panel.enemy");
    } else if (match.rules.trains(building.kind)) {
      doing = words.say("panel.rally");
    }
    this.write(".doing", doing);
    this.building = building;
  }

  private deeds(building: Building, done: boolean): HTMLElement[] {
    const deed = (name: "repair" | "sell" | "cancel", act: (building: Building) => void, active = false) =>
      button(
        { class: active ? "text-button active" : "text-button", "data-testid": `building-${name}` },
        () => this.building && act(this.building),
        iconElement(name),
        element("span", {}, this.words.say(`panel.${name}`)),
      );
    if (!done) {
      return [deed("cancel", (site) => this.actions.cancelSite(site))];
    }
    const repair = deed("repair", (mended) => this.actions.repair(mended), building.repairing);
    return building.kind === "hq" ? [repair] : [repair, deed("sell", (sold) => this.actions.sell(sold))];
  }

  /** Click one to take it back. */
  private queue(kinds: UnitKind[]): HTMLElement {
    const items = kinds
      .slice(0, MOST_QUEUE_SHOWN)
      .map((kind) =>
        button(
          { class: "queued", "data-kind": kind, "aria-label": this.words.say(`kind.${kind}`) },
          () => this.actions.cancelTraining(kind, 1),
          portrait(kind, "mine"),
        ),
      );
    const more = kinds.length - MOST_QUEUE_SHOWN;
    return element(
      "div",
      { class: "queue", "data-testid": "queue" },
      ...items,
      ...(more > 0 ? [element("span", { class: "faint" }, `+${more}`)] : []),
    );
  }

  private showHealth(health: number, full: number): void {
    setStyle(this.body, "--part", (health / full).toFixed(3));
    setClass(this.body, "hurt", health / full <= 0.6);
    setClass(this.body, "dying", health / full <= 0.3);
    this.write(".health b", this.words.say("status.health", { health: Math.ceil(health), full }));
  }

  private write(where: string, text: string): void {
    const target = this.body.querySelector(where);
    if (target) {
      setText(target, text);
    }
  }
}

function healthBar(): HTMLElement {
  return element("span", { class: "health" }, element("span"), element("b"));
}
