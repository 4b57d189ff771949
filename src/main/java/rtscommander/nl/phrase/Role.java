package rtscommander.nl.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an item is in its clause. The patterns of clauses ([Shape]) are written in these words.
enum Role {
    // things, with all that belongs to them: `half of my damaged tanks`
    /// Units of a kind, one's own or not said whose.
    UNITS,
    /// The army, everyone, the wounded.
    CROWD,
    REST,
    /// A control group.
    GROUP,
    ENEMY_UNITS,
    BUILDING,
    ENEMY_BUILDING,
    /// The enemy, enemy units, their buildings.
    ENEMIES,
    /// Units or buildings of no kind.
    GENERIC,

    // places
    COORDINATES,
    AREA,
    DIRECTION,
    BASE,
    ENEMY_BASE,
    ORE,
    GEMS,
    HERE,
    ARMY,

    // deeds: what the word lists call a verb
    MOVE,
    /// To have somebody do something: send, let, 派.
    DISPATCH,
    /// To wish to have: need, give me, 我要.
    WANT,
    RETURN,
    ATTACK,
    RETREAT,
    DEFEND,
    GUARD_HOME,
    PATROL,
    SCOUT,
    HARVEST,
    STOP,
    HOLD,
    MAKE,
    REPAIR,
    SELL,
    CANCEL,
    RALLY,
    SELECT,
    ASSIGN,
    NUKE,

    // small words, most of which the word lists call the same
    PRONOUN,
    EVERYTHING,
    NUMBER,
    WITH,
    BACK,
    MONEY,
    PRODUCTION,
    NOT,
    NO_MORE,
    ANY_MORE,
    REPEAT,
    EQUALS,
    WHEN,
    WHENEVER,
    UNTIL,
    UNTIL_AFTER,
    BEFORE,
    IF_AFTER,
    /// 就: what was said before is the condition of what follows.
    JIU,
    ATTACKED,
    SEEN,
    SEE,
    READY,
    DEAD,
    HAVE,
    CREDITS,
    HEALTH,
    BELOW,
    LOW_POWER,
    PERCENT,
    SOMEONE,
    WE,
    BANK,
    COMMA,
    GAP,
    FULL_STOP,
    AND,
    THEN,
    /// 再: again, or then.
    AGAIN,
    FIRST;

    /// What the word lists call `on` in `choppers on their harvesters`: the units attack, though no verb says so.
    static final String UPON = "upon";

    private static final Set<Role> DEEDS = EnumSet.range(MOVE, NUKE);
    private static final Set<Role> SMALL_WORDS = EnumSet.range(PRONOUN, FIRST);

    /// The role of a verb of the word lists.
    static Role ofVerb(String verb) {
        return verb.equals(UPON) ? ATTACK : valueOf(verb.toUpperCase(Locale.ROOT));
    }

    /// The role of a small word; empty when words of that sort have none by themselves.
    static Optional<Role> of(Sort sort) {
        return switch (sort) {
            case COLON -> Optional.of(COMMA);
            case SPACE -> Optional.of(GAP);
            case STOP -> Optional.of(FULL_STOP);
            case THEN_LOOSE -> Optional.of(THEN);
            case ZAI -> Optional.of(AGAIN);
            default ->
                SMALL_WORDS.stream()
                        .filter(role -> role.name().equals(sort.name()))
                        .findFirst();
        };
    }

    /// The role of a thing that is said to be the enemy's.
    Role ofTheEnemy() {
        return switch (this) {
            case UNITS -> ENEMY_UNITS;
            case BUILDING -> ENEMY_BUILDING;
            case GENERIC -> ENEMIES;
            default -> this;
        };
    }

    boolean isDeed() {
        return DEEDS.contains(this);
    }

    boolean isIn(List<Item> items) {
        return at(items) >= 0;
    }

    /// Where the first item with this role stands; −1 when there is none.
    int at(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(this)) {
                return i;
            }
        }
        return -1;
    }
}
