package rtscommander.sim.path;

import java.util.List;
import rtscommander.sim.Cell;

/// Finds ways over the ground. Confined to the thread of its world; answers depend on nothing but the grid and the
/// question.
///
/// A step goes to one of eight neighbours; a diagonal one needs both tiles beside it free, so that corners are not cut.
public interface Pathfinder {
    /// The shortest way from one tile to another, both ends included; to the reachable tile nearest to the goal when
    /// the goal is blocked or walled off. Only the start itself when there is nothing nearer, or when the start is
    /// blocked.
    List<Cell> find(Cell from, Cell to);

    /// Whether a way leads from one tile to the other. At once, without a search.
    boolean connected(Cell from, Cell to);

    /// The free tile nearest to `to` (by distance in a straight line, then row, then column) that can be reached from
    /// `from`; `from` itself when it is blocked.
    Cell nearestReachable(Cell from, Cell to);

    /// Tiles taken out of the open list by the last search: what it cost, in a measure that is the same every time.
    int lastExpansions();

    /// To be called after tiles became free or blocked.
    void gridChanged();
}
