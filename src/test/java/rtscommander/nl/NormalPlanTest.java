package rtscommander.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalPlanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"do":"train","what":"tank","count":1}            | {"what":"tank","do":"train"}
            {"do":"attack","to":{"entity":"tank"}}            | {"do":"attack","to":{"entity":"tank","owner":"enemy","pick":"nearest"}}
            {"do":"defend","to":{"entity":"hq"}}              | {"do":"defend","to":{"entity":"hq","owner":"mine"}}
            {"do":"retreat","to":{"ref":"base"}}              | {"do":"retreat"}
            {"do":"stop","who":{"kinds":["tank","infantry"]}} | {"do":"stop","who":{"kinds":["infantry","tank"]}}
            """)
    void whatTheDefaultSaysNeedNotBeSaid(String one, String other) throws BadPlan {
        assertThat(NormalPlan.same(plan(one), plan(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"do":"stop","who":{"kinds":["tank"],"count":1}} | {"do":"stop","who":{"kinds":["tank"]}}
            {"do":"attack","to":{"entity":"tank"}}           | {"do":"attack","to":{"entity":"tank","owner":"mine"}}
            {"do":"move","to":{"ref":"base"}}                | {"do":"move"}
            {"do":"retreat","to":{"ref":"army"}}             | {"do":"retreat"}
            {"do":"move","to":{"dir":"north"}}               | {"do":"move","to":{"area":"north"}}
            {"do":"stop"}                                    | {"do":"stop","then":true}
            """)
    void whatMeansSomethingElseStaysApart(String one, String other) throws BadPlan {
        assertThat(NormalPlan.same(plan(one), plan(other))).isFalse();
    }

    private static OrderPlan plan(String order) throws BadPlan {
        return PlanReader.read("{\"orders\":[" + order + "]}");
    }
}
