package rtscommander.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import rtscommander.sim.Command;

/// Carries commands from any thread to the tick thread, in order of arrival. Thread-safe; nobody ever waits.
public final class CommandQueue {
    private final ArrayBlockingQueue<Submission> waiting;

    public CommandQueue(int capacity) {
        waiting = new ArrayBlockingQueue<>(capacity);
    }

    /// False when the queue is full: the command is not taken, and the sender is to be told.
    public boolean offer(Submission submission) {
        return waiting.offer(submission);
    }

    /// Takes out everything that waits.
    List<Submission> drain() {
        List<Submission> drained = new ArrayList<>();
        waiting.drainTo(drained);
        return drained;
    }

    /// A command on its way to the world.
    ///
    /// @param judged called on the tick thread once the world has done or refused the command, before the
    /// views of that tick are handed out
    public record Submission(Command command, Runnable judged) {}
}
