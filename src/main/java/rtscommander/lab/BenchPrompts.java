package rtscommander.lab;

import java.util.List;
import java.util.Map;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;

/// Prompts of about the length and look of the real ones, for a model that need not understand them.
final class BenchPrompts {
    private static final List<String> SENTENCES = List.of(
            "build two tanks, then send half my infantry to the ore\n",
            "attack the enemy base from the north with all artillery\n",
            "pull the damaged tanks back to the power plant\n",
            "train three harvesters and a helicopter\n",
            "when the enemy is near, idle units attack\n",
            "move the nearest infantry south and then west\n");

    /// About 700 and 350 tokens of the stand-in.
    static final Map<Purpose, PromptText> BEGINNINGS =
            Map.of(Purpose.ORDER, beginning("order", 6), Purpose.ANALYSIS, beginning("answer", 3));

    private BenchPrompts() {}

    static PromptText beginning(Purpose purpose) {
        return BEGINNINGS.getOrDefault(purpose, PromptText.EMPTY);
    }

    private static PromptText beginning(String task, int examples) {
        StringBuilder text =
                new StringBuilder("<|im_start|>system\nPut the sentence of the player into an " + task + ".\n");
        for (int i = 0; i < examples; i++) {
            text.append("sentence: ")
                    .append(SENTENCES.get(i % SENTENCES.size()))
                    .append("order: move units infantry count 3 from the base to the nearest ore then attack enemy\n");
        }
        return PromptText.written(text.append("<|im_end|>\n<|im_start|>user\n").toString());
    }

    static String sentence(int number) {
        return SENTENCES.get(number % SENTENCES.size());
    }
}
