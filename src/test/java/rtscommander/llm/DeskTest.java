package rtscommander.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rtscommander.llm.Desk.Verdict;

/// Who is served next, by hand.
class DeskTest {
    private final Desk desk = new Desk();
    private final List<Ticket> pushedAway = new ArrayList<>();
    private long id;

    private Ticket taken(ModelRequest request) {
        Ticket ticket = new Ticket(++id, request, update -> {}, 0);
        Verdict verdict = desk.offer(ticket);
        assertThat(verdict).isInstanceOf(Verdict.Taken.class);
        pushedAway.addAll(((Verdict.Taken) verdict).pushedAway());
        return ticket;
    }

    private Ticket order(String player) {
        return taken(Asking.order(player, "attack"));
    }

    private Ticket analysis(String player) {
        return taken(Asking.analysis(player, "facts"));
    }

    private boolean refuses(ModelRequest request) {
        return desk.offer(new Ticket(++id, request, update -> {}, 0)) instanceof Verdict.Refused;
    }

    @Test
    void theNewestSentenceOfAPlayerCancelsTheOneInFlight() {
        Ticket older = order("ann");
        desk.next();
        Ticket newer = order("ann");
        assertThat(older.unwanted()).isTrue();
        desk.done();
        assertThat(desk.next()).contains(newer);
        assertThat(newer.unwanted()).isFalse();
    }

    @Test
    void theNewestSentenceOfAPlayerPushesTheWaitingOneAwayAndKeepsItsPlace() {
        order("ann");
        desk.next();
        Ticket older = order("bob");
        Ticket other = order("cid");
        Ticket newer = order("bob");
        assertThat(pushedAway).containsExactly(older);
        desk.done();
        assertThat(desk.next()).contains(newer);
        desk.done();
        assertThat(desk.next()).contains(other);
    }

    @Test
    void ordersOfTwoPlayersNeverPushEachOtherAway() {
        Ticket first = order("ann");
        desk.next();
        Ticket second = order("bob");
        Ticket third = order("cid");
        assertThat(first.unwanted()).isFalse();
        desk.done();
        assertThat(desk.next()).contains(second);
        desk.done();
        assertThat(desk.next()).contains(third);
        assertThat(pushedAway).isEmpty();
    }

    @Test
    void anOrderCancelsAnyAnalysisInFlight() {
        Ticket analysis = analysis("ann");
        desk.next();
        order("bob");
        assertThat(analysis.unwanted()).isTrue();
    }

    @Test
    void anOrderPushesAWaitingAnalysisAway() {
        Ticket older = analysis("ann");
        desk.next();
        Ticket newer = analysis("ann");
        Ticket order = order("bob");
        assertThat(older.unwanted()).isTrue();
        assertThat(pushedAway).containsExactly(newer);
        desk.done();
        assertThat(desk.next()).contains(order);
    }

    @Test
    void anAnalysisNeverWaitsBehindAnOrderOfAnybody() {
        order("ann");
        assertThat(refuses(Asking.analysis("bob", "facts"))).isTrue();
        desk.next();
        assertThat(refuses(Asking.analysis("bob", "facts"))).isTrue();
        assertThat(refuses(Asking.analysis("ann", "facts"))).isTrue();
        desk.done();
        analysis("bob");
    }

    @Test
    void anAnalysisNeverWaitsBehindAnotherPlayersAnalysis() {
        Ticket first = analysis("ann");
        desk.next();
        assertThat(refuses(Asking.analysis("bob", "facts"))).isTrue();
        assertThat(first.unwanted()).isFalse();
    }

    @Test
    void aNewerAnalysisTakesThePlaceOfThePlayersOlderOne() {
        Ticket older = analysis("ann");
        desk.next();
        Ticket newer = analysis("ann");
        assertThat(older.unwanted()).isTrue();
        desk.done();
        assertThat(desk.next()).contains(newer);
    }

    @Test
    void onlySoManyPlayersWait() {
        for (int player = 0; player < Desk.MOST_WAITING; player++) {
            order("player " + player);
        }
        assertThat(refuses(Asking.order("one more", "attack"))).isTrue();
        order("player 3");
        assertThat(pushedAway).hasSize(1);
    }

    @Test
    void aPlayerWhoLeavesTakesHisRequestsAlong() {
        Ticket working = order("ann");
        desk.next();
        Ticket waiting = order("ann");
        Ticket other = order("bob");
        assertThat(desk.clear("ann")).contains(waiting);
        assertThat(working.unwanted()).isTrue();
        desk.done();
        assertThat(desk.next()).contains(other);
        desk.done();
        assertThat(desk.next()).isEqualTo(Optional.empty());
    }
}
