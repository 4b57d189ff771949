package rtscommander.nl;

import java.util.List;
import java.util.stream.Collectors;

/// The [Shorthand] as a grammar in llama.cpp's GBNF, made from the same tables. Pure.
///
/// It allows what [Shorthand#write] writes, in plans of a sentence's length, and nothing that [Shorthand#read] refuses.
public final class ShorthandGrammar {
    private static final String STRUCTURE = """
            root ::= "none" | ask | order ("; " order){0,7} ("; " ask)?
            ask ::= "ask " asked
            order ::= "then "? (maker made? (" by" who)? | actor (" make" made (" by" who)? | who?)) place? time about? as?
            made ::= " " kind (" " count)? | " " count
            who ::= (" " member){1,7} some? in? group? held? | some in? group? held? | in group? held? | group held? | held
            some ::= " half" | " " count
            in ::= " in " area
            group ::= " group " [1-9]
            held ::= " " state
            place ::= " " direction (" " count)? | " > " (area | reference | point | entity)
            entity ::= target (" " owner)? (" " pick)? in? (" near " point)?
            point ::= whole "," whole
            time ::= (" when " | " whenever ") event until? | until? " repeat"?
            until ::= " until " event
            event ::= trigger (" " kind)? (" " whole)?
            about ::= " about " topic
            as ::= " as " [1-9]
            count ::= [1-9] [0-9]{0,5}
            whole ::= "0" | "-"? count
            """;

    private ShorthandGrammar() {}

    public static String gbnf() {
        List<Verb> actors = PlanWords.VERBS.stream()
                .filter(verb -> !ShorthandWords.MAKERS.contains(verb))
                .toList();
        List<Place.Pick> picks = PlanWords.PICKS.stream()
                .filter(pick -> pick != Place.Pick.NEAREST)
                .toList();
        return STRUCTURE
                + rule("maker", ShorthandWords.MAKERS)
                + rule("actor", actors)
                + rule("kind", PlanWords.KINDS)
                + rule("member", PlanWords.MEMBERS)
                + rule("state", PlanWords.STATES)
                + rule("direction", PlanWords.DIRECTIONS)
                + rule("area", PlanWords.AREAS)
                + rule("reference", PlanWords.REFERENCES)
                + rule("target", PlanWords.TARGETS)
                + rule("owner", PlanWords.OWNERS)
                + rule("pick", picks)
                + rule("trigger", PlanWords.TRIGGERS)
                + rule("topic", PlanWords.TOPICS)
                + rule("asked", PlanWords.ASKS);
    }

    private static String rule(String name, List<?> values) {
        return values.stream()
                .map(value -> "\"" + ShorthandWords.word(value) + "\"")
                .collect(Collectors.joining(" | ", name + " ::= ", "\n"));
    }
}
