package rtscommander.lab.gguf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A byte-level BPE of a few hundred pieces: every byte, the commonest words of orders and the special tokens of Qwen.
///
/// A word is built from its front, one merge a letter, so every beginning of a word is a piece too.
final class SmallTokenizer {
    private static final List<String> WORDS = List.of(
            " the",
            " units",
            " enemy",
            " base",
            " tanks",
            " infantry",
            " artillery",
            " harvesters",
            " move",
            " attack",
            " build",
            " train",
            " power",
            " plant",
            " factory",
            " credits",
            " north",
            " south",
            " then",
            " and",
            " nearest",
            " order",
            " answer",
            " player",
            " sentence",
            " with",
            " from",
            " half",
            " idle",
            " damaged",
            " near",
            " ore",
            " count",
            " kinds",
            "\n\n",
            "order",
            "ing",
            "ion",
            "ent",
            "er",
            "on",
            "es",
            "is",
            "at");
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
        for (String word : WORDS) {
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
