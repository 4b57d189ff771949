package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rtscommander.llm.GrammarCheck;
import rtscommander.support.Seeds;

class ShorthandGrammarTest {
    private static final Gbnf GRAMMAR = new Gbnf(ShorthandGrammar.gbnf());

    @Test
    void theGrammarAllowsWhateverAPlanSays() {
        Seeds.forAll(2000, random -> {
            String text = Shorthand.write(new RandomPlans(random).plan());
            assertThat(GRAMMAR.accepts(text)).as(text).isTrue();
        });
    }

    @Test
    void theGrammarAllowsWhatTheSentencesMean() {
        assertThat(SentenceFiles.all().flatMap(file -> SentenceFiles.read(file).stream()))
                .isNotEmpty()
                .allMatch(sentence -> GRAMMAR.accepts(Shorthand.write(sentence.plan())));
    }

    @Test
    void whatTheGrammarAllowsCanBeRead() {
        Seeds.forAll(3000, random -> {
            String text = GRAMMAR.sample(random);
            assertThat(read(Shorthand.write(read(text)))).as(text).isEqualTo(read(text));
        });
    }

    @Test
    void llamaCppObeysTheGrammar() {
        assertThat(GrammarCheck.answersUnder(ShorthandGrammar.gbnf()))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    if (answer.cut()) {
                        assertThat(GRAMMAR.acceptsTheBeginning(answer.text()))
                                .as(answer.text())
                                .isTrue();
                    } else {
                        assertThat(read(Shorthand.write(read(answer.text())))).isEqualTo(read(answer.text()));
                    }
                });
    }

    private static OrderPlan read(String text) {
        try {
            return Shorthand.read(text);
        } catch (BadPlan e) {
            throw new AssertionError(text, e);
        }
    }
}
