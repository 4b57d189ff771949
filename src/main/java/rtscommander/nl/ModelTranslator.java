package rtscommander.nl;

import java.util.function.Consumer;
import rtscommander.llm.LlmService;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.Purpose;
import rtscommander.llm.RequestUpdate;
import rtscommander.llm.Submission;

/// Has a chat model write plans in [Shorthand].
///
/// Whatever the model writes is read as strictly as what comes from outside.
public final class ModelTranslator implements Translator {
    private final LlmService service;

    public ModelTranslator(LlmService service) {
        this.service = service;
    }

    @Override
    public void translate(Sentence sentence, Consumer<Translation> listener) {
        ModelRequest request = new ModelRequest(
                sentence.speaker(), Purpose.ORDER, OrderPrompt.rest(sentence.text()), OrderPrompt.answer());
        Submission submission = service.submit(request, update -> listener.accept(translation(update)));
        switch (submission) {
            case Submission.Taken taken -> {}
            case Submission.Busy busy -> listener.accept(new Translation.Unavailable());
            case Submission.Unavailable unavailable -> listener.accept(new Translation.Unavailable());
            case Submission.TooLong tooLong -> listener.accept(new Translation.Unavailable());
        }
    }

    @Override
    public void cancel(String speaker) {
        service.cancel(speaker);
    }

    private static Translation translation(RequestUpdate update) {
        return switch (update) {
            case RequestUpdate.Reading reading -> new Translation.Writing(OrderPlan.NOTHING);
            case RequestUpdate.Writing(String text) -> new Translation.Writing(Shorthand.readSoFar(text));
            case RequestUpdate.Completed completed ->
                completed.cut() ? new Translation.Nonsense("The answer found no end.") : done(completed.text());
            case RequestUpdate.Failed(String why) -> new Translation.Nonsense(why);
            case RequestUpdate.Cancelled cancelled -> new Translation.Cancelled();
        };
    }

    private static Translation done(String text) {
        try {
            return new Translation.Done(Shorthand.read(text));
        } catch (BadPlan e) {
            return new Translation.Nonsense(e.sentence());
        }
    }
}
