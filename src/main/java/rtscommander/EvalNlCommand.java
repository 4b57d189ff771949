package rtscommander;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rtscommander.lab.BadSentenceFile;
import rtscommander.lab.SentenceEvaluation;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelSource;
import rtscommander.llm.ModelState;
import rtscommander.llm.ModelStatus;
import rtscommander.llm.Purpose;
import rtscommander.nl.LabelledSentence;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.OrderPrompt;
import rtscommander.nl.RulesThenModel;
import rtscommander.nl.nano.AnyModelTranslator;
import rtscommander.nl.phrase.PhraseParser;

/// Scores the translation of sentences.
@Command(
        name = "eval-nl",
        description = "Translates labelled sentences and compares the plans; the last line is one JSON object.",
        mixinStandardHelpOptions = true)
final class EvalNlCommand implements Callable<Integer> {
    /// Who translates.
    enum By {
        RULES,
        MODEL,
        /// As in the game: rules first, and the model where they are not sure.
        BOTH
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON Lines: {\"id\",\"lang\",\"text\",\"plan\"}.")
    private List<Path> files = List.of();

    @Option(
            names = "--by",
            paramLabel = "rules|model|both",
            defaultValue = "both",
            description = "Who translates. Default: ${DEFAULT-VALUE}, as in the game.")
    private By by = By.BOTH;

    @Option(names = "--misses", description = "List the sentences whose plan is not right.")
    private boolean misses;

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        List<LabelledSentence> sentences = read();
        Optional<ModelSource> source = by == By.RULES ? Optional.empty() : Optional.of(model.source(Path.of("data")));
        CountDownLatch opened = new CountDownLatch(source.isPresent() ? 1 : 0);
        try (LlmService service = LlmService.start(
                source, Map.of(Purpose.ORDER, OrderPrompt.beginning()), status -> countWhenOpen(status, opened))) {
            opened.await();
            if (service.status().state() == ModelState.FAILED) {
                line().getErr().println(service.status().detail());
                return 1;
            }
            SentenceEvaluation.run(
                    sentences,
                    new RulesThenModel(rules(), new AnyModelTranslator(service), System::nanoTime),
                    misses,
                    line().getOut());
        }
        return 0;
    }

    private Function<String, Optional<OrderPlan>> rules() {
        return by == By.MODEL ? RulesThenModel.NO_RULES : new PhraseParser()::parse;
    }

    private List<LabelledSentence> read() {
        try {
            return SentenceEvaluation.read(files);
        } catch (BadSentenceFile e) {
            throw wrongUsage(e.sentence());
        }
    }

    private static void countWhenOpen(ModelStatus status, CountDownLatch opened) {
        if (status.state() == ModelState.READY || status.state() == ModelState.FAILED) {
            opened.countDown();
        }
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(line(), sentence);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
