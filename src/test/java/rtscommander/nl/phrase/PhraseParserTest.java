package rtscommander.nl.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import rtscommander.nl.BadPlan;
import rtscommander.nl.NormalPlan;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlanReader;
import rtscommander.nl.PlannedOrder;
import rtscommander.nl.Verb;

/// What plain sentences mean, by language, in the tables beside it; and what is left to the model.
class PhraseParserTest {
    private static final PhraseParser PARSER = new PhraseParser();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"english.txt", "french.txt", "chinese.txt", "mixed.txt"},
            delimiterString = " => ",
            quoteCharacter = '`',
            maxCharsPerColumn = 1000)
    void aPlainSentenceIsUnderstood(String sentence, String plan) throws BadPlan {
        OrderPlan expected = PlanReader.read(plan);
        Optional<OrderPlan> understood = PARSER.parse(sentence);
        assertTrue(understood.isPresent(), sentence);
        assertEquals(NormalPlan.of(expected), NormalPlan.of(understood.get()), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "?!",
                "please",
                "flank them with the tanks",
                "attack the enemy base and dance",
                "tanks, no wait, infantry to the ore",
                "my tanks never attacked anybody",
                "2 tanks, 3 tanks and a hat"
            })
    void whatIsNotWhollyUnderstoodIsLeftToTheModel(String sentence) {
        assertEquals(Optional.empty(), PARSER.parse(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop",
                "STOP!!!",
                "stop stop stop",
                "halt",
                "freeze!",
                "ok stop please",
                "stop now",
                "arrête",
                "Arrêtez !",
                "arretez-vous",
                "stoppez",
                "halte",
                "停",
                "停！",
                "停下",
                "停下來",
                "停停停",
                "快停",
                "别动",
                "不要動"
            })
    void stoppingNeverWaitsForAModel(String sentence) {
        assertEquals(Optional.of(OrderPlan.of(PlannedOrder.of(Verb.STOP))), PARSER.parse(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I build a turret?",
                "should I attack the hq?",
                "build a castle",
                "train 5 snipers",
                "pourquoi attaquer la base",
                "comment on fait des tourelles ?",
                "construis un porte-avions",
                "我覺得坦克很強",
                "要不要打他們家",
                "為什麼坦克這麼慢",
                "訓練狙擊手"
            })
    void surelyNoOrdersAreAnsweredWithNothing(String sentence) {
        assertEquals(Optional.of(OrderPlan.NOTHING), PARSER.parse(sentence));
    }

    @Test
    void anEndlessSentenceIsNotEvenRead() {
        assertEquals(Optional.empty(), PARSER.parse("stop ".repeat(10_000)));
    }
}
