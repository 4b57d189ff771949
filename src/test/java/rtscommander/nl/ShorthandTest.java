package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rtscommander.support.Seeds;

class ShorthandTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"orders":[{"do":"train","what":"tank","count":2},{"do":"move","who":{"kinds":["infantry"],"count":"half"},"to":{"ref":"ore"},"then":true}]} | train tank 2; then move infantry half > ore
            {"orders":[{"do":"attack","to":{"entity":"tank","x":300,"y":150}}]}            | attack > tank near 300,150
            {"orders":[{"do":"move","who":{"kinds":["tank"]},"to":{"dir":"north"}}]}       | move tank north
            {"orders":[{"do":"move","who":{"kinds":["tank"]},"to":{"area":"north"}}]}      | move tank > north
            {"orders":[{"do":"retreat","who":{"kinds":["helicopter"]},"to":{"ref":"base"},"when":{"on":"base_attacked"},"repeat":true}]} | retreat helicopter > base whenever base_attacked
            {"orders":[{"do":"train","what":"infantry","repeat":true}]}                    | train infantry repeat
            {"orders":[{"do":"attack","when":{"on":"trained","what":"tank","value":3}}]}   | attack when trained tank 3
            {"orders":[{"do":"assign","who":{"kinds":["tank","artillery"]},"group":1}]}    | assign tank artillery as 1
            {"orders":[{"do":"report","about":"enemy"}]}                                   | report about enemy
            {"orders":[{"do":"build","what":"power_plant","to":{"entity":"hq","owner":"mine"}}]} | build plant > hq mine
            {"orders":[{"do":"rally","what":"barracks","who":{"group":2},"to":{"x":4,"y":-5}}]} | rally barracks by group 2 > 4,-5
            {"orders":[{"do":"move","what":"tank","who":{"count":3},"to":{"ref":"here"}}]} | move make tank by 3 > here
            {"orders":[{"do":"stop"}],"ask":"where"}                                       | stop; ask where
            {"orders":[],"ask":"what"}                                                     | ask what
            {"orders":[]}                                                                  | none
            """)
    void aPlanHasOneShortForm(String json, String shorthand) throws BadPlan {
        assertThat(Shorthand.write(PlanReader.read(json))).isEqualTo(shorthand);
        assertThat(Shorthand.read(shorthand)).isEqualTo(PlanReader.read(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | Word 1 should be a verb, not the end.
            Attack                     | Word 1 should be a verb, not "A".
            tank attack                | Word 1 should be a verb, not "tank".
            none; stop                 | Word 2 should be the end, not ";".
            stop;                      | Word 3 should be a verb, not the end.
            move tank to ore           | Word 3 should be the end, not "to".
            move > the ore             | Word 3 should be a place, not "the".
            move > 3                   | Word 4 should be a comma and y, not the end.
            move > 3,1000000           | Word 5 should be a whole number from -999999 to 999999, not "1000000".
            move > 3,07                | Word 5 should be a whole number from -999999 to 999999, not "07".
            train tank 0               | Word 3 should be a whole number from 1 to 999999, not "0".
            train tank by > ore        | Word 4 should be who acts, not ">".
            select group 10            | A control group must be 1 to 9.
            hold when enemy            | Word 3 should be an event, not "enemy".
            hold when enemy_seen repeat | Word 4 should be the end, not "repeat".
            report about weather       | Word 3 should be a topic, not "weather".
            ask how                    | Word 2 should be what is asked, not "how".
            stop </s>                  | Word 2 should be the end, not "<".
            """)
    void whatIsNoShorthandIsRefusedWithOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> Shorthand.read(text))
                .isInstanceOf(BadPlan.class)
                .hasMessage(sentence);
    }

    @Test
    void whateverAPlanSaysComesBack() {
        Seeds.forAll(3000, random -> {
            OrderPlan plan = new RandomPlans(random).plan();
            assertThat(read(Shorthand.write(plan))).isEqualTo(plan);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tra                                 | none
            train ta                            | train
            train tank 2; th                    | train tank 2
            train tank 2; then mo               | train tank 2
            train tank 2; then move infantry half > o | train tank 2; then move infantry half
            """)
    void aHalfWrittenTextSaysWhatItsWholeWordsSay(String text, String shorthand) {
        assertThat(Shorthand.write(Shorthand.readSoFar(text))).isEqualTo(shorthand);
    }

    private static OrderPlan read(String text) {
        try {
            return Shorthand.read(text);
        } catch (BadPlan e) {
            throw new AssertionError(text, e);
        }
    }
}
