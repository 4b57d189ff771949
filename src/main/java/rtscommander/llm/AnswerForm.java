package rtscommander.llm;

import java.util.List;

/// What an answer may look like. Immutable.
///
/// @param grammar in llama.cpp's GBNF, or `""` for free text; llama.cpp ignores a malformed one without a word, so
/// every grammar needs a test, and every answer is validated by whoever asked
/// @param mostTokens where an answer is cut off, 1 or more
/// @param stops texts that end the answer and are left out of it
public record AnswerForm(String grammar, int mostTokens, List<String> stops) {
    public AnswerForm {
        if (mostTokens < 1) {
            throw new IllegalArgumentException("An answer needs one token at least, not " + mostTokens + ".");
        }
        stops = List.copyOf(stops);
    }
}
