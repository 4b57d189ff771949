package rtscommander.nl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A sentence with the plan that it means: a case of an evaluation file, which holds one as JSON a line. Immutable.
///
/// @param also further plans that are as right
public record LabelledSentence(String id, Language language, String text, OrderPlan plan, List<OrderPlan> also) {
    private static final int MOST_READINGS = 16;

    public LabelledSentence {
        also = List.copyOf(also);
    }

    public static LabelledSentence read(String line) throws BadPlan {
        JsonNode node = PlanReader.parse(line);
        PlanFields fields = PlanFields.of(node, "a case", "id", "lang", "text", "plan", "also");
        List<OrderPlan> also = fields.has("also") ? fields.list("also", MOST_READINGS, PlanReader::read) : List.of();
        return new LabelledSentence(
                fields.text("id"),
                fields.choice("lang", PlanWords.LANGUAGES),
                fields.text("text"),
                fields.required("plan", PlanReader::read),
                also);
    }

    /// Whether a plan is one that the sentence means.
    public boolean means(OrderPlan answer) {
        List<OrderPlan> right = new ArrayList<>(also);
        right.add(plan);
        return right.stream().anyMatch(meant -> NormalPlan.same(meant, answer));
    }
}
