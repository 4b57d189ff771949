package rtscommander.llm;

import java.util.regex.Pattern;

/// Text that may become part of a prompt. Immutable.
///
/// llama.cpp obeys special tokens wherever they stand in a prompt: a sentence that holds `<|im_end|>` would end the
/// player's turn and write the next one. So nothing enters a prompt as a bare string: what this program wrote comes
/// in by [#written], whatever a person or a file wrote by [#untrusted]. Normalise (NFKC and the like) before, since
/// that can make an angle bracket out of its wide form.
public final class PromptText {
    public static final PromptText EMPTY = new PromptText("");

    /// What special tokens are made of in every vocabulary that llama.cpp reads (`<|im_end|>`, `</s>`, `[INST]`),
    /// and what could open a new line of the prompt.
    private static final Pattern UNSAFE = Pattern.compile("[<>|\\[\\]\\p{Cntrl}\\u2028\\u2029]");

    private final String text;

    private PromptText(String text) {
        this.text = text;
    }

    /// Text that this program wrote itself; special tokens in it are meant.
    public static PromptText written(String text) {
        return new PromptText(text);
    }

    /// Text from outside, on one line and without anything that could be a special token.
    public static PromptText untrusted(String text) {
        return new PromptText(UNSAFE.matcher(text).replaceAll(" "));
    }

    public PromptText plus(PromptText next) {
        return new PromptText(text + next.text);
    }

    public String text() {
        return text;
    }
}
