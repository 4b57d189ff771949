package rtscommander.nl;

import java.util.List;

/// Whoever an [Adjutant] reports to. Its methods must not wait.
public interface Audience {
    /// What has become of a sentence so far. From any thread.
    void understood(int seq, Understanding understanding);

    /// What has become of one order of a sentence. On the tick thread.
    void answered(Answer answer);

    /// The orders that live on, oldest first. On the tick thread, whenever they change.
    void standing(List<StandingOrder> orders);
}
