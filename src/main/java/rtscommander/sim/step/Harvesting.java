package rtscommander.sim.step;

import java.util.BitSet;
import java.util.Optional;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Event;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.state.Battlefield;
import rtscommander.sim.state.Building;
import rtscommander.sim.state.Knowledge;
import rtscommander.sim.state.PlayerState;
import rtscommander.sim.state.Unit;
import rtscommander.sim.view.UnitView.Activity;

/// The round of a harvester: to the nearest ore, load, home, unload, and again.
///
/// It goes by what its player knows of the ore, and shares a tile with another harvester only when no other is left.
final class Harvesting {
    /// How near to the middle of a tile one mines it, in world units.
    private static final double MINING_REACH = 0.7 * Rules.TILE;
    /// How near to a building one unloads.
    private static final double UNLOADING_REACH = 1.1 * Rules.TILE;

    private static final int HOME_CARGO = Rules.CARGO_CAPACITY * Rules.CARGO_HOME_PERCENT / 100;

    void work(Battlefield field, Unit unit, UnitOrder.Harvest order) {
        if (unit.homeward || unit.cargo >= HOME_CARGO) {
            carryHome(field, unit);
        } else {
            mine(field, unit, order.near());
        }
    }

    private static void mine(Battlefield field, Unit unit, Point near) {
        Knowledge knowledge = field.player(unit.owner).knowledge;
        if (unit.minedTile < 0 || knowledge.oreAt(unit.minedTile) == 0) {
            Point from = unit.minedTile < 0 ? near : centre(field, unit.minedTile);
            unit.minedTile = nearestOre(field, unit, from);
            unit.workTicks = 0;
        }
        if (unit.minedTile < 0) {
            // Nothing left that it knows of: what it has goes home, and then it is idle.
            if (unit.cargo > 0) {
                unit.homeward = true;
            } else {
                unit.orderDone();
            }
            return;
        }
        Point place = centre(field, unit.minedTile);
        if (!Legs.isNear(unit, place, MINING_REACH)) {
            Legs.go(field, unit, place);
            return;
        }
        unit.halt();
        unit.activity = Activity.GATHERING;
        unit.workTicks++;
        if (unit.workTicks >= Rules.GATHER_TICKS) {
            unit.workTicks = 0;
            unit.cargo += field.ore.mine(unit.minedTile, Rules.CARGO_CAPACITY - unit.cargo);
            for (PlayerState player : field.players) {
                player.knowledge.oreChanged(unit.minedTile);
            }
        }
    }

    private static void carryHome(Battlefield field, Unit unit) {
        unit.homeward = true;
        Building depot = nearestDepot(field, unit).orElse(null);
        if (depot == null) {
            unit.halt();
            return;
        }
        if (depot.distanceFrom(unit.x, unit.y) > UNLOADING_REACH) {
            unit.workTicks = 0;
            Legs.go(field, unit, depot.at());
            return;
        }
        unit.halt();
        unit.activity = Activity.UNLOADING;
        unit.workTicks++;
        if (unit.workTicks >= Rules.UNLOAD_TICKS) {
            deliver(field, unit);
        }
    }

    private static void deliver(Battlefield field, Unit unit) {
        PlayerState owner = field.player(unit.owner);
        owner.credits += unit.cargo;
        owner.creditsHarvested += unit.cargo;
        field.events.add(new Event.Delivered(unit.owner, unit.id, unit.cargo, unit.at()));
        unit.cargo = 0;
        unit.workTicks = 0;
        unit.homeward = false;
        if (unit.orders.size() > 1) {
            unit.orderDone();
        }
    }

    /// Index of the tile with ore nearest to `from` that the unit can reach; -1 for none.
    private static int nearestOre(Battlefield field, Unit unit, Point from) {
        Knowledge knowledge = field.player(unit.owner).knowledge;
        BitSet taken = taken(field, unit);
        int best = -1;
        double bestScore = Double.MAX_VALUE;
        for (int tile = 0; tile < field.map.size(); tile++) {
            if (knowledge.oreAt(tile) > 0) {
                double distance = centre(field, tile).distanceTo(from);
                double score = distance + (taken.get(tile) ? field.map.size() * Rules.TILE : 0);
                if (score < bestScore && field.pathfinder.connected(Cell.of(unit.at()), field.map.cell(tile))) {
                    best = tile;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// The tiles that other harvesters of the same player mine or are heading for.
    private static BitSet taken(Battlefield field, Unit asking) {
        BitSet taken = new BitSet(field.map.size());
        for (int i = 0; i < field.units.size(); i++) {
            Unit other = field.units.get(i);
            if (other.minedTile >= 0 && other.owner == asking.owner && other != asking) {
                taken.set(other.minedTile);
            }
        }
        return taken;
    }

    private static Optional<Building> nearestDepot(Battlefield field, Unit unit) {
        Building nearest = null;
        for (Building building : field.buildings) {
            boolean takesOre = building.kind == BuildingKind.REFINERY || building.kind == BuildingKind.HQ;
            if (takesOre
                    && building.owner == unit.owner
                    && building.finished
                    && (nearest == null
                            || building.distanceFrom(unit.x, unit.y) < nearest.distanceFrom(unit.x, unit.y))) {
                nearest = building;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Point centre(Battlefield field, int tile) {
        return field.map.cell(tile).centre();
    }
}
