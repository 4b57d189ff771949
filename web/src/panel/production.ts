import { portrait } from "../art/portrait";
import type { Actions } from "../input/actions";
import { BUILD_KEYS, TRAIN_KEYS } from "../input/hotkeys";
import { MANY } from "../input/keyboard";
import type { Words } from "../lang/words";
import type { Desk } from "../local/desk";
import type { BuildingKind, Kind, UnitKind } from "../net/messages";
import type { Match } from "../state/match";
import { button, element, setClass, setStyle, setText } from "./element";
import { named, says } from "./spoken";
import type { TipLine, Tooltip } from "./tooltip";

interface Card {
  kind: Kind;
  root: HTMLButtonElement;
  cost: HTMLElement;
  count: HTMLElement;
  progress: HTMLElement;
}

/** The cards that build and train: cost, key, what is missing, how far, how many. */
export class Production {
  readonly root = element("div", { id: "production" });
  private readonly cards: Card[] = [];

  constructor(
    private readonly words: Words,
    private readonly actions: Actions,
    private readonly tooltip: Tooltip,
    private readonly match: () => Match | undefined,
  ) {
    const build = element("div", { id: "build", class: "cards", "data-testid": "build" });
    for (const [key, kind] of Object.entries(BUILD_KEYS)) {
      build.append(this.buildCard(key, kind));
    }
    const train = element("div", { id: "train", class: "cards", "data-testid": "train" });
    for (const [key, kind] of Object.entries(TRAIN_KEYS)) {
      train.append(this.trainCard(key, kind));
    }
    this.root.append(element("h2", says("panel.build")), build, element("h2", says("panel.train")), train);
  }

  update(match: Match, desk: Desk): void {
    for (const card of this.cards) {
      const { kind } = card;
      const isBuilding = match.rules.isBuilding(kind);
      const cost = isBuilding ? match.rules.building(kind).cost : match.rules.unit(kind).cost;
      const { count, part } = isBuilding ? sites(match, kind) : queued(match, kind);
      setText(card.cost, this.words.number(cost));
      setText(card.count, count > 0 ? String(count) : "");
      setStyle(card.progress, "--part", part.toFixed(2));
      setClass(card.root, "locked", match.missingFor(kind) !== undefined);
      setClass(card.root, "poor", match.status.credits < cost);
      setClass(card.root, "busy", count > 0);
      setClass(card.root, "active", desk.mode.type === "place" && desk.mode.kind === kind);
    }
  }

  private buildCard(key: string, kind: BuildingKind): HTMLElement {
    const cancel = () => this.actions.cancelBuild(kind);
    return this.card(
      key,
      kind,
      () => this.actions.build(kind),
      cancel,
      () => this.explainBuilding(key, kind),
    );
  }

  private trainCard(key: string, kind: UnitKind): HTMLElement {
    const train = (event: MouseEvent) => this.actions.train(kind, event.shiftKey ? MANY : 1);
    const cancel = (event: MouseEvent) => this.actions.cancelTraining(kind, event.shiftKey ? MANY : 1);
    return this.card(key, kind, train, cancel, () => this.explainUnit(key, kind));
  }

  private card(
    key: string,
    kind: Kind,
    onClick: (event: MouseEvent) => void,
    onCancel: (event: MouseEvent) => void,
    explain: () => TipLine[],
  ): HTMLElement {
    const cost = element("span", { class: "cost" });
    const count = element("span", { class: "count" });
    const progress = element("span", { class: "progress" });
    const root = button(
      { class: "card", "data-kind": kind, "data-testid": `card-${kind}`, ...named(`kind.${kind}`) },
      onClick,
      portrait(kind, "mine"),
      progress,
      element("span", { class: "key" }, key.toUpperCase()),
      count,
      cost,
    );
    root.addEventListener("contextmenu", onCancel);
    this.tooltip.explain(root, explain);
    this.cards.push({ kind, root, cost, count, progress });
    return root;
  }

  private explainBuilding(key: string, kind: BuildingKind): TipLine[] {
    const { words } = this;
    const match = this.match();
    if (!match) {
      return [];
    }
    const rules = match.rules.building(kind);
    const needs = words.list(rules.prerequisites.map((need) => words.say(`kind.${need}`)));
    const figures = [
      words.say("tip.cost", { cost: rules.cost }),
      words.say("tip.seconds", { seconds: rules.build_ticks / match.rules.figures.ticks_per_second }),
      words.say("tip.power", { power: rules.power > 0 ? `+${rules.power}` : rules.power }),
    ];
    return [
      { text: words.say(`kind.${kind}`), tone: "title" },
      { text: figures.join(" · ") },
      { text: words.say(`about.${kind}`) },
      { text: words.say("tip.needs", { kinds: needs }), tone: "faint" },
      ...this.missing(match, kind),
      { text: `${words.say("tip.key", { key: key.toUpperCase() })} · ${words.say("tip.build_cancel")}`, tone: "faint" },
    ];
  }

  private explainUnit(key: string, kind: UnitKind): TipLine[] {
    const { words } = this;
    const match = this.match();
    if (!match) {
      return [];
    }
    const rules = match.rules.unit(kind);
    const figures = [
      words.say("tip.cost", { cost: rules.cost }),
      words.say("tip.seconds", { seconds: rules.build_ticks / match.rules.figures.ticks_per_second }),
    ];
    const weapon = rules.weapon
      ? words.say("status.weapon", { damage: rules.weapon.damage, range: rules.weapon.range })
      : words.say("status.unarmed");
    return [
      { text: words.say(`kind.${kind}`), tone: "title" },
      { text: figures.join(" · ") },
      { text: words.say(`about.${kind}`) },
      { text: weapon },
      { text: words.say("tip.made_at", { kind: words.say(`kind.${rules.made_at}`) }), tone: "faint" },
      ...this.missing(match, kind),
      { text: `${words.say("tip.key", { key: key.toUpperCase() })} · ${words.say("tip.train_many")}`, tone: "faint" },
    ];
  }

  private missing(match: Match, kind: Kind): TipLine[] {
    const missing = match.missingFor(kind);
    const text = missing && this.words.say("tip.missing", { kind: this.words.say(`kind.${missing}`) });
    return text ? [{ text, tone: "bad" }] : [];
  }
}

/** How many buildings of a kind are under construction, and how far the first is. */
function sites(match: Match, kind: BuildingKind): { count: number; part: number } {
  let count = 0;
  let part = 0;
  for (const building of match.buildings.values()) {
    if (building.kind === kind && building.built_percent < 100 && match.isMine(building)) {
      count += 1;
      part = Math.max(part, building.built_percent / 100);
    }
  }
  return { count, part };
}

/** How many units of a kind wait or are in training, and how far the first is. */
function queued(match: Match, kind: UnitKind): { count: number; part: number } {
  let count = 0;
  let part = 0;
  for (const building of match.buildings.values()) {
    if (match.isMine(building)) {
      for (const waiting of building.queue) {
        count += waiting === kind ? 1 : 0;
      }
      part = building.queue[0] === kind ? Math.max(part, building.trained_percent / 100) : part;
    }
  }
  return { count, part };
}
