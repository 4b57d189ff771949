package rtscommander.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which seeds are meant: `7`, `1..20`, or several of both, as in `1..3,7`. Stateless.
public final class SeedList {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");
    private static final int LONGEST = 10_000;

    private SeedList() {}

    /// The seeds in the order in which they were named.
    ///
    /// @throws IllegalArgumentException with one sentence if the text is no list of seeds, or a list of more than
    /// 10,000
    public static List<Long> parse(String text) {
        List<Long> seeds = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Seeds are written as 7, 1..20 or 1..3,7, not as " + text + ".");
            }
            long first = Long.parseLong(matcher.group(1));
            long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
            if (last < first || last - first + seeds.size() >= LONGEST) {
                throw new IllegalArgumentException(
                        "Seeds run from low to high, " + LONGEST + " at most, not " + text + ".");
            }
            for (long seed = first; seed <= last; seed++) {
                seeds.add(seed);
            }
        }
        return List.copyOf(seeds);
    }
}
