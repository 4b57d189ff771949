package rtscommander.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rtscommander.sim.Armour;
import rtscommander.sim.BuildingKind;
import rtscommander.sim.BuildingRules;
import rtscommander.sim.Kind;
import rtscommander.sim.Rules;
import rtscommander.sim.UnitKind;
import rtscommander.sim.UnitRules;
import rtscommander.sim.Weapon;
import rtscommander.sim.WeaponClass;

/// Writes `docs/rules.md`: every number of the game, as [Rules] has it.
public final class RulesPage {
    private RulesPage() {}

    public static String text() {
        return String.join(
                "\n", introduction(), units(), weapons(), damage(), buildings(), production(), economy(), war());
    }

    private static String introduction() {
        return """
                # The rules in figures

                Made from `Rules.java`; a test holds the two together. Rules version %d.

                A second has %d ticks. A tile is %d world units wide; places and ranges are in world units, sight is in tiles. The default
                map is %d x %d tiles, a map may have %d to %d tiles a side.
                """.formatted(
                        Rules.VERSION,
                        Rules.TICKS_PER_SECOND,
                        Rules.TILE,
                        Rules.DEFAULT_MAP_WIDTH,
                        Rules.DEFAULT_MAP_HEIGHT,
                        Rules.MIN_MAP_SIZE,
                        Rules.MAX_MAP_SIZE);
    }

