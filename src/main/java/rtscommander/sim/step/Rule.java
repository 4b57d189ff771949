package rtscommander.sim.step;

import rtscommander.sim.state.Battlefield;

/// One rule of the game, applied once a tick. Confined to the tick thread.
public interface Rule {
    void apply(Battlefield field);
}
