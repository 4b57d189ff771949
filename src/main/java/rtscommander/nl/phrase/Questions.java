package rtscommander.nl.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Topic;
import rtscommander.nl.Verb;

/// Knows the questions about one's own match: those that are asked in fixed words, and those that ask about a topic
/// (`how many tanks`, 錢還有多少). Immutable; any thread.
final class Questions {
    private static final Set<Sort> SMALL = Set.of(
            Sort.FILLER,
            Sort.STOP,
            Sort.COMMA,
            Sort.SPACE,
            Sort.ARTICLE,
            Sort.MINE,
            Sort.POSSESSIVE,
            Sort.WE,
            Sort.AT,
            Sort.MEASURE,
            Sort.HAVE,
            Sort.MORE,
            Sort.FIRST,
            Sort.BANK,
            Sort.PRONOUN,
            Sort.READY,
            Sort.SOME);

    private final Lexicon lexicon;

    Questions(Normaliser normaliser) {
        lexicon = new Lexicon(
                normaliser, List.of("report.txt", "en.txt", "fr.txt", "zh.txt", "symbols.txt", "filler.txt"));
    }

    Optional<OrderPlan> report(List<String> atoms) {
        return lexicon.read(atoms)
                .flatMap(Questions::topic)
                .map(topic -> OrderPlan.of(PlannedOrder.of(Verb.REPORT).with(topic)));
    }

    private static Optional<Topic> topic(List<List<Meaning>> words) {
        Set<String> topics = new HashSet<>();
        Set<Sort> said = new HashSet<>();
        boolean state = false;
        for (List<Meaning> word : words) {
            Meaning first = word.get(0);
            said.add(first.sort());
            switch (first.sort()) {
                case TOPIC -> topics.add(first.value());
                case REPORT -> {
                    if (first.value().equals("state")) {
                        state = true;
                    } else {
                        topics.add(first.value());
                    }
                }
                case REF -> {
                    if (!first.value().equals("enemy_base")) {
                        return Optional.empty();
                    }
                    topics.add("enemy");
                }
                case ASKING, QUESTION, UNIT, CROWD, ENEMY, THEIR -> {}
                default -> {
                    if (word.stream().noneMatch(meaning -> SMALL.contains(meaning.sort()))) {
                        return Optional.empty();
                    }
                }
            }
        }
        boolean asking = said.contains(Sort.ASKING) || (said.contains(Sort.QUESTION) && !topics.isEmpty());
        boolean whole = said.contains(Sort.REPORT);
        if (said.contains(Sort.ENEMY) || said.contains(Sort.THEIR)) {
            topics.remove("army");
            topics.add("enemy");
        } else if (said.contains(Sort.UNIT) || said.contains(Sort.CROWD)) {
            topics.add("army");
        }
        if (state && !topics.isEmpty() && (said.contains(Sort.SPACE) || said.contains(Sort.COMMA))) {
            return Optional.empty();
        }
        if (topics.isEmpty() && whole) {
            return Optional.of(Topic.STATE);
        }
        return topics.size() == 1 && (asking || whole)
                ? Optional.of(Topic.valueOf(topics.iterator().next().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
