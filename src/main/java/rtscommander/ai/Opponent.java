package rtscommander.ai;

import java.util.List;
import rtscommander.sim.Command;
import rtscommander.sim.Outcome;
import rtscommander.sim.RandomStream;
import rtscommander.sim.Rules;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// The computer opponent: sees what a player sees, and asks for what a player may ask for. Confined to the tick thread.
///
/// The same views always lead to the same commands: its only chance is the seed, and it knows no clock but the tick.
///
/// Its work of a tick is bounded. Each of its officers is asked once a second, at most one in a tick; an officer looks
/// at every entity of the view a few times at most, or at the tiles within the build radius. That second is also how
/// fast it reacts, which a beginner can match.
public final class Opponent {
    /// Every officer is asked once in so many ticks.
    private static final int ROUND = 20;

    private final int offset;
    private final Intelligence intelligence = new Intelligence();
    private final Economy economy = new Economy();
    private final BaseBuilder builder = new BaseBuilder();
    private final Recruiter recruiter = new Recruiter();
    private final Scout scout = new Scout();
    private final HomeGuard homeGuard = new HomeGuard();
    private final Strike strike;
    private final Repairs repairs = new Repairs();
    private final Liquidation liquidation = new Liquidation();
    private final NukeControl nuke = new NukeControl();

    /// An opponent whose habits (when it looks, when it attacks) follow from the seed.
    public Opponent(long seed) {
        RandomStream random = new RandomStream(seed);
        offset = random.nextInt(ROUND);
        strike = new Strike(random.nextInt(60 * Rules.TICKS_PER_SECOND));
    }

    /// What it does about this view. To be asked once for every tick; not at all is allowed too.
    public List<Command> decide(PlayerView view) {
        if (!(view.outcome() instanceof Outcome.Running)) {
            return List.of();
        }
        intelligence.hear(view);
        int turn = (view.tick() + offset) % ROUND;
        Survey survey = Survey.of(view);
        Orders orders = new Orders(survey);
        switch (turn) {
            case 0 -> intelligence.look(survey);
            case 2 -> economy.act(survey, orders, builder.savings());
            case 4 -> builder.act(survey, intelligence, orders);
            case 6 -> recruiter.act(survey, intelligence, orders, builder.savings());
            case 8 -> scout.act(survey, intelligence, orders, reserve(survey));
            case 10 -> homeGuard.act(survey, intelligence, orders, reserve(survey));
            case 12 -> strike.act(survey, intelligence, orders, reserve(survey), homeGuard);
            case 14 -> repairs.act(survey, orders);
            case 16 -> nuke.act(survey, orders);
            case 18 -> liquidation.act(survey, orders);
            default -> {
                // Odd turns are nobody's.
            }
        }
        return orders.commands();
    }

    /// The part of the army that waits at home.
    private List<UnitView> reserve(Survey survey) {
        return survey.army().stream()
                .filter(unit -> !strike.has(unit.id()) && !scout.is(unit.id()))
                .toList();
    }
}
