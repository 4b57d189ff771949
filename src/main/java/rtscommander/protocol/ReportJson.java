package rtscommander.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import rtscommander.analysis.Assessment;
import rtscommander.analysis.Line;
import rtscommander.analysis.Report;
import rtscommander.analysis.Tip;
import rtscommander.nl.PlanWriter;
import rtscommander.sim.Kind;

/// Tactical reports as JSON.
final class ReportJson {
    private ReportJson() {}

    static void writeFields(JsonGenerator json, Report report) throws IOException {
        Assessment assessment = report.assessment();
        json.writeStringField("type", "report");
        json.writeNumberField("id", report.id());
        json.writeNumberField("tick", report.tick());
        json.writeStringField("by", Fields.code(report.by()));
        json.writeStringField("level", Fields.code(assessment.level()));
        json.writeFieldName("score");
        Json.writeNumber(json, assessment.score());
        object(json, "summary", assessment.summary());
        json.writeArrayFieldStart("tips");
        for (Tip tip : assessment.tips()) {
            tip(json, tip);
        }
        json.writeEndArray();
        object(json, "coach", assessment.coach());
    }

    private static void object(JsonGenerator json, String name, Line line) throws IOException {
        json.writeObjectFieldStart(name);
        line(json, line);
        json.writeEndObject();
    }

    private static void tip(JsonGenerator json, Tip tip) throws IOException {
        json.writeStartObject();
        line(json, tip.line());
        json.writeArrayFieldStart("at");
        if (tip.at().isPresent()) {
            Json.writePlace(json, tip.at().get().x());
            Json.writePlace(json, tip.at().get().y());
        }
        json.writeEndArray();
        json.writeFieldName("plan");
        PlanWriter.write(json, tip.plan());
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, Line line) throws IOException {
        json.writeStringField("code", line.code().code());
        json.writeObjectFieldStart("numbers");
        for (Map.Entry<String, Integer> number : line.numbers().entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
        json.writeStringField("kind", line.kind().map(Kind::code).orElse(""));
        json.writeStringField("text", line.text());
    }
}
