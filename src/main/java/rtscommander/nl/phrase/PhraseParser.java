package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rtscommander.nl.OrderPlan;

/// Understands plain sentences in English, French and Chinese, mixed as they come, without a model. It answers
/// only when every word of the sentence has its place in an order, a question or a kind of talk that it knows;
/// everything else is left to the model. Immutable; any thread; mostly below a millisecond, and some ten for a long
/// sentence of words that have many meanings.
public final class PhraseParser {
    private static final int LONGEST = 300;
    /// A longer sentence that seems to lack something was rather not understood.
    private static final int LONGEST_TO_ASK = 5;
    private static final Pattern REQUEST = Pattern.compile(
            ".*(\\b(can|could|would|will|please|pls|plz|pouvez|peux|pourrais|pourriez|veux|voulez|svp|stp|plait)\\b|可|能|好嗎|好不好|行嗎|請|幫).*");

    private final Normaliser normaliser = Normaliser.ofTheWordLists();
    private final Lexicon orders =
            new Lexicon(normaliser, List.of("en.txt", "fr.txt", "zh.txt", "symbols.txt", "filler.txt"));
    private final Questions questions = new Questions(normaliser);
    private final Chat chat = new Chat(normaliser);

    /// The plan of a sentence, empty when it is not understood with certainty. Never throws for any text.
    public Optional<OrderPlan> parse(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        String text = normaliser.normalise(sentence);
        List<String> atoms = Normaliser.atoms(text);
        return questions
                .report(atoms)
                .or(() -> text.endsWith("?") && !REQUEST.matcher(text).matches() ? Optional.empty() : order(atoms))
                .or(() -> chat.nothing(atoms, this::order));
    }

    private Optional<OrderPlan> order(List<String> atoms) {
        return orders.read(atoms).stream()
                .flatMap(words -> Readings.of(words).stream())
                .flatMap(reading -> Items.of(Numbers.joined(reading)).stream())
                .distinct()
                .flatMap(items -> Sentence.plan(items).stream())
                .findFirst()
                .filter(plan -> plan.ask().isEmpty() || atoms.size() <= LONGEST_TO_ASK);
    }
}
