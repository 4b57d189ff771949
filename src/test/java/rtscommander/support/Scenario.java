package rtscommander.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Cell;
import rtscommander.sim.Command;
import rtscommander.sim.EntityId;
import rtscommander.sim.Event;
import rtscommander.sim.Kind;
import rtscommander.sim.Opening;
import rtscommander.sim.Opening.Piece;
import rtscommander.sim.Point;
import rtscommander.sim.Rejection;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitOrder;
import rtscommander.sim.World;
import rtscommander.sim.map.MapLetters;
import rtscommander.sim.view.BuildingView;
import rtscommander.sim.view.PlayerView;
import rtscommander.sim.view.UnitView;

/// A match told as a story, drawn from a map of letters.
///
/// Besides terrain (`.` grass, `o` ore, `g` gems, `~` water): `i` infantry, `t` tank, `a` artillery, `h` helicopter,
/// `v`
/// harvester, `p` power plant, `b` barracks, `w` war factory, `r` refinery, `d` defense turret, `0` and `1` the
/// headquarters; buildings by their north-west tile. Small letters belong to player 0, capitals to player 1. A player
/// without a headquarters on the drawing gets one far to the south, across water, so that the match goes on.
public final class Scenario {
    private static final int MOAT = 12;

    private final World world;
    private final List<Event> events = new ArrayList<>();

    private Scenario(World world) {
        this.world = world;
    }

    public static Scenario on(String drawing) {
        return with(5000, drawing);
    }

