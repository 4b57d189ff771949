package rtscommander.analysis;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import rtscommander.analysis.Report.By;
import rtscommander.llm.LlmService;
import rtscommander.llm.RequestUpdate;
import rtscommander.llm.Submission;
import rtscommander.nl.Language;
import rtscommander.nl.OrderPlan;
import rtscommander.sim.Rules;
import rtscommander.sim.view.PlayerView;

/// Reports to one player of one match: every half minute and when asked. Thread-safe, but for [#watch].
///
/// The tick thread only hands over the view; the rest happens on the executor's threads and the model's. A report
/// in the rules' words goes out at once, and the model's words replace it when they come, unless they are late: then
/// nothing is shown of them. A tiny model is not asked, since it writes no sentences. When the model has no time, or
/// is not there yet, it is asked again once it is free, for the newest report only.
public final class Analyst {
    /// Ticks from one report to the next.
    static final int INTERVAL = 30 * Rules.TICKS_PER_SECOND;
    /// Somebody who asks again and again gets one report a second.
    static final int SHORTEST_INTERVAL = Rules.TICKS_PER_SECOND;
    /// Words older than this speak of another battle.
    static final long STALE_NANOS = 20_000_000_000L;

    private final String player;
    private final Supplier<Language> language;
    private final LlmService model;
    private final Executor executor;
    private final LongSupplier nanoTime;
    private final Consumer<Report> listener;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean unworded;

    // The tick thread's.
    private final Observer observer = new Observer();
    private int lastTick = -INTERVAL;

    // Guarded by this.
    private Optional<Draft> newest = Optional.empty();
    private Optional<Draft> previous = Optional.empty();
    private int lastId;
    private boolean stopped;

    /// A report as the rules word it, and what is needed to have it worded anew.
    private record Draft(Report report, WordingTask task, long madeAt) {}

    /// @param player the name under which the model serves him
    Analyst(
            String player,
            Supplier<Language> language,
            LlmService model,
            Executor executor,
            LongSupplier nanoTime,
            Consumer<Report> listener) {
        this.player = player;
        this.language = language;
        this.model = model;
        this.executor = executor;
        this.nanoTime = nanoTime;
        this.listener = listener;
    }

    /// Tick thread: takes note of a tick, and has a report made when one is due.
    public void watch(PlayerView view) {
        observer.watch(view);
        int since = view.tick() - lastTick;
        if (since >= INTERVAL || (since >= SHORTEST_INTERVAL && asked.get())) {
            asked.set(false);
            lastTick = view.tick();
            Recollection memory = observer.recall(view);
            executor.execute(() -> report(FactFinder.find(view, memory)));
        }
    }

    /// Asks for a report with the next tick.
    public void ask() {
        asked.set(true);
    }

    /// What a player would say to follow a tip of one of the last two reports; empty when there is no such tip, or it
    /// has no order.
    public synchronized Optional<OrderPlan> plan(int report, int tip) {
        return newest.filter(draft -> draft.report.id() == report)
                .or(() -> previous.filter(draft -> draft.report.id() == report))
                .map(draft -> draft.report.assessment().tips())
                .filter(tips -> tip >= 0 && tip < tips.size())
                .map(tips -> tips.get(tip).plan())
                .filter(plan -> !plan.orders().isEmpty());
    }

    /// Tick thread, whenever the model is free: costs nothing unless a report waits for words.
    public void modelIsFree() {
        if (unworded) {
            executor.execute(() -> takeUnworded().ifPresent(this::word));
        }
    }

    /// The match is over: nothing is reported any more, and whatever the model still does for the player is dropped,
    /// since others wait for it.
    public void stop() {
        synchronized (this) {
            stopped = true;
            unworded = false;
        }
        // Not while locked: a request that is dropped tells this analyst, from under its own lock.
        model.cancel(player);
    }

    private void report(Facts facts) {
        Assessment assessment = Assessment.of(facts);
        begin(facts, assessment).ifPresent(this::word);
    }

    private synchronized Optional<Draft> begin(Facts facts, Assessment assessment) {
        // Two may overtake one another on the way here.
        if (stopped
                || newest.filter(draft -> draft.report.tick() > facts.tick()).isPresent()) {
            return Optional.empty();
        }
        Report report = new Report(++lastId, facts.tick(), By.RULES, assessment);
        Draft draft = new Draft(report, WordingTask.of(facts, assessment, language.get()), nanoTime.getAsLong());
        previous = newest;
        newest = Optional.of(draft);
        unworded = false;
        listener.accept(report);
        return newest;
    }

    private void word(Draft draft) {
        if (model.isTiny()) {
            return;
        }
        Optional<WordingTask> task = Optional.of(draft.task);
        while (task.isPresent()) {
            WordingTask asked = task.get();
            switch (model.submit(asked.request(player), update -> heard(draft, asked, update))) {
                case Submission.Taken taken -> task = Optional.empty();
                case Submission.TooLong tooLong -> task = asked.shorter();
                case Submission.Busy busy -> {
                    later(draft);
                    return;
                }
                case Submission.Unavailable unavailable -> {
                    later(draft);
                    return;
                }
            }
        }
    }

    private void heard(Draft draft, WordingTask task, RequestUpdate update) {
        switch (update) {
            case RequestUpdate.Completed(String answer, int tokens, boolean cut) ->
                Wording.read(answer, task).ifPresent(words -> publish(draft, words));
            // An order came first.
            case RequestUpdate.Cancelled cancelled -> later(draft);
            case RequestUpdate.Reading reading -> {}
            case RequestUpdate.Writing writing -> {}
            case RequestUpdate.Failed failed -> {}
        }
    }

    private synchronized void publish(Draft draft, Wording words) {
        if (counts(draft)) {
            Report report = draft.report;
            listener.accept(new Report(report.id(), report.tick(), By.MODEL, words.applyTo(report.assessment())));
        }
    }

    private synchronized void later(Draft draft) {
        unworded = unworded || counts(draft);
    }

    private synchronized Optional<Draft> takeUnworded() {
        Optional<Draft> draft = newest.filter(waiting -> unworded && counts(waiting));
        unworded = false;
        return draft;
    }

    private boolean counts(Draft draft) {
        return !stopped
                && newest.filter(now -> now.report.id() == draft.report.id()).isPresent()
                && draft.task.language() == language.get()
                && nanoTime.getAsLong() - draft.madeAt <= STALE_NANOS;
    }
}
