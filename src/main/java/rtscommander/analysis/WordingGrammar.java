package rtscommander.analysis;

/// The grammar, in llama.cpp's GBNF, of the model's words for a report. Stateless.
final class WordingGrammar {
    static final int LONGEST_SENTENCE = 120;
    static final int LONGEST_TIP = 90;

    private WordingGrammar() {}

    /// @param tips how many the answer must have
    static String of(int tips) {
        StringBuilder grammar = new StringBuilder("root ::= \"{\\\"summary\\\":\" sentence \",\\\"tips\\\":[\" tip");
        grammar.append(" \",\" tip".repeat(tips - 1));
        return grammar.append(" \"],\\\"coach\\\":\" sentence \"}\"\n")
                .append("sentence ::= \"\\\"\" letter{1,")
                .append(LONGEST_SENTENCE)
                .append("} \"\\\"\"\ntip ::= \"\\\"\" letter{1,")
                .append(LONGEST_TIP)
                // No quotes, no escapes, no control characters, and nothing that special tokens are made of.
                .append("} \"\\\"\"\nletter ::= [^\"\\\\<>|\\x00-\\x1F\\x7F]\n")
                .toString();
    }
}
