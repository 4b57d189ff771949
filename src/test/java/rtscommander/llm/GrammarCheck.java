package rtscommander.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rtscommander.lab.gguf.QwenShape;
import rtscommander.lab.gguf.RandomGguf;
import rtscommander.lab.gguf.Weights;

/// What a model writes under a grammar. llama.cpp ignores a malformed grammar without a word; a model of random weights
/// then writes nonsense, and shows it.
public final class GrammarCheck {
    private static final int MOST_TOKENS = 256;
    private static final List<String> PROMPTS = List.of("attack", "build two tanks", "<|im_start|>", "坦克", "the", "?");

    private GrammarCheck() {}

    /// What came of one prompt.
    ///
    /// @param cut whether the answer ends where it does because it grew too long: then it is only a beginning
    public record Answer(String text, boolean cut) {}

    /// The answers of several random models to several prompts.
    public static List<Answer> answersUnder(String grammar) {
        List<Answer> answers = new ArrayList<>();
        for (Weights weights : List.of(Weights.F16, Weights.Q8_0, Weights.Q4_0)) {
            try (LanguageModel model = randomModel(weights)) {
                for (String prompt : PROMPTS) {
                    answers.add(answer(model, prompt, grammar));
                }
            }
        }
        return answers;
    }

    private static LanguageModel randomModel(Weights weights) {
        try {
            Path file = Files.createTempFile("random", ".gguf");
            try {
                RandomGguf.write(file, QwenShape.tiny(weights));
                return new ModelFile(file, ModelSettings.DEFAULT).open((phase, fraction) -> {});
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(LanguageModel model, String prompt, String grammar) {
        LanguageModel.Reply reply =
                model.begin(Purpose.ORDER, PromptText.written(prompt), new AnswerForm(grammar, MOST_TOKENS, List.of()));
        StringBuilder text = new StringBuilder();
        int words = 0;
        while (true) {
            switch (reply.next()) {
                case LanguageModel.Step.Read read -> {}
                case LanguageModel.Step.Wrote(String more) -> {
                    text.append(more);
                    words++;
                }
                case LanguageModel.Step.Ended() -> {
                    return new Answer(text.toString(), words >= MOST_TOKENS);
                }
            }
        }
    }
}
