package rtscommander.llm;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// One prompt and its answer, in pieces that llama.cpp works off without looking up.
///
/// Its own cancel cannot be used while it works: the thread that waits for the result would wait for ever. So each
/// piece of the prompt is a request of its own, for no answer, over a growing beginning of the prompt that llama.cpp
/// remembers. A piece that ends within a letter of several tokens costs one token that is read twice.
final class LlamaReply implements LanguageModel.Reply {
    private final LlamaModel llama;
    private final String prompt;
    private final int[] tokens;
    private final int unread;
    private final AnswerForm form;
    private final PieceSize piece;
    private final Consumer<int[]> known;
    private int read;
    private Optional<LlamaIterator> answer = Optional.empty();

    /// @param shared tokens that llama.cpp remembers from before
    /// @param known is told what llama.cpp remembers from now on
    LlamaReply(
            LlamaModel llama,
            String prompt,
            int[] tokens,
            int shared,
            AnswerForm form,
            PieceSize piece,
            Consumer<int[]> known) {
        this.llama = llama;
        this.prompt = prompt;
        this.tokens = tokens;
        this.read = shared;
        this.unread = tokens.length - shared;
        this.form = form;
        this.piece = piece;
        this.known = known;
    }

    @Override
    public int unread() {
        return unread;
    }

    @Override
    public LanguageModel.Step next() {
        if (answer.isPresent()) {
            return write(answer.get());
        }
        if (tokens.length - read > piece.tokens()) {
            return read();
        }
        InferenceParameters request = new InferenceParameters(prompt)
                .setCachePrompt(true)
                .setNPredict(form.mostTokens())
                .setTemperature(0)
                .setTopK(1)
                .setStopStrings(form.stops().toArray(String[]::new));
        if (!form.grammar().isEmpty()) {
            request.setGrammar(form.grammar());
        }
        LlamaIterator begun = llama.generate(request).iterator();
        answer = Optional.of(begun);
        LanguageModel.Step first = write(begun);
        known.accept(tokens);
        return first;
    }

    private LanguageModel.Step read() {
        int size = piece.tokens();
        long began = System.nanoTime();
        read += size;
        int[] beginning = Arrays.copyOf(tokens, read);
        llama.complete(new InferenceParameters(llama.decode(beginning))
                .setCachePrompt(true)
                .setNPredict(0));
        known.accept(beginning);
        piece.took(System.nanoTime() - began);
        return new LanguageModel.Step.Read(read, tokens.length);
    }

    private static LanguageModel.Step write(LlamaIterator begun) {
        return begun.hasNext() ? new LanguageModel.Step.Wrote(begun.next().text) : new LanguageModel.Step.Ended();
    }

    @Override
    public void cancel() {
        answer.filter(LlamaIterator::hasNext).ifPresent(LlamaIterator::cancel);
    }
}
