package rtscommander.sim.view;

import java.util.List;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.map.GameMap;

/// All that one player may know after one tick, and nothing else. Immutable, so any thread may read it.
///
/// The one window onto the world: client, computer opponent, sentences and analysis all look through it.
///
/// @param units one's own, and the enemies in sight, in the order of their ids
/// @param buildings one's own, those in sight, and those remembered, in the order of their ids
/// @param events what happened in this tick as far as this player notices, in order
public record PlayerView(
        int player,
        int tick,
        Outcome outcome,
        GameMap map,
        FogView fog,
        OreView ore,
        PlayerStatus status,
        List<UnitView> units,
        List<BuildingView> buildings,
        List<Event> events) {}
