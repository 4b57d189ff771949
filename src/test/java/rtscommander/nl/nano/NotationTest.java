package rtscommander.nl.nano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import rtscommander.nl.BadPlan;
import rtscommander.nl.OrderPlan;
import rtscommander.nl.PlanReader;

class NotationTest {
    private final Notation notation = Notation.read();

    private OrderPlan plan(String answer, Integer... numbers) throws BadPlan {
        return notation.read(answer, List.of(numbers)).plan();
    }

    @Test
    void eachTokenIsOneMeaning() throws Exception {
        assertThat(plan("do:move who:infantry who:tank who_count:half x:n2 y:n3 then:true do:hold", 7, 150, 200))
                .isEqualTo(PlanReader.read("""
                        {"orders":[{"do":"move","who":{"kinds":["infantry","tank"],"count":"half"},"to":{"x":150,"y":200}},
                        {"do":"hold","then":true}]}"""));
    }

    @Test
    void anAnswerMayOrderNothingAskOrGuess() throws Exception {
        assertThat(plan("plan:none")).isEqualTo(OrderPlan.NOTHING);
        assertThat(plan("ask:where")).isEqualTo(PlanReader.read("{\"orders\":[],\"ask\":\"where\"}"));
        assertThat(notation.read("plan:doubt do:retreat", List.of()).doubt()).isTrue();
        assertThat(notation.read("do:retreat", List.of()).doubt()).isFalse();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThat(List.of(
                        "",
                        "attack",
                        "who:tank",
                        "do:move do",
                        "do:move ref:base who:tank",
                        "do:move x:n1",
                        "do:train what:tank count:n3",
                        "do:assign group:n2",
                        "plan:none do:stop",
                        "ask:what do:stop",
                        "plan:doubt"))
                .allSatisfy(answer ->
                        assertThatThrownBy(() -> plan(answer, 5, 12)).as(answer).isInstanceOf(BadPlan.class));
    }

    @Test
    void theGrammarSpeaksOnlyOfNumbersThatTheSentenceHas() {
        assertThat(NotationGrammar.gbnf(notation, 1)).contains("count:n1").doesNotContain("count:n2");
    }
}
