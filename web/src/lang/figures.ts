import type { BuildingKind, UnitKind } from "../net/messages";
import type { Topic } from "../net/talk";
import type { Match } from "../state/match";
import { countedKinds } from "./nouns";
import { clock, type Words } from "./words";

/** The figures that a player asked for, from the newest snapshot. */
export function topicWords(topic: Topic, match: Match, words: Words): string {
  const { status } = match;
  const nobody = words.say("topic.nobody");
  const mine = (wanted: (kind: UnitKind) => boolean) =>
    countedKinds(words, tally([...match.units.values()].filter((unit) => match.isMine(unit) && wanted(unit.kind)))) ||
    nobody;
  switch (topic) {
    case "state":
      return words.say("topic.state", {
        time: clock(match.tick, match.rules.figures.ticks_per_second),
        credits: status.credits,
        produced: status.power_produced,
        used: status.power_used,
        units: mine(() => true),
      });
    case "army":
      return mine((kind) => match.rules.unit(kind).weapon !== undefined);
    case "economy":
      return words.say("topic.economy", {
        credits: status.credits,
        harvested: status.credits_harvested,
        units: mine((kind) => kind === "harvester"),
      });
    case "enemy": {
      const units = [...match.units.values()].filter((unit) => !match.isMine(unit));
      const buildings = [...match.buildings.values()].filter((building) => !match.isMine(building));
      const seen = countedKinds(words, tally([...units, ...buildings]));
      return seen ? words.say("topic.enemy", { seen }) : words.say("topic.enemy_unknown");
    }
    case "power":
      return words.say("topic.power", {
        produced: status.power_produced,
        used: status.power_used,
        left: status.power_produced - status.power_used,
      });
  }
}

function tally(entities: { kind: UnitKind | BuildingKind }[]): Partial<Record<UnitKind | BuildingKind, number>> {
  const counts: Partial<Record<UnitKind | BuildingKind, number>> = {};
  for (const { kind } of entities) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
