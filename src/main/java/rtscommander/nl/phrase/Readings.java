package rtscommander.nl.phrase;

import java.util.ArrayList;
import java.util.List;

/// The ways to read a sentence whose words have several meanings, likeliest first: the fewer and the slighter the
/// departures from each word's first meaning, the earlier.
final class Readings {
    private static final int MOST_DEPARTURES = 4;
    private static final int MOST_READINGS = 96;

    private Readings() {}

    static List<List<Meaning>> of(List<List<Meaning>> words) {
        List<List<Meaning>> readings = new ArrayList<>();
        for (int departures = 0; departures <= MOST_DEPARTURES; departures++) {
            extend(words, new ArrayList<>(), departures, readings);
        }
        return readings;
    }

    private static void extend(
            List<List<Meaning>> words, List<Meaning> chosen, int departures, List<List<Meaning>> readings) {
        if (readings.size() >= MOST_READINGS) {
            return;
        }
        if (chosen.size() == words.size()) {
            if (departures == 0) {
                readings.add(List.copyOf(chosen));
            }
            return;
        }
        List<Meaning> meanings = words.get(chosen.size());
        for (int rank = 0; rank < meanings.size() && rank <= departures; rank++) {
            chosen.add(meanings.get(rank));
            extend(words, chosen, departures - rank, readings);
            chosen.remove(chosen.size() - 1);
        }
    }
}