    private static String units() {
        String rows = Arrays.stream(UnitKind.values())
                .map(Rules::of)
                .map(unit -> row(
                        name(unit.kind()),
                        unit.cost(),
                        name(unit.madeAt()),
                        seconds(unit.buildTicks()),
                        unit.health(),
                        lower(unit.armour()),
                        number(unit.speed() * Rules.TICKS_PER_SECOND),
                        unit.sight(),
                        unit.flies() ? "flies" : ""))
                .collect(Collectors.joining("\n"));
        return """
                ## Units

                | unit | cost | made at | build s | health | armour | speed, units/s | sight | |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(rows);
    }

    private static String weapons() {
        String ofUnits = Arrays.stream(UnitKind.values())
                .map(Rules::of)
                .filter(UnitRules::isCombatant)
                .map(unit -> weapon(unit.kind(), unit.weapon().orElseThrow()))
                .collect(Collectors.joining("\n"));
        String ofBuildings = Arrays.stream(BuildingKind.values())
                .map(Rules::of)
                .filter(building -> building.weapon().isPresent())
                .map(building -> weapon(building.kind(), building.weapon().orElseThrow()))
                .collect(Collectors.joining("\n"));
        return """
                ## Weapons

                | bearer | weapon | range | damage | reload s | shell, units/s | burst radius | at aircraft | on the move |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s
                %s

                A shell without a speed hits at once. A burst harms enemies only, less towards its edge, where a quarter is left.
                """.formatted(ofUnits, ofBuildings);
    }

    private static String weapon(Kind bearer, Weapon weapon) {
        return row(
                name(bearer),
                weapon.weaponClass().code(),
                number(weapon.range()),
                weapon.damage(),
                seconds(weapon.cooldownTicks()),
                weapon.shellSpeed() == 0 ? "" : number(weapon.shellSpeed() * Rules.TICKS_PER_SECOND),
                weapon.splashRadius() == 0 ? "" : number(weapon.splashRadius()),
                weapon.hitsAir() ? "yes" : "no",
                weapon.firesOnTheMove() ? "yes" : "no");
    }

    private static String damage() {
        String head = Arrays.stream(Armour.values()).map(RulesPage::lower).collect(Collectors.joining(" | "));
        String rows = Arrays.stream(WeaponClass.values())
                .map(weapon -> "| " + weapon.code() + " | "
                        + Arrays.stream(Armour.values())
                                .map(armour -> String.valueOf(Rules.damagePercent(weapon, armour)))
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n"));
        return """
                ## Damage, in percent, by what hits and what is hit

                | | %s |
                | --- |%s
                %s

                Units have the armour of the table above, buildings are of concrete.
                """.formatted(head, " --- |".repeat(Armour.values().length), rows);
    }

    private static String buildings() {
        String rows = Arrays.stream(BuildingKind.values())
                .map(Rules::of)
                .map(building -> row(
                        name(building.kind()),
                        building.cost(),
                        seconds(building.buildTicks()),
                        building.health(),
                        signed(building.power()),
                        building.width() + " x " + building.height(),
                        building.sight(),
                        needs(building)))
                .collect(Collectors.joining("\n"));
        return """
                ## Buildings

                | building | cost | build s | health | power | tiles | sight | needs |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                %s

                The headquarters is there from the start, and cannot be built or sold. It builds one site at a time, in the order in which they
                were placed. A building is placed on explored, free grass, its middle at most %d tiles from the middle of the headquarters.
                While more power is used than produced, construction and training take %d times as long, turrets do not fire, and the nuke
                does not charge.
                """.formatted(rows, Rules.BUILD_RADIUS, Rules.LOW_POWER_SLOWDOWN);
    }

    private static String production() {
        return """
                ## Production

                Prices are paid when the order is given; whatever is cancelled before it is finished is paid back in full. A queue holds %d
                units, one order trains at most %d. Each building works on its own queue. A sold building brings %d %% of its price, in
                proportion to its health. Repair restores %d %% of full health a second and costs %d %% of the price for all of it.
                """.formatted(
                        Rules.QUEUE_LENGTH,
                        Rules.MAX_TRAIN_COUNT,
                        Rules.SELL_PERCENT,
                        Rules.REPAIR_PERCENT_A_SECOND,
                        Rules.REPAIR_PERCENT);
    }

    private static String economy() {
        return """
                ## Economy

                A match begins with %d credits, a headquarters, %d harvesters and %d infantry. A harvester carries %d credits and goes home
                at %d %%. A load takes %s s and brings %d of ore or %d of gems; unloading takes %s s, at a refinery or the headquarters.
                A tile holds %d of ore or %d of gems, and is grass when it is empty.
                """.formatted(
                        Rules.START_CREDITS,
                        Rules.START_HARVESTERS,
                        Rules.START_INFANTRY,
                        Rules.CARGO_CAPACITY,
                        Rules.CARGO_HOME_PERCENT,
                        seconds(Rules.GATHER_TICKS),
                        Rules.ORE_A_STEP,
                        Rules.GEMS_A_STEP,
                        seconds(Rules.UNLOAD_TICKS),
                        Rules.ORE_IN_A_TILE,
                        Rules.GEMS_IN_A_TILE);
    }

    private static String war() {
        Weapon nuke = Rules.NUKE_WEAPON;
        return """
                ## War

                Idle and guarding units follow an enemy up to %s world units from their post and come back. A unit takes up to %d queued orders.
                Two alarms for the same neighbourhood are at least %s s apart.

                The nuke charges for %s s while the headquarters stands and power suffices; it flies %s s, and takes %d health from everything
                within %s world units, friend or foe, less towards the edge.

                A player without a building is out, and what is left of his army is lost. The last player in wins; if the last ones fall in the
                same tick, or after %s minutes, the match is drawn.
                """.formatted(
                        number(Rules.LEASH),
                        Rules.MAX_QUEUED_ORDERS,
                        seconds(Rules.ATTACK_ALARM_TICKS),
                        seconds(Rules.NUKE_CHARGE_TICKS),
                        seconds(Rules.NUKE_FLIGHT_TICKS),
                        nuke.damage(),
                        number(nuke.splashRadius()),
                        Rules.TIME_LIMIT_TICKS / (60 * Rules.TICKS_PER_SECOND));
    }

    private static String needs(BuildingRules building) {
        return building.prerequisites().stream().map(RulesPage::name).collect(Collectors.joining(", "));
    }

    private static String row(Object... cells) {
        return "| "
                + String.join(
                        " | ", List.of(cells).stream().map(String::valueOf).toList()) + " |";
    }

    private static String name(Kind kind) {
        return kind.code().replace('_', ' ');
    }

    private static String lower(Armour armour) {
        return armour.name().toLowerCase(Locale.ROOT);
    }

    private static String signed(int value) {
        return value > 0 ? "+" + value : String.valueOf(value);
    }

    private static String seconds(int ticks) {
        return number(ticks / (double) Rules.TICKS_PER_SECOND);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
