package rtscommander.nl;

import java.util.List;
import java.util.Map;
import rtscommander.sim.BuildingKind;

/// The words of the [Shorthand]: those of the plan, shorter where a model would spend several tokens, and the marks
/// between them.
final class ShorthandWords {
    static final String NOTHING = "none";
    static final String ASK = "ask";
    static final String NEXT = ";";
    static final String THEN = "then";
    /// Before what is made, where the verb does not make anything.
    static final String MAKING = "make";
    /// Before who does it, where a bare kind would be what is made.
    static final String BY = "by";
    static final String HALF = "half";
    static final String IN = "in";
    static final String GROUP = "group";
    static final String TO = ">";
    static final String COMMA = ",";
    static final String NEAR = "near";
    static final String WHEN = "when";
    /// Every time.
    static final String WHENEVER = "whenever";
    static final String UNTIL = "until";
    static final String REPEAT = "repeat";
    static final String ABOUT = "about";
    /// Before the control group that is filled.
    static final String AS = "as";

    /// Verbs behind which a bare kind is what is made, and not who acts.
    static final List<Verb> MAKERS = List.of(Verb.TRAIN, Verb.BUILD, Verb.CANCEL, Verb.RALLY);

    private static final Map<String, String> SHORTER = Map.of(
            BuildingKind.POWER_PLANT.code(), "plant",
            BuildingKind.WAR_FACTORY.code(), "factory",
            BuildingKind.DEFENSE_TURRET.code(), "turret");

    private ShorthandWords() {}

    /// The word for a value of one of the lists of [PlanWords].
    static String word(Object value) {
        String name = PlanWords.name(value);
        return SHORTER.getOrDefault(name, name);
    }
}