    /// With so many credits for each player.
    public static Scenario with(int credits, String drawing) {
        List<String> rows = drawing.lines().toList();
        int width = Math.max(8, rows.getFirst().length());
        List<Piece> pieces = new ArrayList<>();
        StringBuilder map = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < width; x++) {
                char letter = x < rows.get(y).length() ? rows.get(y).charAt(x) : '.';
                Optional<Piece> piece = piece(letter, new Cell(x, y));
                piece.ifPresent(pieces::add);
                map.append(piece.isPresent() ? '.' : letter);
            }
            map.append('\n');
        }
        if (!drawing.contains("0") || !drawing.contains("1")) {
            map.append("~".repeat(width).concat("\n").repeat(MOAT));
            map.append(".".repeat(width).concat("\n").repeat(3));
        }
        for (int player = 0; player < 2; player++) {
            if (!drawing.contains(String.valueOf(player))) {
                Cell shelter = new Cell(player == 0 ? 0 : width - 3, rows.size() + MOAT);
                pieces.add(new Piece.OfBuilding(player, BuildingKind.HQ, shelter));
            }
        }
        // The map is told where the players start, so that it knows how many there are.
        int firstRow = map.indexOf("\n") + 1;
        String letters = map.toString();
        for (int player = 0; player < 2; player++) {
            int owner = player;
            Cell start = pieces.stream()
                    .filter(piece -> piece instanceof Piece.OfBuilding building
                            && building.kind() == BuildingKind.HQ
                            && building.owner() == owner)
                    .map(piece -> ((Piece.OfBuilding) piece).at())
                    .findFirst()
                    .orElseThrow();
            int at = start.y() * firstRow + start.x();
            letters = letters.substring(0, at) + player + letters.substring(at + 1);
        }
        return new Scenario(new World(MapLetters.parse(letters), new Opening(pieces, credits)));
    }

    /// A place in the middle of a tile of the drawing.
    public static Point at(int column, int row) {
        return new Cell(column, row).centre();
    }

    public Scenario when(Command... commands) {
        events.addAll(world.step(List.of(commands)));
        return this;
    }

    /// Gives an order to all units of a kind that a player has.
    public Scenario order(int player, UnitKind kind, UnitOrder order) {
        return when(new Command.Order(player, ids(player, kind), order, false));
    }

    /// The same, behind the orders that they have already.
    public Scenario queue(int player, UnitKind kind, UnitOrder order) {
        return when(new Command.Order(player, ids(player, kind), order, true));
    }

    public Scenario afterTicks(int ticks) {
        for (int i = 0; i < ticks; i++) {
            events.addAll(world.step(List.of()));
        }
        return this;
    }

    /// Lets time pass until the claim holds, and fails if it does not within `ticks`.
    public Scenario until(int ticks, String what, Predicate<Scenario> claim) {
        for (int i = 0; i < ticks && !claim.test(this); i++) {
            events.addAll(world.step(List.of()));
        }
        assertThat(claim.test(this)).as(what + " within " + ticks + " ticks").isTrue();
        return this;
    }

    public Scenario thenRefused(Rejection why) {
        assertThat(events)
                .filteredOn(event -> event instanceof Event.Refused)
                .last()
                .isInstanceOfSatisfying(
                        Event.Refused.class, event -> assertThat(event.why()).isEqualTo(why));
        return this;
    }

    public Scenario thenRefused(Rejection.Reason why) {
        return thenRefused(new Rejection.Because(why));
    }

    public Scenario thenNothingWasRefused() {
        assertThat(events).noneMatch(event -> event instanceof Event.Refused);
        return this;
    }

    /// All units of that kind stand within a tile of the place.
    public Scenario thenIsAt(int player, UnitKind kind, Point place) {
        assertThat(units(player, kind))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.at().distanceTo(place))
                        .as(unit + " is at " + place)
                        .isLessThanOrEqualTo(40));
        return this;
    }

    public World world() {
        return world;
    }

    /// Everything that happened so far.
    public List<Event> events() {
        return events;
    }

    public <E extends Event> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public PlayerView view(int player) {
        return world.view(player);
    }

    public List<UnitView> units(int player, UnitKind kind) {
        return view(player).units().stream()
                .filter(unit -> unit.owner() == player && unit.kind() == kind)
                .toList();
    }

    /// The one unit of that kind.
    public UnitView unit(int player, UnitKind kind) {
        assertThat(units(player, kind)).hasSize(1);
        return units(player, kind).getFirst();
    }

    /// The first building of that kind.
    public BuildingView building(int player, BuildingKind kind) {
        return view(player).buildings().stream()
                .filter(building -> building.owner() == player && building.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("player " + player + " has no " + kind));
    }

    public boolean has(int player, Kind kind) {
        return kind instanceof UnitKind unit
                ? !units(player, unit).isEmpty()
                : view(player).buildings().stream()
                        .anyMatch(building -> building.owner() == player && building.kind() == kind);
    }

    public int credits(int player) {
        return view(player).status().credits();
    }

    private List<EntityId> ids(int player, UnitKind kind) {
        return units(player, kind).stream().map(UnitView::id).toList();
    }

    private static Optional<Piece> piece(char letter, Cell cell) {
        int owner = Character.isUpperCase(letter) || letter == '1' ? 1 : 0;
        UnitKind unit = switch (Character.toLowerCase(letter)) {
            case 'i' -> UnitKind.INFANTRY;
            case 't' -> UnitKind.TANK;
            case 'a' -> UnitKind.ARTILLERY;
            case 'h' -> UnitKind.HELICOPTER;
            case 'v' -> UnitKind.HARVESTER;
            default -> null;
        };
        if (unit != null) {
            return Optional.of(new Piece.OfUnit(owner, unit, cell.centre()));
        }
        BuildingKind building = switch (Character.toLowerCase(letter)) {
            case '0', '1' -> BuildingKind.HQ;
            case 'p' -> BuildingKind.POWER_PLANT;
            case 'b' -> BuildingKind.BARRACKS;
            case 'w' -> BuildingKind.WAR_FACTORY;
            case 'r' -> BuildingKind.REFINERY;
            case 'd' -> BuildingKind.DEFENSE_TURRET;
            default -> null;
        };
        return Optional.ofNullable(building).map(kind -> new Piece.OfBuilding(owner, kind, cell));
    }
}
