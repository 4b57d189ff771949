package rtscommander.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rtscommander.match.CommandQueue.Submission;
import rtscommander.match.RecordEntry.Reason;
import rtscommander.sim.Command;
import rtscommander.sim.Outcome;
import rtscommander.sim.Rules;
import rtscommander.sim.World;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.view.PlayerView;

/// One match, moved on by hand: commands in, one view per player out, everything taken down.
///
/// Confined to the tick thread, but for [#offer], [#end], [#seed] and [#map], which any thread may call.
/// A rule or a controller that throws ends this match and no other; its record is closed with the
/// commands that led there.
public final class Match {
    /// Commands that may wait for one tick; more are not taken.
    static final int LONGEST_QUEUE = 1000;
    /// Ticks from one recorded hash to the next.
    static final int HASH_INTERVAL = 20;

    private final long seed;
    private final World world;
    private final GameMap map;
    private final Map<Integer, Controller> controllers;
    private final Recorder recorder;
    private final CommandQueue queue = new CommandQueue(LONGEST_QUEUE);
    private List<Command> decided = List.of();
    private List<PlayerView> views;
    private volatile Optional<Reason> end = Optional.empty();
    private Optional<Throwable> fault = Optional.empty();

    private Match(
            long seed, World world, Map<Integer, Controller> controllers, Recorder recorder, List<PlayerView> views) {
        this.seed = seed;
        this.world = world;
        this.map = world.map();
        this.controllers = new TreeMap<>(controllers);
        this.recorder = recorder;
        this.views = views;
    }

    /// Begins a match in a new world.
    ///
    /// @param seed what the world's map was made from
    /// @param controllers who plays for which player; the others are humans, whose commands come through
    /// [#offer]
    public static Match start(long seed, World world, Map<Integer, Controller> controllers, Recorder recorder) {
        recorder.add(new RecordEntry.Start(
                Rules.VERSION, seed, world.map().width(), world.map().height()));
        return new Match(seed, world, controllers, recorder, viewsOf(world));
    }

    /// Hands a command in for the next tick. False when too many wait already. Thread-safe.
    public boolean offer(Submission submission) {
        return queue.offer(submission);
    }

    /// Moves the match on by one tick; nothing happens once it has ended.
    public void tick() {
        if (end.isPresent()) {
            return;
        }
        int tick = world.tick() + 1;
        try {
            play(tick);
        } catch (RuntimeException | StackOverflowError | AssertionError thrown) {
            fault = Optional.of(thrown);
            end(tick, Reason.FAILED);
        }
    }

    private void play(int tick) {
        List<Submission> submissions = queue.drain();
        List<Command> commands = new ArrayList<>(decided);
        submissions.forEach(submission -> commands.add(submission.command()));
        if (!commands.isEmpty()) {
            recorder.add(new RecordEntry.Commands(tick, commands));
        }
        world.step(commands);
        submissions.forEach(submission -> submission.judged().run());
        views = viewsOf(world);
        boolean over = !(world.outcome() instanceof Outcome.Running);
        if (over || tick % HASH_INTERVAL == 0) {
            recorder.add(new RecordEntry.Hash(tick, world.hash()));
        }
        if (over) {
            end(tick, Reason.FINISHED);
        } else {
            decided = decisions();
        }
    }

    private List<Command> decisions() {
        List<Command> decisions = new ArrayList<>();
        controllers.forEach((player, controller) -> decisions.addAll(controller.decide(view(player))));
        return decisions;
    }

    /// Closes the record of a match that nobody will play on.
    public void abandon() {
        if (end.isEmpty()) {
            end(world.tick(), Reason.ABANDONED);
        }
    }

    private void end(int tick, Reason reason) {
        end = Optional.of(reason);
        recorder.add(new RecordEntry.End(tick, reason));
    }

    /// What a player may know after the last tick that was played to its end.
    public PlayerView view(int player) {
        return views.get(player);
    }

    /// Why the match stands still for good; empty while it can go on. Thread-safe.
    public Optional<Reason> end() {
        return end;
    }

    /// What ended a match that failed.
    public Optional<Throwable> fault() {
        return fault;
    }

    public long seed() {
        return seed;
    }

    public GameMap map() {
        return map;
    }

    private static List<PlayerView> viewsOf(World world) {
        return IntStream.range(0, world.map().players()).mapToObj(world::view).toList();
    }
}
