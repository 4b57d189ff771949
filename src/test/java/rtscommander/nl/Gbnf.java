package rtscommander.nl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a grammar without recursion in llama.cpp's GBNF, tells what it accepts, and makes texts of it.
final class Gbnf {
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[a-z]+|[()|?]|\\{\\d+,\\d+}|(\\S)");

    private final Map<String, Piece> rules = new HashMap<>();
    private final Pattern accepted;

    Gbnf(String grammar) {
        for (String line : grammar.lines().toList()) {
            int mark = line.indexOf(" ::= ");
            List<String> pieces = new ArrayList<>();
            Matcher matcher = PIECE.matcher(line.substring(mark + 5));
            while (matcher.find()) {
                if (matcher.group(1) != null) {
                    throw new IllegalArgumentException("not understood: " + matcher.group() + " in " + line);
                }
                pieces.add(matcher.group());
            }
            rules.put(line.substring(0, mark), choice(pieces));
            if (!pieces.isEmpty()) {
                throw new IllegalArgumentException("left over: " + pieces + " in " + line);
            }
        }
        accepted = Pattern.compile(regex(new Rule("root")));
    }

    boolean accepts(String text) {
        return accepted.matcher(text).matches();
    }

    /// Whether something can follow the text so that the whole is accepted.
    @SuppressWarnings("JdkObsolete") // It is for texts that go on, and this may.
    boolean acceptsTheBeginning(String text) {
        Matcher matcher = accepted.matcher(text);
        return matcher.matches() || matcher.hitEnd();
    }

    String sample(RandomGenerator random) {
        return sample(new Rule("root"), random);
    }

    private sealed interface Piece {}

    private record Literal(String text) implements Piece {}

    private record Digits(String from) implements Piece {}

    private record Rule(String name) implements Piece {}

    private record Sequence(List<Piece> parts) implements Piece {}

    private record Choice(List<Piece> parts) implements Piece {}

    private record Repeat(Piece part, int least, int most) implements Piece {}

    private static Piece choice(List<String> pieces) {
        List<Piece> parts = new ArrayList<>(List.of(sequence(pieces)));
        while (!pieces.isEmpty() && pieces.get(0).equals("|")) {
            pieces.remove(0);
            parts.add(sequence(pieces));
        }
        return new Choice(parts);
    }

    private static Piece sequence(List<String> pieces) {
        List<Piece> parts = new ArrayList<>();
        while (!pieces.isEmpty() && !pieces.get(0).equals("|") && !pieces.get(0).equals(")")) {
            String piece = pieces.remove(0);
            switch (piece.charAt(0)) {
                case '"' -> parts.add(new Literal(piece.substring(1, piece.length() - 1)));
                case '[' -> parts.add(new Digits(piece));
                case '(' -> {
                    parts.add(choice(pieces));
                    pieces.remove(0);
                }
                case '?' -> parts.add(new Repeat(parts.remove(parts.size() - 1), 0, 1));
                case '{' -> {
                    int comma = piece.indexOf(',');
                    parts.add(new Repeat(
                            parts.remove(parts.size() - 1),
                            Integer.parseInt(piece.substring(1, comma)),
                            Integer.parseInt(piece.substring(comma + 1, piece.length() - 1))));
                }
                default -> parts.add(new Rule(piece));
            }
        }
        return new Sequence(parts);
    }

    private String regex(Piece piece) {
        return switch (piece) {
            case Literal(String text) -> Pattern.quote(text);
            case Digits(String from) -> from;
            case Rule(String name) -> regex(named(name));
            case Sequence(List<Piece> parts) -> parts.stream().map(this::regex).collect(Collectors.joining());
            case Choice(List<Piece> parts) ->
                parts.stream().map(this::regex).collect(Collectors.joining("|", "(?:", ")"));
            case Repeat(Piece part, int least, int most) -> "(?:" + regex(part) + "){" + least + "," + most + "}";
        };
    }

    private String sample(Piece piece, RandomGenerator random) {
        return switch (piece) {
            case Literal(String text) -> text;
            case Digits(String from) -> String.valueOf((char) random.nextInt(from.charAt(1), from.charAt(3) + 1));
            case Rule(String name) -> sample(named(name), random);
            case Sequence(List<Piece> parts) ->
                parts.stream().map(part -> sample(part, random)).collect(Collectors.joining());
            case Choice(List<Piece> parts) -> sample(parts.get(random.nextInt(parts.size())), random);
            case Repeat(Piece part, int least, int most) -> {
                StringBuilder text = new StringBuilder();
                for (int times = random.nextInt(least, most + 1); times > 0; times--) {
                    text.append(sample(part, random));
                }
                yield text.toString();
            }
        };
    }

    private Piece named(String name) {
        Piece piece = rules.get(name);
        if (piece == null) {
            throw new IllegalArgumentException("no rule " + name);
        }
        return piece;
    }
}
