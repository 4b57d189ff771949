package rtscommander.nl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.Kind;
import rtscommander.sim.UnitKind;

/// The vocabulary of order plans: every value that a field can have, with its name. Reader, writer, shorthand and
/// grammar are all made from these tables.
final class PlanWords {
    /// The largest number in a plan, coordinates included: six digits.
    static final int LARGEST = 999_999;
    /// More orders than a sentence can hold.
    static final int MOST_ORDERS = 16;

    static final List<Verb> VERBS = List.of(Verb.values());
    static final List<Kind> KINDS = Stream.<Kind>concat(Stream.of(UnitKind.values()), Stream.of(BuildingKind.values()))
            .toList();
    static final List<Who.Members> MEMBERS = Stream.concat(
                    Stream.of(UnitKind.values()).<Who.Members>map(Who.Members.Of::new),
                    Stream.of(new Who.Members.Army(), new Who.Members.All()))
            .toList();
    static final List<Place.Target> TARGETS = Stream.concat(
                    KINDS.stream().<Place.Target>map(Place.Target.OfKind::new),
                    Stream.of(new Place.Target.AnyUnit(), new Place.Target.AnyBuilding(), new Place.Target.Anything()))
            .toList();
    static final List<Direction> DIRECTIONS = List.of(Direction.values());
    static final List<Area> AREAS = List.of(Area.values());
    static final List<Place.Reference> REFERENCES = List.of(Place.Reference.values());
    static final List<Place.Owner> OWNERS = List.of(Place.Owner.values());
    static final List<Place.Pick> PICKS = List.of(Place.Pick.values());
    static final List<Who.State> STATES = List.of(Who.State.values());
    static final List<Condition.Trigger> TRIGGERS = List.of(Condition.Trigger.values());
    static final List<Topic> TOPICS = List.of(Topic.values());
    static final List<OrderPlan.Ask> ASKS = List.of(OrderPlan.Ask.values());
    static final List<Language> LANGUAGES = List.of(Language.values());

    private PlanWords() {}

    /// How a value of one of these lists is called in a plan.
    static String name(Object value) {
        return switch (value) {
            case Kind kind -> kind.code();
            case Who.Members.Of(UnitKind kind) -> kind.code();
            case Who.Members.Army army -> "army";
            case Who.Members.All all -> "all";
            case Place.Target.OfKind(Kind kind) -> kind.code();
            case Place.Target.AnyUnit unit -> "unit";
            case Place.Target.AnyBuilding building -> "building";
            case Place.Target.Anything anything -> "any";
            case Language language -> language.code();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("no word of a plan: " + value);
        };
    }
}
