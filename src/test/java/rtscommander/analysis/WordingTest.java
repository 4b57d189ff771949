package rtscommander.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rtscommander.nl.Language;

/// What of the model's words is believed, beside a battle in which 2 harvesters, 3 infantry and a tank stand
/// against 4 tanks, with power short.
class WordingTest {
    private static final Facts FACTS = Watched.with(40, """
            .............................................
            0...p..b..w..r.....oo...................TTTT.
            ...................oo........................
            ....v....v.......d.d.d.d......iii...t........
            """).afterTicks(1).facts();

    private static final Assessment BY_RULES = Assessment.of(FACTS);

    private static Optional<Wording> read(Language language, String sentence) {
        return Wording.read(answer(language, sentence), WordingTask.of(FACTS, BY_RULES, language));
    }

    /// An answer in which everything else is beyond doubt.
    private static String answer(Language language, String sentence) {
        String tip = language == Language.CHINESE ? "快一點" : "Go";
        String tips = String.join("\",\"", Collections.nCopies(BY_RULES.tips().size(), tip));
        return "{\"summary\":\"" + sentence + "\",\"tips\":[\"" + tips + "\"],\"coach\":\"" + tip + "\"}";
    }

    @TestFactory
    Stream<DynamicTest> whatWasGivenMayBeSaid() {
        return Stream.of(
                        said(Language.ENGLISH, "You face 4 tanks with 3 infantry and one tank."),
                        said(Language.ENGLISH, "Three soldiers cannot stop four tanks."),
                        said(Language.ENGLISH, "Only 40 credits are left; power is short."),
                        said(Language.ENGLISH, "Build a power plant and make helicopters."),
                        said(Language.FRENCH, "Vos 3 fantassins affrontent 4 chars."),
                        said(Language.FRENCH, "Quatre chars arrivent ; construisez une centrale électrique."),
                        said(Language.FRENCH, "Vos deux récolteuses rapportent trop peu."),
                        said(Language.CHINESE, "我方有3名步兵，敵方有4輛坦克。"),
                        said(Language.CHINESE, "四輛戰車逼近，快蓋發電廠。"),
                        said(Language.CHINESE, "兩輛採礦車不夠，資金只剩40。"))
                .map(row -> DynamicTest.dynamicTest(
                        row.sentence,
                        () -> assertThat(read(row.language, row.sentence)).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsInventedMakesAllOfItInvalid() {
        return Stream.of(
                        said(Language.ENGLISH, "You face 9 tanks."),
                        said(Language.ENGLISH, "You face nine tanks."),
                        said(Language.ENGLISH, "A dozen tanks come."),
                        said(Language.ENGLISH, "Spend your 1,200 credits."),
                        said(Language.ENGLISH, "You hold 3.5 fields."),
                        said(Language.ENGLISH, "Artillery shells the base."),
                        said(Language.ENGLISH, "Enemy planes are coming."),
                        said(Language.ENGLISH, "Your left flank is open."),
                        said(Language.ENGLISH, "Launch the nuke."),
                        said(Language.FRENCH, "Vous affrontez 7 chars."),
                        said(Language.FRENCH, "Vous affrontez sept chars."),
                        said(Language.FRENCH, "L'artillerie ennemie tire."),
                        said(Language.FRENCH, "Des avions arrivent."),
                        said(Language.FRENCH, "Il reste 50 % d'énergie et trente soldats."),
                        said(Language.CHINESE, "敵方有9輛坦克。"),
                        said(Language.CHINESE, "敵方有九輛坦克。"),
                        said(Language.CHINESE, "敵方有十二輛坦克。"),
                        said(Language.CHINESE, "敵方有１２輛坦克。"),
                        said(Language.CHINESE, "敵方砲兵正在開火。"),
                        said(Language.CHINESE, "敵方飛機來襲。"),
                        said(Language.CHINESE, "我軍側翼空虛。"))
                .map(row -> DynamicTest.dynamicTest(
                        row.sentence,
                        () -> assertThat(read(row.language, row.sentence)).isEmpty()));
    }

    @Test
    void anotherLanguageIsNotShown() {
        assertThat(read(Language.CHINESE, "You are behind.")).isEmpty();
        assertThat(read(Language.ENGLISH, "你落後了。")).isEmpty();
        assertThat(read(Language.FRENCH, "You are behind: your power is short."))
                .isEmpty();
        assertThat(read(Language.FRENCH, "Build more.")).isEmpty();
        assertThat(read(Language.ENGLISH, "Vous êtes en retard, l'énergie manque."))
                .isEmpty();
        assertThat(read(Language.ENGLISH, "Construisez une centrale.")).isEmpty();
    }

    /// The model writes Simplified by habit, and its names would not be known for those of units.
    @Test
    void simplifiedChineseIsNotShown() {
        assertThat(read(Language.CHINESE, "敵人正在接近。")).isPresent();
        assertThat(read(Language.CHINESE, "敌人正在接近。")).isEmpty();
        assertThat(read(Language.CHINESE, "三辆坦克逼近。")).isEmpty();
        assertThat(read(Language.CHINESE, "建造直升机。")).isEmpty();
    }

    @Test
    void specialTokensAreNotShown() {
        assertThat(read(Language.ENGLISH, "Go on.<|im_end|>")).isEmpty();
        assertThat(read(Language.ENGLISH, "Go on.\\u0007")).isEmpty();
    }

    @Test
    void anAnswerOfAnotherFormIsNotShown() {
        WordingTask task = WordingTask.of(FACTS, BY_RULES, Language.ENGLISH);
        String right = answer(Language.ENGLISH, "Hold on.");
        assertThat(Wording.read(right, task)).isPresent();
        for (String wrong : List.of(
                "",
                "Hold on.",
                "[]",
                right.substring(0, right.length() - 1),
                right + right,
                right.replace("\"Go\",", ""),
                right.replace("\"Go\"", "7"),
                right.replace("coach", "trainer"),
                right.replace("Hold on.", ""),
                right.replace("Hold on.", "Hold on. ".repeat(20)),
                right.replace("{\"summary\"", "{\"more\":1,\"summary\""))) {
            assertThat(Wording.read(wrong, task)).as(wrong).isEmpty();
        }
    }

    @Test
    void placesAndOrdersStayTheRules() {
        Assessment worded = read(Language.ENGLISH, "Hold on.").orElseThrow().applyTo(BY_RULES);
        assertThat(worded.summary().text()).isEqualTo("Hold on.");
        assertThat(worded.tips())
                .extracting(Tip::plan)
                .isEqualTo(BY_RULES.tips().stream().map(Tip::plan).toList());
        assertThat(worded.tips())
                .extracting(Tip::at)
                .isEqualTo(BY_RULES.tips().stream().map(Tip::at).toList());
        assertThat(worded.tips()).extracting(tip -> tip.line().text()).containsOnly("Go");
    }

    @Test
    void theLeastImportantFactsAreLeftOutFirst() {
        WordingTask task = WordingTask.of(FACTS, BY_RULES, Language.ENGLISH);
        WordingTask shorter = task.shorter().orElseThrow();
        assertThat(task.given()).contains("army in:").contains("own units:");
        assertThat(shorter.given()).doesNotContain("army in:").contains("own units:");
        while (shorter.shorter().isPresent()) {
            shorter = shorter.shorter().orElseThrow();
        }
        assertThat(shorter.facts()).isEmpty();
        assertThat(shorter.advice()).isEqualTo(task.advice());
    }

    /// What is not sent cannot be said, even if it is true.
    @Test
    void whatWasLeftOutMayNotBeSaid() {
        WordingTask task = new WordingTask(List.of(), List.of("lesson: steady"), BY_RULES, Language.ENGLISH);
        assertThat(Wording.read(answer(Language.ENGLISH, "You face 4 tanks."), task))
                .isEmpty();
    }

    private static Row said(Language language, String sentence) {
        return new Row(language, sentence);
    }

    private record Row(Language language, String sentence) {}
}
