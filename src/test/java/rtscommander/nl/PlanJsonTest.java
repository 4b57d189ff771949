package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rtscommander.support.Seeds;

class PlanJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"""
                {"orders":[{"do":"report","about":"state"}]}""", """
                {"orders":[{"do":"move","who":{"kinds":["infantry"]},"to":{"x":150,"y":200}}]}""", """
                {"orders":[{"do":"attack","to":{"entity":"tank","x":300,"y":150}}]}""", """
                {"orders":[{"do":"move","who":{"kinds":["tank"]},"to":{"dir":"north"}}]}""", """
                {"orders":[{"do":"train","what":"tank","count":3},{"do":"attack","to":{"ref":"enemy_base"}}]}""", """
                {"orders":[{"do":"move","who":{"kinds":["infantry"],"count":"half"},"to":{"ref":"ore"}},\
                {"do":"move","who":{"kinds":["infantry"],"count":"half"},"to":{"ref":"base"},"then":true}]}""", """
                {"orders":[{"do":"build","what":"power_plant","to":{"entity":"hq","owner":"mine"}}]}""", """
                {"orders":[{"do":"retreat","who":{"kinds":["helicopter"]},"to":{"ref":"base"},\
                "when":{"on":"base_attacked"},"repeat":true}]}""", """
                {"orders":[{"do":"retreat","who":{"kinds":["tank"],"state":"damaged"}}]}""", """
                {"orders":[{"do":"move","who":{"kinds":["infantry"]},"to":{"x":100,"y":200}}]}""", """
                {"orders":[{"do":"build","what":"power_plant"},{"do":"train","what":"tank","count":2,"then":true}]}""", """
                {"orders":[{"do":"attack","who":{"kinds":["artillery"]},"to":{"entity":"refinery","owner":"enemy"}}]}""", """
                {"orders":[{"do":"train","what":"infantry","count":5}]}""", """
                {"orders":[{"do":"retreat","who":{"kinds":["tank"]},"to":{"ref":"base"}}]}""", """
                {"orders":[{"do":"attack","who":{"kinds":["artillery"]},"to":{"entity":"any","owner":"enemy"},\
                "when":{"on":"enemy_seen"}}]}""", """
                {"orders":[{"do":"defend","to":{"ref":"gems"},"until":{"on":"enemy_seen"}}]}""", """
                {"orders":[{"do":"hold"}]}""", """
                {"orders":[],"ask":"what"}""", """
                {"orders":[]}"""})
    void theContractsExamplesComeBackAsTheyWent(String json) throws Exception {
        assertThat(PlanReader.MAPPER.readTree(PlanWriter.write(PlanReader.read(json))))
                .isEqualTo(PlanReader.MAPPER.readTree(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {                                                | This is not one JSON value: it cannot be read at character 2.
            {"orders":[]} x                                  | This is not one JSON value: it cannot be read at character 15.
            {"orders":[],"orders":[]}                        | This is not one JSON value: it cannot be read at character 22.
            []                                               | A plan must be a JSON object.
            {}                                               | Field "orders" is missing in a plan.
            {"orders":null}                                  | Field "orders" is null in a plan.
            {"orders":{}}                                    | Field "orders" must be a list of 0 to 16 in a plan.
            {"orders":[],"say":"hi"}                         | Field "say" is unknown in a plan.
            {"orders":[],"ask":"why"}                        | Field "ask" must be one of what, where, who in a plan.
            {"orders":["stop"]}                              | An order must be a JSON object.
            {"orders":[{}]}                                  | Field "do" is missing in an order.
            {"orders":[{"do":"train","what":"unit"}]}        | Field "what" must be one of infantry, tank, artillery, helicopter, harvester, hq, power_plant, barracks, war_factory, refinery, defense_turret in an order.
            {"orders":[{"do":"train","count":0}]}            | Field "count" must be a whole number from 1 to 999999 in an order.
            {"orders":[{"do":"train","count":2.0}]}          | Field "count" must be a whole number from 1 to 999999 in an order.
            {"orders":[{"do":"train","count":"2"}]}          | Field "count" must be a whole number from 1 to 999999 in an order.
            {"orders":[{"do":"stop","then":false}]}          | Field "then" must be true or left out in an order.
            {"orders":[{"do":"stop","repeat":1}]}            | Field "repeat" must be true or left out in an order.
            {"orders":[{"do":"assign","group":10}]}          | Field "group" must be a whole number from 1 to 9 in an order.
            {"orders":[{"do":"stop","who":{}}]}              | A who must say something.
            {"orders":[{"do":"stop","who":{"kinds":[]}}]}    | Field "kinds" must be a list of 1 to 7 in a who.
            {"orders":[{"do":"stop","who":{"kinds":["hq"]}}]} | Field "kinds" must be one of infantry, tank, artillery, helicopter, harvester, army, all in a who.
            {"orders":[{"do":"stop","who":{"count":"all"}}]} | Field "count" must be a whole number from 1 to 999999 or "half" in a who.
            {"orders":[{"do":"move","to":{}}]}               | Field "x" is missing in a place.
            {"orders":[{"do":"move","to":{"x":1}}]}          | Field "y" is missing in a place.
            {"orders":[{"do":"move","to":{"x":1,"y":1e9}}]}  | Field "y" must be a whole number from -999999 to 999999 in a place.
            {"orders":[{"do":"move","to":{"x":1,"y":1000000}}]} | Field "y" must be a whole number from -999999 to 999999 in a place.
            {"orders":[{"do":"move","to":{"ref":"base","x":1}}]} | Field "x" is unknown in a named place.
            {"orders":[{"do":"move","to":{"dir":"center"}}]} | Field "dir" must be one of north, south, east, west, northeast, northwest, southeast, southwest in a place in a direction.
            {"orders":[{"do":"move","to":{"dir":"north","tiles":0}}]} | Field "tiles" must be a whole number from 1 to 999999 in a place in a direction.
            {"orders":[{"do":"move","to":{"area":"middle"}}]} | Field "area" must be one of north, south, east, west, northeast, northwest, southeast, southwest, center in a place in an area.
            {"orders":[{"do":"move","to":{"entity":"tank","y":4}}]} | Field "x" is missing in a place at an entity.
            {"orders":[{"do":"move","to":{"entity":"tank","owner":null}}]} | Field "owner" is null in a place at an entity.
            {"orders":[{"do":"hold","when":{}}]}             | Field "on" is missing in a when.
            {"orders":[{"do":"hold","until":{"on":"noon"}}]} | Field "on" must be one of base_attacked, unit_attacked, enemy_seen, low_health, low_power, credits, trained, built, destroyed in an until.
            """)
    void whatIsNoPlanIsRefusedWithOneSentence(String json, String sentence) {
        assertThatThrownBy(() -> PlanReader.read(json))
                .isInstanceOf(BadPlan.class)
                .hasMessage(sentence);
    }

    @Test
    void whateverAPlanSaysComesBack() {
        Seeds.forAll(500, random -> {
            OrderPlan plan = new RandomPlans(random).plan();
            assertThat(read(PlanWriter.write(plan))).isEqualTo(plan);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLabelledSentenceIsAccepted() {
        return SentenceFiles.all()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFileName()),
                        () -> assertThat(SentenceFiles.read(file)).isNotEmpty().allMatch(s -> s.means(s.plan()))));
    }

    private static OrderPlan read(String json) {
        try {
            return PlanReader.read(json);
        } catch (BadPlan e) {
            throw new AssertionError(json, e);
        }
    }
}
