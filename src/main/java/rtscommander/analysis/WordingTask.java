package rtscommander.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.ModelRequest;
import rtscommander.llm.PromptText;
import rtscommander.llm.Purpose;
import rtscommander.nl.Language;

/// What the model is asked in order to word one assessment: some facts, the advice, the language. Immutable.
///
/// The advice is the rules'; the model only finds words for it, so that places and orders of the tips stay true.
///
/// @param facts the lines that are told, the most important first
/// @param advice a line for each tip, and one for the lesson
public record WordingTask(List<String> facts, List<String> advice, Assessment assessment, Language language) {
    /// Enough for four tips in any of the languages; nine a second are written on two cores.
    private static final int MOST_TOKENS = 200;

    /// What every prompt of this purpose begins with.
    public static final PromptText BEGINNING = PromptText.written("""
            <|im_start|>system
            You word the tactical report of a real-time strategy game for its player. \
            Use only what is given: add no number, unit, building, place or event. \
            Write one sentence as summary, one short imperative for each advice in the given order, \
            and one sentence as coach for the lesson.<|im_end|>
            <|im_start|>user
            situation: behind
            own units: 2 harvester, 4 infantry
            enemy units seen: 3 tank, last seen 9 seconds ago
            advice: low power produced 50 used 70, power_plant
            advice: counter tanks tanks 3, helicopter
            lesson: economy, harvester
            Answer in English.<|im_end|>
            <|im_start|>assistant
            {"summary":"You are behind: your 4 infantry face 3 tanks.",\
            "tips":["Build a power plant: 70 power used, only 50 produced.","Train helicopters: tanks cannot hit them."],\
            "coach":"More harvesters pay for everything else."}<|im_end|>
            <|im_start|>user
            """);

    public WordingTask {
        facts = List.copyOf(facts);
        advice = List.copyOf(advice);
    }

    static WordingTask of(Facts facts, Assessment assessment, Language language) {
        List<String> advice = new ArrayList<>();
        for (Tip tip : assessment.tips()) {
            String where = tip.at()
                    .map(at -> " in " + Quarter.of(facts.map(), at).code())
                    .orElse("");
            advice.add("advice: " + words(tip.line()) + where);
        }
        advice.add("lesson: " + words(assessment.coach()));
        return new WordingTask(FactSheet.linesOf(facts, assessment), advice, assessment, language);
    }

    /// The same with the least important fact left out; empty when none is left.
    Optional<WordingTask> shorter() {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordingTask(facts.subList(0, facts.size() - 1), advice, assessment, language));
    }

    ModelRequest request(String player) {
        String rest = given() + "\nAnswer in " + name() + ".<|im_end|>\n<|im_start|>assistant\n";
        return new ModelRequest(player, Purpose.ANALYSIS, PromptText.written(rest), form());
    }

    AnswerForm form() {
        String grammar = WordingGrammar.of(assessment.tips().size());
        return new AnswerForm(grammar, MOST_TOKENS, List.of("<|im_end|>"));
    }

    /// All that the answer may speak of.
    String given() {
        return Stream.concat(facts.stream(), advice.stream()).collect(Collectors.joining("\n"));
    }

    private static String words(Line line) {
        String figures = line.numbers().entrySet().stream()
                .map(figure -> " " + figure.getKey().replace('_', ' ') + " " + figure.getValue())
                .collect(Collectors.joining());
        String code = line.code().code().replace("coach_", "").replace('_', ' ');
        return code + figures + line.kind().map(kind -> ", " + kind.code()).orElse("");
    }

    private String name() {
        return switch (language) {
            case ENGLISH -> "English";
            case FRENCH -> "French";
            case CHINESE -> "Traditional Chinese (繁體中文)";
        };
    }
}
