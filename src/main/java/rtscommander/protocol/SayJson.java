package rtscommander.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rtscommander.nl.Gesture;
import rtscommander.nl.Language;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;

/// Sentences and what the player points at, as JSON.
final class SayJson {
    /// Characters of a sentence.
    static final int LONGEST_SENTENCE = 500;

    private static final int MOST_GROUPS = 9;

    private SayJson() {}

    static ClientMessage.Say read(Fields fields) throws BadFrame {
        int seq = fields.whole("seq", 1, Integer.MAX_VALUE);
        String text = fields.text("text");
        if (text.isBlank() || text.length() > LONGEST_SENTENCE) {
            throw new BadFrame("A sentence must have from 1 to " + LONGEST_SENTENCE + " characters.");
        }
        List<EntityId> selected = fields.ids("selected", CommandJson.MOST_NAMED);
        Optional<Point> pointer = fields.point("pointer");
        return new ClientMessage.Say(seq, text, new Gesture(selected, pointer, groups(fields)));
    }

    private static Map<Integer, List<EntityId>> groups(Fields fields) throws BadFrame {
        Map<Integer, List<EntityId>> groups = new TreeMap<>();
        if (fields.has("groups")) {
            List<Numbered> all = fields.objects(
                    "groups",
                    "a group",
                    MOST_GROUPS,
                    group -> new Numbered(
                            group.whole("group", 1, MOST_GROUPS), group.ids("units", CommandJson.MOST_NAMED)));
            all.forEach(group -> groups.put(group.number, group.units));
        }
        return groups;
    }

    static Language language(Fields fields) throws BadFrame {
        String code = fields.text("language");
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new BadFrame("Field \"language\" must be one of en, fr, zh-TW in a message of type \"language\".");
    }

    private record Numbered(int number, List<EntityId> units) {}
}
