package rtscommander.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rtscommander.sim.Kind;
import rtscommander.sim.Rules;
import rtscommander.sim.view.BuildingView;

/// The facts as short lines for the model, the most important first. Stateless.
///
/// Only codes and whole numbers stand in them: nothing that a person wrote.
final class FactSheet {
    private FactSheet() {}

    static List<String> linesOf(Facts facts, Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add("situation: " + assessment.level().name().toLowerCase(Locale.ROOT));
        lines.add("own units: " + counted(kindsOf(facts.own())));
        lines.add("enemy units seen: " + enemies(facts));
        lines.add("credits: " + facts.economy().credits() + ", income a minute "
                + facts.economy().incomeAMinute());
        Facts.Power power = facts.power();
        lines.add("power: produced " + power.produced() + ", used " + power.used());
        lines.add("own buildings: " + counted(kindsOf(facts.base().buildings())));
        lines.add("enemy buildings known: " + counted(kindsOf(facts.enemyBuildings())));
        if (facts.unitsLost() > 0) {
            lines.add("units lost in the last minute: " + facts.unitsLost());
        }
        lines.add("map seen: " + facts.scouting().seenPercent() + " percent");
        lines.add("army in: " + places(facts));
        return lines;
    }

    private static String enemies(Facts facts) {
        int secondsAgo = (facts.tick() - facts.enemies().lastSeen()) / Rules.TICKS_PER_SECOND;
        return facts.enemies().size() == 0
                ? "none"
                : counted(kindsOf(facts.enemies())) + ", last seen " + secondsAgo + " seconds ago";
    }

    private static List<Kind> kindsOf(Forces forces) {
        return forces.units().stream().<Kind>map(Sighting::kind).toList();
    }

    private static List<Kind> kindsOf(List<BuildingView> buildings) {
        return buildings.stream().<Kind>map(BuildingView::kind).toList();
    }

    private static String counted(Collection<Kind> kinds) {
        return joined(kinds.stream().map(Kind::code).toList());
    }

    private static String places(Facts facts) {
        return joined(facts.own().army().units().stream()
                .map(unit -> Quarter.of(facts.map(), unit.at()).code())
                .toList());
    }

    private static String joined(List<String> words) {
        Map<String, Long> counts =
                words.stream().collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }
}
