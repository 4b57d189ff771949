package rtscommander.nl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rtscommander.nl.Mission.Stage;
import rtscommander.nl.Refusal.Reason;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Kind;
import rtscommander.sim.view.PlayerView;

/// The orders of one player's sentences, from being said to being done: they wait for events and for one
/// another, give commands on the tick that is theirs, and are seen through. Confined to the tick thread.
///
/// What they ask for on a view is judged in the tick after, like everybody's commands. An order whose last units
/// are taken by a newer word ([Claims]) is over, and what was to follow it does not begin.
public final class StandingOrders {
    /// Orders that may live at once; a sentence that does not fit in is refused whole.
    public static final int MOST = 50;
    /// Ticks after which an event that goes on moves an order again.
    static final int REARM_TICKS = 200;
    /// Ticks after which an order that is done, or was refused, is given again.
    static final int REPEAT_TICKS = 60;

    private final int player;
    private final Consumer<Answer> audience;
    private final List<Mission> missions = new ArrayList<>();
    private final LastSentence lastSentence;
    private final Claims claims;

    private List<Command> commands = new ArrayList<>();
    private int ids;

    /// @param audience is told what becomes of each order, within a step
    public StandingOrders(int player, Consumer<Answer> audience) {
        this.player = player;
        this.audience = audience;
        this.lastSentence = new LastSentence(player, audience);
        this.claims = new Claims(missions, lastSentence);
    }

    /// Takes the orders of a sentence; those that can begin do so in the next step.
    public void begin(int seq, OrderPlan plan, Gesture gesture) {
        List<Mission> sentence = new ArrayList<>();
        Mission previous = null;
        for (int i = 0; i < plan.orders().size(); i++) {
            previous = new Mission(++ids, seq, i, plan.orders().get(i), gesture, previous);
            sentence.add(previous);
        }
        if (missions.size() + sentence.size() > MOST) {
            sentence.forEach(mission -> refuse(mission, Reason.TOO_MANY_STANDING_ORDERS));
            return;
        }
        missions.addAll(sentence);
        if (!sentence.isEmpty()) {
            lastSentence.remember(sentence);
        }
    }

    /// Takes back one order by its id, and those that were to follow it; nothing when it is done already.
    public void drop(int id) {
        missions.stream().filter(mission -> mission.id == id).findFirst().ifPresent(mission -> {
            commands.addAll(Withdrawal.of(mission, player).orElse(List.of()));
            mission.withdraw();
        });
    }

    /// Takes back what the last sentence ordered, as far as that is possible.
    public void undo() {
        commands.addAll(lastSentence.undo());
    }

    /// The player has given a command with his own hand, which goes before every sentence.
    public void gave(Command command) {
        switch (command) {
            case Command.Order order -> claims.takeByHand(order.units());
            case Command.CancelTraining cancel ->
                missions.stream()
                        .filter(mission ->
                                mission.repeats() && mission.order.what().equals(Optional.of(cancel.kind())))
                        .forEach(mission -> mission.end(true));
            default -> {
                // Nothing that a sentence could undo behind his back.
            }
        }
    }

    /// One tick: sees through what is under way, begins what is due.
    ///
    /// @return the commands for the next tick
    public List<Command> step(PlayerView view) {
        if (missions.isEmpty() && !claims.hasHands()) {
            return takeCommands();
        }
        Situation situation = Situation.of(view);
        claims.keepTrackOfHands(situation);
        judge(situation);
        seeThrough(situation);
        beginWhatIsDue(situation);
        missions.removeIf(mission -> mission.stage == Stage.OVER);
        return takeCommands();
    }

    private List<Command> takeCommands() {
        List<Command> wishes = commands;
        commands = new ArrayList<>();
        return wishes;
    }

    /// Hears what the world said to the commands of the last step.
    private void judge(Situation situation) {
        for (Mission mission : missions) {
            if (mission.stage != Stage.GIVEN) {
                continue;
            }
            Hearing hearing = Hearing.of(mission.commands(), situation.view().events());
            Resolution.Orders given = Objects.requireNonNull(mission.given);
            if (hearing.allRefused()) {
                mission.units.clear();
                failOrTryAgain(mission, hearing.refusal().orElseThrow(), given.choice(), situation.tick());
                continue;
            }
            boolean news = mission.isNews();
            if (news) {
                mission.told = given.code().name();
            }
            mission.toTrain = hearing.toTrain();
            mission.ahead = Progress.before(mission, situation);
            mission.sites.clear();
            mission.sites.addAll(hearing.sites());
            mission.carriedOut = true;
            mission.satisfied |= mission.endless() || !mission.lasts();
            if (mission.rearms()) {
                mission.stage = Stage.WAITING;
            } else if (mission.lasts()) {
                mission.stage = Stage.RUNNING;
            } else {
                mission.end(true);
            }
            if (news) {
                tell(mission, given.code(), hearing.correct(given.choice()));
            }
        }
    }

    private void seeThrough(Situation situation) {
        Progress progress = new Progress(situation);
        progress.count(missions);
        for (Mission mission : missions) {
            if (mission.overtaken && mission.stage != Stage.GIVEN) {
                mission.withdraw();
            }
            if (mission.stage == Stage.OVER || (mission.stage == Stage.WAITING && !isOpen(mission))) {
                continue;
            }
            Optional<Set<EntityId>> leaving = Ending.of(mission, situation);
            if (leaving.isPresent()) {
                release(mission, leaving.get());
            } else if (mission.stage == Stage.RUNNING && progress.isDone(mission)) {
                finish(mission, progress, situation.tick());
            } else if (mission.stage == Stage.WAITING && mission.carriedOut && progress.isDone(mission)) {
                mission.satisfied = true;
            }
        }
    }

