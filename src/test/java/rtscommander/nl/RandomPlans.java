package rtscommander.nl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Makes random plans that use the whole language, sense or no sense.
final class RandomPlans {
    private final RandomGenerator random;

    RandomPlans(RandomGenerator random) {
        this.random = random;
    }

    OrderPlan plan() {
        return new OrderPlan(
                Stream.generate(this::order).limit(random.nextInt(5)).toList(), perhaps(() -> any(PlanWords.ASKS)));
    }

    private PlannedOrder order() {
        return new PlannedOrder(
                any(PlanWords.VERBS),
                perhaps(this::who),
                perhaps(() -> any(PlanWords.KINDS)),
                random.nextBoolean() ? 1 : number(),
                perhaps(this::place),
                random.nextBoolean(),
                perhaps(this::condition),
                perhaps(this::condition),
                random.nextBoolean(),
                perhaps(() -> any(PlanWords.TOPICS)),
                group());
    }

    private Who who() {
        List<Who.Members> kinds = Stream.generate(() -> any(PlanWords.MEMBERS))
                .limit(random.nextInt(1, 4))
                .toList();
        return random.nextInt(4) == 0
                ? Who.ofGroup(random.nextInt(1, 10))
                : new Who(
                        random.nextInt(3) == 0 ? List.of() : kinds,
                        random.nextBoolean() ? Optional.of(count()) : Optional.empty(),
                        perhaps(() -> any(PlanWords.AREAS)),
                        group(),
                        Optional.of(any(PlanWords.STATES)));
    }

    private Who.Count count() {
        return random.nextBoolean() ? new Who.Count.Half() : new Who.Count.Exactly(number());
    }

    private Place place() {
        return switch (random.nextInt(5)) {
            case 0 -> point();
            case 1 ->
                new Place.Toward(
                        any(PlanWords.DIRECTIONS),
                        random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty());
            case 2 -> new Place.In(any(PlanWords.AREAS));
            case 3 -> new Place.Named(any(PlanWords.REFERENCES));
            default ->
                new Place.Of(
                        any(PlanWords.TARGETS),
                        perhaps(() -> any(PlanWords.OWNERS)),
                        any(PlanWords.PICKS),
                        perhaps(() -> any(PlanWords.AREAS)),
                        perhaps(this::point));
        };
    }

    private Place.At point() {
        return new Place.At(whole(), whole());
    }

    private Condition condition() {
        return new Condition(
                any(PlanWords.TRIGGERS),
                perhaps(() -> any(PlanWords.KINDS)),
                random.nextBoolean() ? OptionalInt.of(whole()) : OptionalInt.empty());
    }

    private OptionalInt group() {
        return random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(1, 10)) : OptionalInt.empty();
    }

    private int number() {
        return random.nextInt(1, random.nextBoolean() ? 12 : PlanWords.LARGEST + 1);
    }

    private int whole() {
        return random.nextBoolean() ? random.nextInt(1500) : random.nextInt(-PlanWords.LARGEST, PlanWords.LARGEST + 1);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
