package rtscommander.lab;

import java.util.List;
import java.util.Map;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;
import rtscommander.nl.OrderPrompt;

/// What the model is asked in its bench: sentences as the game asks them. The stand-in need not understand them; its
/// tokens are shorter than the real model's, so it has rather more to do.
final class BenchPrompts {
    private static final List<String> SENTENCES = List.of(
            "build two tanks, then send half my infantry to the ore",
            "attack the enemy base from the north with all artillery",
            "pull the damaged tanks back to the power plant",
            "train three harvesters and a helicopter",
            "when the enemy is near, idle units attack",
            "move the nearest infantry south and then west");
    private static final int LINES_OF_FACTS = 12;
    /// A plan of two orders; a model that means what it writes ends sooner.
    private static final int LONGEST_ANSWER = 24;

    private static final PromptText ANALYSIS = PromptText.written("<|im_start|>system\nAdvise the player.\n"
            + "half of the enemy units are near the base, idle harvesters 3\n".repeat(LINES_OF_FACTS));

    static final Map<Purpose, PromptText> BEGINNINGS =
            Map.of(Purpose.ORDER, OrderPrompt.beginning(), Purpose.ANALYSIS, ANALYSIS);

    private BenchPrompts() {}

    static AnswerForm answer() {
        AnswerForm form = OrderPrompt.answer();
        return new AnswerForm(form.grammar(), LONGEST_ANSWER, form.stops());
    }

    static String sentence(int number) {
        return SENTENCES.get(number % SENTENCES.size());
    }
}
