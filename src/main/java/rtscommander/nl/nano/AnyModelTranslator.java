package rtscommander.nl.nano;

import java.util.function.Consumer;
import rtscommander.llm.LlmService;
import rtscommander.nl.ModelTranslator;
import rtscommander.nl.Sentence;
import rtscommander.nl.Translation;
import rtscommander.nl.Translator;

/// Speaks with whatever model is in use: the game's own in its notation, any other as a chat model. Immutable.
public final class AnyModelTranslator implements Translator {
    private final LlmService service;
    private final Translator own;
    private final Translator chat;

    public AnyModelTranslator(LlmService service) {
        this.service = service;
        this.own = new NanoTranslator(service);
        this.chat = new ModelTranslator(service);
    }

    @Override
    public void translate(Sentence sentence, Consumer<Translation> listener) {
        (service.isForOrders() ? own : chat).translate(sentence, listener);
    }

    @Override
    public void cancel(String speaker) {
        service.cancel(speaker);
    }
}
