package rtscommander.lab;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rtscommander.nl.Language;

/// How well a translator did, in all, by language and by class. All shares are fractions from 0 to 1, and 0 of nothing.
/// Immutable.
final class SentenceScores {
    private final List<JudgedSentence> judged;

    SentenceScores(List<JudgedSentence> judged) {
        this.judged = List.copyOf(judged);
    }

    void print(PrintWriter out) {
        out.printf(
                "%-16s %6s %8s %8s %16s %13s %13s %13s%n",
                "", "cases", "claimed", "exact", "exact of claimed", "false orders", "right doubted", "wrong doubted");
        for (Language language : Language.values()) {
            row(out, language.code(), only(sentence -> isIn(sentence, language)));
        }
        for (SentenceClass kind : SentenceClass.values()) {
            row(out, kind.name().toLowerCase(Locale.ROOT), only(sentence -> sentence.kind() == kind));
        }
        row(out, "all", this);
        out.printf(Locale.ROOT, "p50 %.3f ms, p95 %.3f ms%n", percentile(50), percentile(95));
    }

    private static void row(PrintWriter out, String name, SentenceScores scores) {
        out.printf(
                Locale.ROOT,
                "%-16s %6d %8.3f %8.3f %16.3f %13.3f %13.3f %13.3f%n",
                name,
                scores.cases(),
                scores.valid(),
                scores.exact(),
                scores.exactOfClaimed(),
                scores.falseOrders(),
                scores.rightDoubted(),
                scores.wrongDoubted());
    }

    String json() {
        String languages = Stream.of(Language.values())
                .map(language -> {
                    SentenceScores own = only(sentence -> isIn(sentence, language));
                    return String.format(
                            Locale.ROOT,
                            "\"%s\":{\"cases\":%d,\"exact\":%.4f,\"claimed\":%.4f,\"exact_of_claimed\":%.4f}",
                            language.code(),
                            own.cases(),
                            own.exact(),
                            own.valid(),
                            own.exactOfClaimed());
                })
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "{\"cases\":%d,\"exact\":%.4f,\"valid\":%.4f,\"exact_of_claimed\":%.4f,\"false_orders\":%.4f,"
                        + "\"right_doubted\":%.4f,\"wrong_doubted\":%.4f,\"p50_ms\":%.3f,\"p95_ms\":%.3f,\"languages\":{%s}}",
                cases(),
                exact(),
                valid(),
                exactOfClaimed(),
                falseOrders(),
                rightDoubted(),
                wrongDoubted(),
                percentile(50),
                percentile(95),
                languages);
    }

    int cases() {
        return judged.size();
    }

    /// The share of all sentences whose plan is right.
    double exact() {
        return share(JudgedSentence::exact, sentence -> true);
    }

    /// The share of all sentences that got a plan, right or wrong.
    double valid() {
        return share(JudgedSentence::claimed, sentence -> true);
    }

    double exactOfClaimed() {
        return share(JudgedSentence::exact, JudgedSentence::claimed);
    }

    /// The share, of the sentences that order nothing, that got orders all the same, without a question.
    double falseOrders() {
        return share(JudgedSentence::falselyOrdered, JudgedSentence::nothingOrdered);
    }

    /// The share of the right plans that the player would be asked about.
    double rightDoubted() {
        return share(JudgedSentence::doubted, JudgedSentence::exact);
    }

    /// The share of the wrong plans that the player would be asked about instead of seeing them carried out.
    double wrongDoubted() {
        return share(
                JudgedSentence::doubted,
                sentence -> !sentence.exact() && (sentence.doubted() || sentence.wronglyObeyed()));
    }

    SentenceScores only(Predicate<JudgedSentence> some) {
        return new SentenceScores(judged.stream().filter(some).toList());
    }

    private double share(Predicate<JudgedSentence> good, Predicate<JudgedSentence> of) {
        return judged.stream()
                .filter(of)
                .mapToInt(sentence -> good.test(sentence) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean isIn(JudgedSentence judged, Language language) {
        return judged.sentence().language() == language;
    }

    /// The least time that so many of a hundred sentences stay within.
    private double percentile(int percent) {
        double[] sorted = judged.stream()
                .mapToDouble(JudgedSentence::milliseconds)
                .sorted()
                .toArray();
        int rank = (sorted.length * percent + 99) / 100;
        return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElse(0);
    }
}
