package rtscommander.lab.gguf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A byte-level BPE of a few hundred pieces: every byte, the commonest words of orders and the special tokens of Qwen.
///
/// A word is built from its front, one merge a letter, so every beginning of a word is a piece too.
final class SmallTokenizer {
    /// Each with the space before it.
    private static final String WORDS = """
            the a of to is are and with from what where who la le les tank tanks infantry artillery helicopter harvester \
            harvesters units army hq plant barracks factory refinery turret base enemy ore gems area center group all \
            half idle damaged nearest near weakest north south move attack defend patrol scout harvest retreat stop \
            hold train build repair sell cancel rally select assign nuke report order orders answer player sentence \
            count kinds credits power low_ enemy_ until when whenever then none ask no if in on as two three""";
    private static final List<String> SYLLABLES = List.of(
            "\n\n",
            "order",
            "thing",
            "_attacked",
            "northwest",
            "southwest",
            "ing",
            "ion",
            "ent",
            "er",
            "on",
            "es",
            "ou");
    private static final List<String> SPECIAL = List.of("<|endoftext|>", "<|im_start|>", "<|im_end|>");
    private static final int BYTES = 256;
    private static final int FIRST_OF_THE_SHIFTED = 256;

    /// What a piece is to llama.cpp.
    static final int NORMAL = 1;

    static final int CONTROL = 3;
    static final int UNUSED = 5;

    private static final Map<String, String> PIECES_AND_MERGES = piecesAndMerges();

    /// Tokens that are in use.
    static final int SIZE = PIECES_AND_MERGES.size() + SPECIAL.size();

    private SmallTokenizer() {}

    /// Every token in the order of its id, filled up to the size of the vocabulary.
    static List<String> tokens(int vocabulary) {
        List<String> tokens = new ArrayList<>(PIECES_AND_MERGES.keySet());
        tokens.addAll(SPECIAL);
        for (int id = tokens.size(); id < vocabulary; id++) {
            tokens.add("<unused" + id + ">");
        }
        return tokens;
    }

    static List<Integer> types(int vocabulary) {
        List<Integer> types = new ArrayList<>();
        for (int id = 0; id < vocabulary; id++) {
            types.add(id < PIECES_AND_MERGES.size() ? NORMAL : id < SIZE ? CONTROL : UNUSED);
        }
        return types;
    }

    static List<String> merges() {
        return PIECES_AND_MERGES.values().stream()
                .filter(merge -> !merge.isEmpty())
                .toList();
    }

    static int idOf(String special) {
        return PIECES_AND_MERGES.size() + SPECIAL.indexOf(special);
    }

    /// Every piece with the merge that makes it; none makes a single byte.
    private static Map<String, String> piecesAndMerges() {
        Map<String, String> pieces = new LinkedHashMap<>();
        for (int value = 0; value < BYTES; value++) {
            pieces.put(letterOf(value), "");
        }
        Stream<String> words = Stream.of(WORDS.split(" ", -1)).map(word -> " " + word);
        for (String word : Stream.concat(words, SYLLABLES.stream()).toList()) {
            String piece = letterOf(word.charAt(0));
            for (int i = 1; i < word.length(); i++) {
                String letter = letterOf(word.charAt(i));
                pieces.putIfAbsent(piece + letter, piece + " " + letter);
                piece += letter;
            }
        }
        return pieces;
    }

    /// The printable letter that stands for a byte in byte-level vocabularies: itself where it is printable, else the
    /// next free one from 256 on (published with GPT-2, used by Qwen).
    private static String letterOf(int value) {
        if (isPrintable(value)) {
            return String.valueOf((char) value);
        }
        int shift = 0;
        for (int other = 0; other < value; other++) {
            shift += isPrintable(other) ? 0 : 1;
        }
        return String.valueOf((char) (FIRST_OF_THE_SHIFTED + shift));
    }

    private static boolean isPrintable(int value) {
        return (value >= '!' && value <= '~') || (value >= 0xA1 && value <= 0xAC) || value >= 0xAE;
    }
}
