import { describe, expect, it } from "vitest";
import { answerWords } from "../src/lang/answer";
import { orderWords, placeWords, whoWords } from "../src/lang/plan";
import { reportWords } from "../src/lang/report";
import { LANGUAGES, Words } from "../src/lang/words";
import {
  type Answer,
  AREAS,
  DIRECTIONS,
  type PlannedOrder,
  type PlannedPlace,
  REFERENCES,
  TOPICS,
  TRIGGERS,
  VERBS,
  type Who,
} from "../src/net/talk";
import { building, matchOn, unit } from "./support";

const IN = Object.fromEntries(LANGUAGES.map((language) => [language, new Words(language)])) as Record<
  (typeof LANGUAGES)[number],
  Words
>;

/** An order in three languages, its conditions behind a bar. */
function said(order: PlannedOrder): string[] {
  return LANGUAGES.map((language) => {
    const { text, conditions } = orderWords(order, IN[language]);
    return [text, ...conditions].join(" | ");
  });
}

describe("the words of a plan", () => {
  it("say who goes where", () => {
    expect(said({ do: "move", who: { kinds: ["infantry"], count: "half" }, to: { ref: "ore" }, then: true })).toEqual([
      "Then: Move half of the infantry → the ore",
      "Puis\u00a0: Déplacer la moitié des fantassins → le minerai",
      "然後：移動一半的步兵 → 礦區",
    ]);
  });

  it("say what is made, and how many", () => {
    expect(said({ do: "train", what: "tank", count: 2 })).toEqual(["Train 2 tanks", "Former 2 chars", "訓練 2 輛坦克"]);
    expect(said({ do: "build", what: "power_plant", to: { entity: "hq" } })).toEqual([
      "Build 1 power plant → my headquarters",
      "Construire 1 centrale électrique → mon quartier général",
      "建造 1 座發電廠 → 我方總部",
    ]);
  });

  it("say when an order begins and ends", () => {
    const order: PlannedOrder = { do: "retreat", to: { ref: "base" }, when: { on: "base_attacked" }, repeat: true };
    expect(said(order)).toEqual([
      "Fall back → the base | whenever the base is attacked",
      "Se replier → la base | chaque fois que la base est attaquée",
      "撤退 → 基地 | 每當基地遭到攻擊",
    ]);
    expect(said({ do: "defend", until: { on: "trained", what: "tank", value: 5 }, repeat: true })[0]).toBe(
      "Guard | again and again | until trained: 5 tanks",
    );
    expect(said({ do: "nuke", when: { on: "credits", value: 3000 } })[0]).toBe(
      "Launch the nuke | when 3,000 credits are there",
    );
    expect(said({ do: "retreat", when: { on: "low_health", value: 40 } })[1]).toBe(
      "Se replier | quand la santé passe sous 40\u00a0%",
    );
  });

  it("say whose a thing is as the verb has it", () => {
    const turret: PlannedPlace = { entity: "defense_turret", pick: "weakest", area: "north", x: 300, y: 1500 };
    expect(placeWords(turret, "attack", IN.en)).toBe("the enemy turret (the weakest, in the north, near 300, 1500)");
    expect(placeWords({ entity: "defense_turret" }, "defend", IN.fr)).toBe("ma tourelle");
    expect(placeWords({ entity: "refinery", owner: "enemy" }, "move", IN["zh-TW"])).toBe("敵方精煉廠");
  });

  it("say which units are meant", () => {
    const who: Who = { kinds: ["tank", "helicopter"], state: "damaged", group: 2, area: "north" };
    expect(LANGUAGES.map((language) => whoWords(who, IN[language]))).toEqual([
      "the damaged tanks and helicopters of group 2 in the north",
      "les chars et hélicoptères en mauvais état du groupe 2 dans le nord",
      "北部的第 2 隊的受損的坦克和直升機",
    ]);
    expect(whoWords({ kinds: ["tank"], count: 3, state: "idle" }, IN["zh-TW"])).toBe("3 輛閒置的坦克");
    expect(whoWords({ kinds: ["army"] }, IN.fr)).toBe("l’armée");
    expect(whoWords({ group: 4 }, IN.en)).toBe("group 4");
    expect(whoWords({ state: "selected" }, IN.en)).toBe("the selected units");
    expect(whoWords({ count: 1 }, IN.en)).toBe("1 unit");
  });

  it("are there for everything that a plan can say", () => {
    const places: PlannedPlace[] = [
      { x: 100, y: 2000 },
      ...DIRECTIONS.flatMap((dir): PlannedPlace[] => [{ dir }, { dir, tiles: 1 }, { dir, tiles: 6 }]),
      ...AREAS.map((area) => ({ area })),
      ...REFERENCES.map((ref) => ({ ref })),
    ];
    const orders: PlannedOrder[] = [
      ...VERBS.flatMap((verb): PlannedOrder[] => [
        { do: verb, group: 3 },
        { do: verb, who: { kinds: ["artillery"] }, what: "barracks", to: { entity: "any" }, group: 3 },
      ]),
      ...places.map((to): PlannedOrder => ({ do: "move", to })),
      ...TRIGGERS.flatMap((on): PlannedOrder[] => [
        { do: "hold", when: { on } },
        { do: "hold", until: { on, what: "refinery", value: 2 } },
      ]),
      ...TOPICS.map((about): PlannedOrder => ({ do: "report", about })),
    ];
    for (const order of orders) {
      for (const text of said(order)) {
        expect(text, JSON.stringify(order)).not.toMatch(/[{}]|undefined|^\s|\s$|\s{2}|^$/);
      }
    }
  });
});

