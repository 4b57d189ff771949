package rtscommander.nl.phrase;

import java.util.Map;
import java.util.Optional;

/// The letters of the small words in the patterns of clauses; those of things, places and deeds are with [Item].
final class Letters {
    private static final Map<Sort, Character> SIGNS = Map.ofEntries(
            Map.entry(Sort.PRONOUN, '~'),
            Map.entry(Sort.EVERYTHING, 'e'),
            Map.entry(Sort.NUMBER, 'n'),
            Map.entry(Sort.WITH, 'v'),
            Map.entry(Sort.BACK, 'j'),
            Map.entry(Sort.MONEY, '$'),
            Map.entry(Sort.PRODUCTION, 'p'),
            Map.entry(Sort.NOT, '!'),
            Map.entry(Sort.NO_MORE, '-'),
            Map.entry(Sort.ANY_MORE, ':'),
            Map.entry(Sort.REPEAT, 'r'),
            Map.entry(Sort.EQUALS, '='),
            Map.entry(Sort.WHEN, '('),
            Map.entry(Sort.WHENEVER, '{'),
            Map.entry(Sort.UNTIL, ')'),
            Map.entry(Sort.UNTIL_AFTER, ']'),
            Map.entry(Sort.BEFORE, '['),
            Map.entry(Sort.IF_AFTER, '/'),
            Map.entry(Sort.JIU, '}'),
            Map.entry(Sort.ATTACKED, '1'),
            Map.entry(Sort.SEEN, '2'),
            Map.entry(Sort.SEE, '3'),
            Map.entry(Sort.READY, '4'),
            Map.entry(Sort.DEAD, '5'),
            Map.entry(Sort.HAVE, '6'),
            Map.entry(Sort.CREDITS, '7'),
            Map.entry(Sort.HEALTH, '8'),
            Map.entry(Sort.BELOW, '9'),
            Map.entry(Sort.LOW_POWER, '0'),
            Map.entry(Sort.PERCENT, '%'),
            Map.entry(Sort.PERCENT10, '%'),
            Map.entry(Sort.SOMEONE, '?'),
            Map.entry(Sort.WE, 'w'),
            Map.entry(Sort.BANK, '_'),
            Map.entry(Sort.NOT_AFTER, '<'),
            Map.entry(Sort.NOT_MORE, '>'),
            Map.entry(Sort.COMMA, ','),
            Map.entry(Sort.COLON, ','),
            Map.entry(Sort.SPACE, ' '),
            Map.entry(Sort.STOP, '.'),
            Map.entry(Sort.AND, '&'),
            Map.entry(Sort.THEN, ';'),
            Map.entry(Sort.THEN_LOOSE, ';'),
            Map.entry(Sort.ZAI, 'z'),
            Map.entry(Sort.FIRST, 'f'));

    private Letters() {}

    static Optional<Character> of(Sort sort) {
        return Optional.ofNullable(SIGNS.get(sort));
    }
}
