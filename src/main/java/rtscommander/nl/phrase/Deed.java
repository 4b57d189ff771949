package rtscommander.nl.phrase;

import java.util.Locale;

/// What the word lists call a verb, with the letter by which the patterns of clauses call it.
enum Deed {
    MOVE('M'),
    /// To have somebody do something: send, let, 派.
    DISPATCH('J'),
    /// To wish to have: need, give me, 我要.
    WANT('W'),
    RETURN('U'),
    ATTACK('A'),
    /// `choppers on their harvesters`: the units attack, though no verb says so.
    UPON('A'),
    RETREAT('R'),
    DEFEND('D'),
    GUARD_HOME('K'),
    PATROL('P'),
    SCOUT('S'),
    HARVEST('V'),
    STOP('X'),
    HOLD('O'),
    MAKE('T'),
    REPAIR('F'),
    SELL('L'),
    CANCEL('C'),
    RALLY('Y'),
    SELECT('Z'),
    ASSIGN('G'),
    NUKE('N');

    private final char letter;

    Deed(char letter) {
        this.letter = letter;
    }

    static char letter(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT)).letter;
    }
}