    private void release(Mission mission, Set<EntityId> leaving) {
        commands.addAll(Withdrawal.halt(leaving, player));
        mission.units.removeAll(leaving);
        if (mission.units.isEmpty()) {
            mission.end(true);
            tell(mission, Answer.Code.DONE, Choice.NOTHING);
        }
    }

    private void finish(Mission mission, Progress progress, int tick) {
        Optional<Resolution.Orders> next =
                mission.order.verb() == Verb.SCOUT ? progress.nextQuarter(mission) : Optional.empty();
        if (next.isPresent()) {
            // Its new orders are seen in the next view; until then it would pass for idle.
            Resolution.Orders leg = next.get();
            commands.addAll(leg.commands());
            mission.stage = Stage.GIVEN;
            mission.given = leg;
        } else if (mission.repeats()) {
            mission.stage = Stage.WAITING;
            mission.satisfied = true;
            mission.notBefore = tick + REPEAT_TICKS;
        } else {
            mission.units.clear();
            mission.end(true);
        }
    }

    private void beginWhatIsDue(Situation situation) {
        Resolver resolver = new Resolver(situation);
        for (Mission mission : List.copyOf(missions)) {
            if (mission.stage != Stage.WAITING) {
                continue;
            }
            if (mission.gate != null && mission.gate.failed) {
                refuse(mission, Reason.ORDER_BEFORE_FAILED);
                mission.end(false);
            } else if (isOpen(mission) && isDue(mission, situation)) {
                give(mission, resolver, situation);
            } else if (mission.told.isEmpty() && mission.given == null) {
                mission.told = "waiting";
                tell(mission, Answer.Code.WAITING, Choice.NOTHING);
            }
        }
    }

    private static boolean isOpen(Mission mission) {
        return mission.gate == null || mission.gate.satisfied;
    }

    private static boolean isDue(Mission mission, Situation situation) {
        boolean happens = mission.when.isEmpty() || mission.when.get().happens(situation);
        return happens && situation.tick() >= mission.notBefore;
    }

    private void give(Mission mission, Resolver resolver, Situation situation) {
        Optional<Set<EntityId>> only = Detachment.of(mission, situation);
        if (mission.waitsForHealth() && only.isPresent() && only.get().isEmpty()) {
            return;
        }
        Resolution resolution =
                resolver.resolve(new OrderRequest(mission.order, mission.gesture, only, claims.sparedBy(mission)));
        if (mission.order.verb() == Verb.CANCEL && dropOthers(mission) && resolution instanceof Resolution.Refused) {
            // Nothing was in the making, but something was to be.
            resolution = new Resolution.Orders(Answer.Code.DONE, List.of(), Choice.NOTHING);
        }
        switch (resolution) {
            case Resolution.Refused(Refusal why, Choice choice) ->
                failOrTryAgain(mission, why, choice, situation.tick());
            case Resolution.Orders orders -> {
                mission.given = orders;
                mission.stage = Stage.GIVEN;
                mission.notBefore = situation.tick() + REARM_TICKS;
                mission.when.ifPresent(Watch::reset);
                commands.addAll(orders.commands());
                if (orders.code() == Answer.Code.ORDERED) {
                    claims.take(mission, new HashSet<>(orders.choice().ids()));
                }
            }
        }
    }

    /// "Cancel" takes back what other sentences would go on to make, too. False when there is no such order.
    private boolean dropOthers(Mission cancel) {
        Optional<Kind> what = cancel.order.what();
        List<Mission> others = missions.stream()
                .filter(mission -> mission.sentence() != cancel.sentence() && mission.stage != Stage.OVER)
                .filter(mission -> what.isEmpty() || mission.order.what().equals(what))
                .toList();
        others.forEach(mission -> {
            commands.addAll(Withdrawal.halt(mission.units, player));
            mission.withdraw();
        });
        return !others.isEmpty();
    }

    private void failOrTryAgain(Mission mission, Refusal why, Choice choice, int tick) {
        boolean again = mission.rearms() || mission.repeats();
        mission.notBefore = tick + (mission.rearms() && !mission.waitsForHealth() ? REARM_TICKS : REPEAT_TICKS);
        if (again) {
            mission.stage = Stage.WAITING;
        } else {
            mission.end(false);
        }
        if (!mission.told.equals(why.code())) {
            mission.told = why.code();
            audience.accept(mission.answer(Answer.Code.REFUSED, choice, Optional.of(why)));
        }
    }

    private void refuse(Mission mission, Reason reason) {
        audience.accept(mission.answer(Answer.Code.REFUSED, Choice.NOTHING, Optional.of(new Refusal.Because(reason))));
    }

    private void tell(Mission mission, Answer.Code code, Choice choice) {
        audience.accept(mission.answer(code, choice, Optional.empty()));
    }

    /// The orders that live, oldest first.
    public List<StandingOrder> list() {
        return missions.stream()
                .filter(mission -> mission.lasts() || mission.stage == Stage.WAITING)
                .map(mission -> new StandingOrder(
                        mission.id, mission.seq, mission.stage != Stage.WAITING, mission.order, mission.at()))
                .toList();
    }
}
