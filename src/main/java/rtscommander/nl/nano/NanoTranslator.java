package rtscommander.nl.nano;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;
import rtscommander.llm.RequestUpdate;
import rtscommander.llm.Submission;
import rtscommander.nl.BadPlan;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.Sentence;
import rtscommander.nl.Translation;
import rtscommander.nl.Translator;
import rtscommander.nl.phrase.Normaliser;

/// Has the game's own small model write plans in the [Notation]. Immutable.
///
/// An answer takes a few milliseconds, so nothing is told of one that is half written.
public final class NanoTranslator implements Translator {
    /// Eight orders; the training's longest answer is shorter.
    private static final int LONGEST_ANSWER_TOKENS = 48;
    /// The model was taught with sentences of half this length.
    private static final int MOST_ATOMS = 96;

    private final LlmService service;
    private final Normaliser normaliser = Normaliser.ofTheWordLists();
    private final NumberWords words = NumberWords.read();
    private final Notation notation = Notation.read();
    /// By how many numbers the sentence has.
    private final List<AnswerForm> forms = IntStream.rangeClosed(0, NumberedSentence.MOST_NUMBERS)
            .mapToObj(numbers -> NotationGrammar.gbnf(notation, numbers))
            .map(grammar -> new AnswerForm(grammar, LONGEST_ANSWER_TOKENS, List.of()))
            .toList();

    public NanoTranslator(LlmService service) {
        this.service = service;
    }

    @Override
    public void translate(Sentence sentence, Consumer<Translation> listener) {
        NumberedSentence numbered = NumberedSentence.of(sentence.text(), normaliser, words);
        if (numbered.atoms().size() > MOST_ATOMS) {
            listener.accept(new Translation.Nonsense("A sentence has " + MOST_ATOMS + " words at most."));
            return;
        }
        Submission submission = service.submit(
                request(sentence.speaker(), numbered), update -> listener.accept(translation(update, numbered)));
        if (!(submission instanceof Submission.Taken)) {
            listener.accept(new Translation.Unavailable());
        }
    }

    @Override
    public void cancel(String speaker) {
        service.cancel(speaker);
    }

    /// What the model is asked of a sentence.
    public ModelRequest request(String speaker, String sentence) {
        return request(speaker, NumberedSentence.of(sentence, normaliser, words));
    }

    private ModelRequest request(String speaker, NumberedSentence sentence) {
        return new ModelRequest(
                speaker,
                Purpose.ORDER,
                prompt(sentence),
                forms.get(sentence.values().size()));
    }

    /// Every atom stands between spaces, so none can be part of a token of the answer or of `<end>`.
    static PromptText prompt(NumberedSentence sentence) {
        return PromptText.written(" " + sentence.text() + "\n");
    }

    private Translation translation(RequestUpdate update, NumberedSentence sentence) {
        return switch (update) {
            case RequestUpdate.Reading reading -> new Translation.Writing(OrderPlan.NOTHING);
            case RequestUpdate.Writing writing -> new Translation.Writing(OrderPlan.NOTHING);
            case RequestUpdate.Completed completed ->
                completed.cut()
                        ? new Translation.Nonsense("The answer found no end.")
                        : done(completed.text(), sentence);
            case RequestUpdate.Failed(String why) -> new Translation.Nonsense(why);
            case RequestUpdate.Cancelled cancelled -> new Translation.Cancelled();
        };
    }

    private Translation done(String text, NumberedSentence sentence) {
        try {
            Notation.Answer answer = notation.read(text, sentence.values());
            return answer.doubt() ? new Translation.Guess(answer.plan()) : new Translation.Done(answer.plan());
        } catch (BadPlan e) {
            return new Translation.Nonsense(e.sentence());
        }
    }
}