describe("the words of an answer", () => {
  const match = matchOn(["....", "...."], {
    units: [unit(1, "tank", 0, 20, 20), unit(2, "harvester", 0, 40, 20), unit(3, "infantry", 1, 90, 20)],
    buildings: [building(9, "barracks", 1, 2, 0)],
  });
  const base: Answer = {
    type: "answer",
    seq: 1,
    order: 0,
    id: 0,
    verb: "move",
    code: "ordered",
    kinds: { tank: 3 },
    what: "",
    count: 0,
    at: [1200, 480],
    units: [],
    topic: "",
  };
  const say = (answer: Partial<Answer>, order?: PlannedOrder) =>
    LANGUAGES.map((language) => answerWords({ ...base, ...answer }, order, match, IN[language]));

  it("say who goes where, in the words of the plan", () => {
    expect(say({}, { do: "move", to: { dir: "north" } })).toEqual([
      "3 tanks → north",
      "3 chars → vers le nord",
      "3 輛坦克 → 往北",
    ]);
    expect(say({ kinds: { tank: 1, infantry: 2 } })[0]).toBe("2 infantry and 1 tank → (1200, 480)");
  });

  it("say why not, with the figures", () => {
    const reason = { reason: "not_enough_credits", needed: 1500, available: 320 };
    expect(say({ code: "refused", reason })).toEqual([
      "Not enough credits: 1,500 needed, 320 there",
      "Crédits insuffisants\u00a0: il en faut 1\u202f500, il y en a 320",
      "資金不足：需要 1,500，只有 320",
    ]);
  });

  it("say what is made, selected and grouped", () => {
    expect(say({ code: "trained", what: "tank", count: 2 })[0]).toBe("in training: 2 tanks");
    expect(say({ code: "selected" })[1]).toBe("sélection\u00a0: 3 chars");
    expect(say({ code: "assigned", count: 2 })[2]).toBe("第 2 隊：3 輛坦克");
  });

  it("report the figures that were asked for", () => {
    expect(say({ code: "reported", topic: "enemy" })[0]).toBe("Known of the enemy: 1 infantry and 1 barracks");
    expect(say({ code: "reported", topic: "army" })[0]).toBe("1 tank");
    expect(say({ code: "reported", topic: "economy" })[0]).toBe("0 credits, 0 harvested, 1 harvester");
    expect(say({ code: "reported", topic: "power" })[0]).toBe("Power: 0 produced, 0 used, 0 left");
  });
});

describe("the words of a report", () => {
  it("are the model's own where it has some", () => {
    const line = { code: "low_power", numbers: { produced: 50, used: 70 }, kind: "power_plant" as const };
    expect(reportWords({ ...line, text: "Build power now." }, IN.fr)).toBe("Build power now.");
    expect(reportWords({ ...line, code: "a_code_of_tomorrow", text: "" }, IN.fr)).toBe("");
  });
});
