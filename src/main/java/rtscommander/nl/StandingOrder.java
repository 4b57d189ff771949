package rtscommander.nl;

import java.util.Optional;
import rtscommander.sim.Point;

/// An order that lives on, as the player's list shows it. Immutable.
///
/// @param id by which it is taken back
/// @param seq the number of the sentence that it came from
/// @param running false while it waits
/// @param at where it leads
public record StandingOrder(int id, int seq, boolean running, PlannedOrder order, Optional<Point> at) {}
