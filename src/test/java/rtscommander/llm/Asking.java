package rtscommander.llm;

import java.util.List;

/// Requests as the tests ask them.
final class Asking {
    private static final AnswerForm FREE = new AnswerForm("", 16, List.of());

    private Asking() {}

    static ModelRequest order(String player, String sentence) {
        return order(player, sentence, FREE);
    }

    static ModelRequest order(String player, String sentence, AnswerForm form) {
        return new ModelRequest(player, Purpose.ORDER, PromptText.untrusted(sentence), form);
    }

    static ModelRequest analysis(String player, String facts) {
        return new ModelRequest(player, Purpose.ANALYSIS, PromptText.untrusted(facts), FREE);
    }
}
