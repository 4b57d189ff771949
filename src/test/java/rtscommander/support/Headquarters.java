package rtscommander.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import rtscommander.nl.Adjutant;
import rtscommander.nl.Answer;
import rtscommander.nl.Audience;
import rtscommander.nl.BadPlan;
import rtscommander.nl.Gesture;
import rtscommander.nl.Language;
import rtscommander.nl.PlanReader;
import rtscommander.nl.Sentence;
import rtscommander.nl.StandingOrder;
import rtscommander.nl.Understanding;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Point;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.view.UnitView;

/// A scenario whose first player commands by sentences, ticked by hand. Sentences are order plans in JSON.
public final class Headquarters implements Audience {
    private final Scenario scenario;
    private final Adjutant adjutant = new Adjutant(0, new ScriptedInterpreter(), this);
    private final List<Answer> answers = new ArrayList<>();
    private final List<Understanding> understandings = new ArrayList<>();
    private List<StandingOrder> standing = List.of();
    private List<Command> decided = List.of();
    private Gesture gesture = Gesture.NONE;
    private int seq;

    public Headquarters(Scenario scenario) {
        this.scenario = scenario;
    }

    public static Headquarters on(String drawing) {
        return new Headquarters(Scenario.on(drawing));
    }

    public Headquarters selecting(UnitKind kind) {
        gesture = new Gesture(ids(kind), gesture.pointer(), gesture.groups());
        return this;
    }

    public Headquarters pointingAt(Point point) {
        gesture = new Gesture(gesture.selected(), Optional.of(point), gesture.groups());
        return this;
    }

    public Headquarters withGroup(int group, UnitKind kind) {
        gesture = new Gesture(gesture.selected(), gesture.pointer(), Map.of(group, ids(kind)));
        return this;
    }

    /// Says it, and lets the world judge what comes of it.
    public Headquarters say(String orders) {
        String plan = "{\"orders\":[" + orders + "]}";
        try {
            PlanReader.read(plan);
        } catch (BadPlan e) {
            throw new AssertionError(e);
        }
        adjutant.hear(++seq, new Sentence("player", plan, Language.ENGLISH), gesture);
        return ticks(3);
    }

    public Headquarters confirm() {
        assertThat(adjutant.confirm(seq, 0)).isTrue();
        return ticks(3);
    }

    public Headquarters undo() {
        assertThat(adjutant.undo()).isTrue();
        return ticks(3);
    }

    public Headquarters drop(int id) {
        assertThat(adjutant.drop(id)).isTrue();
        return ticks(3);
    }

    /// The player orders a unit with his own hand.
    public Headquarters byHand(UnitView unit, UnitOrder order) {
        Command command = new Command.Order(0, List.of(unit.id()), order, false);
        scenario.when(command);
        adjutant.gave(command);
        decided = adjutant.decide(scenario.view(0));
        return this;
    }

    public Headquarters ticks(int count) {
        for (int i = 0; i < count; i++) {
            scenario.when(decided.toArray(Command[]::new));
            decided = adjutant.decide(scenario.view(0));
        }
        return this;
    }

    public Headquarters until(int ticks, String what, Predicate<Headquarters> claim) {
        for (int i = 0; i < ticks && !claim.test(this); i++) {
            ticks(1);
        }
        assertThat(claim.test(this)).as(what + " within " + ticks + " ticks").isTrue();
        return this;
    }

    public Scenario scenario() {
        return scenario;
    }

    public List<Answer> answers() {
        return answers;
    }

    public Answer lastAnswer() {
        return answers.getLast();
    }

    /// The code of the refusal in the last answer.
    public String refusal() {
        assertThat(lastAnswer().code()).isEqualTo(Answer.Code.REFUSED);
        return lastAnswer().refusal().orElseThrow().code();
    }

    public List<StandingOrder> list() {
        return standing;
    }

    public Understanding.State understood() {
        return understandings.getLast().state();
    }

    public List<UnitOrder> orders(UnitKind kind) {
        return scenario.units(0, kind).stream()
                .flatMap(unit -> unit.orders().stream())
                .toList();
    }

    private List<EntityId> ids(UnitKind kind) {
        return scenario.units(0, kind).stream().map(UnitView::id).toList();
    }

    @Override
    public void understood(int number, Understanding understanding) {
        understandings.add(understanding);
    }

    @Override
    public void answered(Answer answer) {
        answers.add(answer);
    }

    @Override
    public void standing(List<StandingOrder> orders) {
        standing = orders;
    }
}
