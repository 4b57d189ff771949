package rtscommander.nl.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rtscommander.nl.Area;
import rtscommander.nl.Place;
import rtscommander.nl.Who;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;
import rtscommander.sim.UnitKind;

/// Units or buildings as a sentence names them: `half of my damaged tanks`, 最弱的砲塔. Immutable.
///
/// @param head `tank`, `refinery`, `army`, `all`, `unit`, `building`, `any`, or empty for a state or a group alone
/// @param counted a number or `more` was said: behind no verb, that asks for production
/// @param count zero when none was said
record Thing(
        String head,
        int count,
        boolean counted,
        boolean half,
        Optional<Who.State> state,
        Optional<Place.Pick> pick,
        Optional<Place.Owner> owner,
        Optional<Area> area,
        OptionalInt group,
        boolean every) {
    static final Thing PLAIN = new Thing(
            "",
            0,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            false);

    /// What "it" means behind "when my base is attacked".
    static final Thing BASE = PLAIN.withHead("base");

    Thing withHead(String value) {
        return new Thing(value, count, counted, half, state, pick, owner, area, group, every);
    }

    Thing withCount(int value) {
        return new Thing(head, value, true, half, state, pick, owner, area, group, every);
    }

    Thing withMore() {
        return new Thing(head, count, true, half, state, pick, owner, area, group, every);
    }

    Thing withHalf() {
        return new Thing(head, count, counted, true, state, pick, owner, area, group, every);
    }

    Thing withEvery() {
        return new Thing(head, count, counted, half, state, pick, owner, area, group, true);
    }

    Thing with(Who.State value) {
        return new Thing(head, count, counted, half, Optional.of(value), pick, owner, area, group, every);
    }

    Thing with(Place.Pick value) {
        return new Thing(head, count, counted, half, state, Optional.of(value), owner, area, group, every);
    }

    Thing with(Place.Owner value) {
        return new Thing(head, count, counted, half, state, pick, Optional.of(value), area, group, every);
    }

    Thing with(Area value) {
        return new Thing(head, count, counted, half, state, pick, owner, Optional.of(value), group, every);
    }

    Thing withGroup(int value) {
        return new Thing(head, count, counted, half, state, pick, owner, area, OptionalInt.of(value), every);
    }

    boolean enemies() {
        return owner.filter(Place.Owner.ENEMY::equals).isPresent();
    }

    Optional<UnitKind> unit() {
        return List.of(UnitKind.values()).stream()
                .filter(kind -> kind.code().equals(head))
                .findFirst();
    }

    Optional<Kind> kind() {
        return unit().<Kind>map(kind -> kind)
                .or(() -> List.of(BuildingKind.values()).stream()
                        .filter(kind -> kind.code().equals(head))
                        .findFirst());
    }

    /// Those of one's own units that are meant; none when nothing narrower than any unit was said.
    Optional<Who> who() {
        List<Who.Members> kinds = switch (head) {
            case "army" -> List.of(new Who.Members.Army());
            case "all" -> List.of(new Who.Members.All());
            default ->
                unit().<List<Who.Members>>map(kind -> List.of(new Who.Members.Of(kind)))
                        .orElse(List.of());
        };
        Optional<Who.Count> number = half
                ? Optional.of(new Who.Count.Half())
                : count > 0 ? Optional.of(new Who.Count.Exactly(count)) : Optional.empty();
        if (kinds.isEmpty() && number.isEmpty() && area.isEmpty() && group.isEmpty() && state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Who(kinds, number, area, group, state));
    }

    /// The thing as a place or a target.
    Optional<Place.Of> target() {
        Optional<Place.Target> target = switch (head) {
            case "unit" -> Optional.of(new Place.Target.AnyUnit());
            case "building" -> Optional.of(new Place.Target.AnyBuilding());
            case "any" -> Optional.of(new Place.Target.Anything());
            default -> kind().map(Place.Target.OfKind::new);
        };
        return target.map(of -> new Place.Of(of, owner, pick.orElse(Place.Pick.NEAREST), area, Optional.empty()));
    }
}
