package rtscommander.lab;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rtscommander.match.Clock;
import rtscommander.match.TickLoop;

/// A battle that goes on by itself at the game's beat, on a thread of its own.
///
/// Every five seconds a fresh battle takes its place, before it would have to begin anew: that makes a map, which the
/// game never does on its tick thread either, and sends all units off in a single tick.
final class BattleLoop implements AutoCloseable {
    private static final int TICKS_OF_A_BATTLE = 100;

    private final int units;
    private final ExecutorService maker;
    private final TickLoop loop = new TickLoop(Clock.ofTheMachine(), this::beat);
    private final Thread thread = Thread.ofPlatform().name("tick").daemon().unstarted(loop);
    private Battle battle;
    private Future<Battle> next;
    private long seed = 1;
    private int ticks;

    private BattleLoop(int units) {
        this.units = units;
        this.maker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("battles").daemon().factory());
        this.battle = begun(seed, units);
        this.next = make();
    }

    static BattleLoop start(int units) {
        BattleLoop battles = new BattleLoop(units);
        battles.thread.start();
        return battles;
    }

    private Future<Battle> make() {
        seed++;
        long ofThisOne = seed;
        return maker.submit(() -> begun(ofThisOne, units));
    }

    /// Both armies have their orders, and have found their ways.
    private static Battle begun(long seed, int units) {
        Battle battle = new Battle(seed, units);
        battle.prepare();
        battle.tick();
        return battle;
    }

    private void beat() {
        ticks++;
        if (ticks >= TICKS_OF_A_BATTLE && next.isDone()) {
            battle = next.resultNow();
            next = make();
            ticks = 0;
        }
        battle.prepare();
        battle.tick();
    }

    /// Of the last minute's ticks, in milliseconds.
    double durationP99() {
        return loop.durations().summary().p99() / 1e6;
    }

    /// Of the last minute's beats, in milliseconds.
    double latenessP99() {
        return loop.lateness().summary().p99() / 1e6;
    }

    @Override
    public void close() {
        thread.interrupt();
        maker.shutdownNow();
    }
}
