package rtscommander.nl.nano;

import java.util.stream.Collectors;

/// The [Notation] as a grammar in llama.cpp's GBNF, made from the same table: a rule for each role, with its tokens.
/// Pure.
final class NotationGrammar {
    /// Roles and their order are those of the table; what is here besides is which of them exclude each other.
    private static final String STRUCTURE = """
            root ::= " plan:doubt"? (" plan:none" | ask | order{1,8} ask?)
            ask ::= " ask:what" | " ask:where" | " ask:who"
            order ::= then? do what? count? actors? place? during? about? group?
            actors ::= who{1,7} who-count? who-area? who-group? who-state? | who-count who-area? who-group? who-state?
                | who-area who-group? who-state? | who-group who-state? | who-state
            place ::= dir tiles? | ref | entity owner? pick? area? point? | area | point
            point ::= x y
            during ::= moment ending? repeat? | ending repeat? | repeat
            moment ::= when when-what? when-value?
            ending ::= until until-what? until-value?
            """;

    private NotationGrammar() {}

    /// @param numbers that the sentence has; an answer refers to no others
    static String gbnf(Notation notation, int numbers) {
        String structure = STRUCTURE.replace("\n    ", "");
        return structure
                + notation.roles().stream()
                        .map(role -> role.name().replace('_', '-') + " ::= "
                                + role.tokens().stream()
                                        .filter(token -> Notation.position(token) <= numbers)
                                        .map(token -> "\" " + token + "\"")
                                        .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}
