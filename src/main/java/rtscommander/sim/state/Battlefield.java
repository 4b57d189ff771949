package rtscommander.sim.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Outcome;
import rtscommander.sim.Point;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.map.GameMap;
import rtscommander.sim.path.AStar;
import rtscommander.sim.path.Pathfinder;

/// Everything that there is in one match. The rules of `sim.step` change it, tick by tick.
public final class Battlefield {
    public final GameMap map;
    public final Ground ground;
    public final Pathfinder pathfinder;
    public final Ore ore;
    public final UnitIndex index;
    public final List<PlayerState> players = new ArrayList<>();
    /// Alive, in the order of their ids.
    public final List<Unit> units = new ArrayList<>();
    /// Alive, in the order of their ids.
    public final List<Building> buildings = new ArrayList<>();

    public final List<Shell> shells = new ArrayList<>();
    /// What happened in this tick so far.
    public final List<Event> events = new ArrayList<>();

    public int tick;
    public Outcome outcome = new Outcome.Running();

    /// Every entity that ever was, by its id; those that are gone leave a hole.
    private final List<@Nullable Entity> byId = new ArrayList<>();

    public Battlefield(GameMap map, int credits) {
        this.map = map;
        this.ground = new Ground(map);
        this.pathfinder = new AStar(ground);
        this.ore = new Ore(map);
        this.index = new UnitIndex(map.width(), map.height());
        for (int player = 0; player < map.players(); player++) {
            Knowledge knowledge = new Knowledge(map.width(), map.height(), ore);
            players.add(new PlayerState(player, credits, Rules.NUKE_CHARGE_TICKS, knowledge));
        }
    }

    public PlayerState player(int number) {
        return players.get(number);
    }

    /// The entity of that id; none when it is gone or never was.
    public Optional<Entity> find(EntityId id) {
        return id.value() >= 0 && id.value() < byId.size()
                ? Optional.ofNullable(byId.get(id.value()))
                : Optional.empty();
    }

    public Unit addUnit(int owner, UnitKind kind, Point at, int facing) {
        Unit unit = new Unit(new EntityId(byId.size()), owner, kind, at.x(), at.y(), facing);
        byId.add(unit);
        units.add(unit);
        return unit;
    }

    public Building addBuilding(int owner, BuildingKind kind, Cell at, boolean finished) {
        Building building = new Building(new EntityId(byId.size()), owner, kind, at, finished);
        byId.add(building);
        buildings.add(building);
        ground.put(building);
        pathfinder.gridChanged();
        return building;
    }

    /// Takes an entity out of the world for good.
    public void remove(Entity entity) {
        entity.gone = true;
        byId.set(entity.id.value(), null);
        Knowledge knowledge = player(entity.owner).knowledge;
        switch (entity) {
            case Unit unit -> {
                units.remove(unit);
                if (unit.eyeColumn >= 0) {
                    knowledge.lookAway(unit.eyeColumn, unit.eyeRow, unit.rules.sight());
                }
            }
            case Building building -> {
                buildings.remove(building);
                if (building.watching) {
                    knowledge.lookAway(building.middleColumn(), building.middleRow(), building.rules.sight());
                }
                ground.remove(building);
                pathfinder.gridChanged();
            }
        }
    }

    /// Whether a player has a finished building of that kind.
    public boolean has(int player, BuildingKind kind) {
        for (Building building : buildings) {
            if (building.owner == player && building.kind == kind && building.finished) {
                return true;
            }
        }
        return false;
    }

    /// Whether a player sees an entity now. One always sees one's own.
    public boolean sees(int player, Entity entity) {
        if (entity.owner == player) {
            return true;
        }
        Knowledge knowledge = player(player).knowledge;
        return switch (entity) {
            case Unit unit -> knowledge.sees(index.column(unit.x), index.row(unit.y));
            case Building building -> knowledge.sees(building);
        };
    }

    public boolean sees(int player, Point point) {
        return player(player).knowledge.sees(index.column(point.x()), index.row(point.y()));
    }
}
