package rtscommander.sim;

import static rtscommander.sim.Armour.AIR;
import static rtscommander.sim.Armour.FLESH;
import static rtscommander.sim.Armour.HEAVY;
import static rtscommander.sim.Armour.LIGHT;
import static rtscommander.sim.BuildingKind.BARRACKS;
import static rtscommander.sim.BuildingKind.DEFENSE_TURRET;
import static rtscommander.sim.BuildingKind.HQ;
import static rtscommander.sim.BuildingKind.POWER_PLANT;
import static rtscommander.sim.BuildingKind.REFINERY;
import static rtscommander.sim.BuildingKind.WAR_FACTORY;
import static rtscommander.sim.UnitKind.ARTILLERY;
import static rtscommander.sim.UnitKind.HARVESTER;
import static rtscommander.sim.UnitKind.HELICOPTER;
import static rtscommander.sim.UnitKind.INFANTRY;
import static rtscommander.sim.UnitKind.TANK;
import static rtscommander.sim.WeaponClass.AUTOCANNON;
import static rtscommander.sim.WeaponClass.CANNON;
import static rtscommander.sim.WeaponClass.HOWITZER;
import static rtscommander.sim.WeaponClass.NUKE;
import static rtscommander.sim.WeaponClass.RIFLE;
import static rtscommander.sim.WeaponClass.ROCKET;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every number of the game. `docs/rules.md` is made from this class, and a test holds the two together.
///
/// Costs, ranges and power come from the game that this one succeeds; the other figures are chosen so that a match of
/// two beginners takes 10 to 20 minutes and every unit has something that it beats and something that beats it.
public final class Rules {
    /// Goes up whenever the same seed and commands may lead elsewhere; match records carry it.
    public static final int VERSION = 1;

    public static final int TICKS_PER_SECOND = 20;
    /// World units to a tile.
    public static final int TILE = 40;
    /// Directions are counted in 256ths of a circle, clockwise from east.
    public static final int FULL_TURN = 256;

    public static final int DEFAULT_MAP_WIDTH = 96;
    public static final int DEFAULT_MAP_HEIGHT = 72;
    public static final int MIN_MAP_SIZE = 32;
    public static final int MAX_MAP_SIZE = 256;

    public static final int START_CREDITS = 2500;
    public static final int START_HARVESTERS = 2;
    public static final int START_INFANTRY = 3;

    /// Tiles between the middle of a new building and the middle of the headquarters, at most.
    public static final int BUILD_RADIUS = 12;
    /// Work goes at half speed while power is short.
    public static final int LOW_POWER_SLOWDOWN = 2;
    /// Share of the price that a sold building at full health brings.
    public static final int SELL_PERCENT = 50;
    /// Share of the price that a repair from nothing to full health costs.
    public static final int REPAIR_PERCENT = 30;
    /// Share of full health that a repair restores a second.
    public static final int REPAIR_PERCENT_A_SECOND = 3;

    public static final int QUEUE_LENGTH = 20;
    public static final int MAX_TRAIN_COUNT = 20;
    public static final int MAX_QUEUED_ORDERS = 32;

    /// Credits that a harvester carries.
    public static final int CARGO_CAPACITY = 200;
    /// A harvester goes home once it carries this share of its capacity.
    public static final int CARGO_HOME_PERCENT = 90;

    public static final int GATHER_TICKS = 60;
    public static final int ORE_A_STEP = 50;
    public static final int GEMS_A_STEP = 100;
    public static final int UNLOAD_TICKS = 20;
    /// Credits in one tile.
    public static final int ORE_IN_A_TILE = 500;

    public static final int GEMS_IN_A_TILE = 1000;

    /// How far idle and guarding units follow an enemy from their post, in world units.
    public static final double LEASH = 240;
    /// Two alarms for the same neighbourhood are at least this far apart.
    public static final int ATTACK_ALARM_TICKS = 200;

    public static final int NUKE_CHARGE_TICKS = 8400;
    public static final int NUKE_FLIGHT_TICKS = 100;
    /// Harms everybody. What is left of the damage at the edge of the circle is a quarter.
    public static final Weapon NUKE_WEAPON = new Weapon(NUKE, 0, 1000, NUKE_CHARGE_TICKS, 0, 180, true, false);

    /// After this time the match is drawn: 60 minutes.
    public static final int TIME_LIMIT_TICKS = 60 * 60 * TICKS_PER_SECOND;

    private static final Map<UnitKind, UnitRules> UNITS = new EnumMap<>(UnitKind.class);
    private static final Map<BuildingKind, BuildingRules> BUILDINGS = new EnumMap<>(BuildingKind.class);
    private static final Map<WeaponClass, Map<Armour, Integer>> DAMAGE_PERCENT = new EnumMap<>(WeaponClass.class);

    static {
        // Tables are kept as tables.
        // spotless:off
        //   kind        cost  made at      ticks  health  armour  speed  turn  sight  radius  flies   weapon
        unit(INFANTRY,    100, BARRACKS,       80,     50, FLESH,   2.5,   32,     7,      9, false,  weapon(RIFLE,     80,  8,  20,  0,  0, true,  true));
        unit(TANK,        500, WAR_FACTORY,   240,    300, HEAVY,   3.25,   8,     7,     15, false,  weapon(CANNON,   120, 40,  40, 24,  0, false, true));
        unit(ARTILLERY,   600, WAR_FACTORY,   300,    100, LIGHT,   2.25,   6,     6,     15, false,  weapon(HOWITZER, 200, 90, 100,  8, 50, false, false));
        unit(HELICOPTER,  800, WAR_FACTORY,   320,    150, AIR,     6.5,   10,     9,     16, true,   weapon(ROCKET,   150, 50,  50, 16,  0, true,  true));
        unit(HARVESTER,   200, HQ,            160,    250, LIGHT,   3,      8,     5,     15, false,  Optional.empty());

        //       kind           cost  ticks  health  power  tiles  sight  prerequisites              weapon
        building(HQ,               0,     0,   3000,    50,  3, 3,     9, List.of(),                 Optional.empty());
        building(POWER_PLANT,    300,   200,    600,   100,  2, 2,     5, List.of(HQ),               Optional.empty());
        building(BARRACKS,       500,   300,    800,   -20,  2, 2,     5, List.of(HQ, POWER_PLANT),  Optional.empty());
        building(WAR_FACTORY,    800,   500,   1200,   -30,  3, 2,     5, List.of(HQ, BARRACKS),     Optional.empty());
        building(REFINERY,       600,   360,   1000,   -10,  3, 2,     5, List.of(HQ, POWER_PLANT),  Optional.empty());
        building(DEFENSE_TURRET, 400,   240,    500,   -20,  1, 1,     7, List.of(HQ, BARRACKS),     weapon(AUTOCANNON, 160, 12, 10, 0, 0, true, false));

        //     weapon      FLESH LIGHT HEAVY  AIR CONCRETE
        damage(RIFLE,        100,   60,   25,  80,   35);
        damage(CANNON,        50,  100,  100,   0,   80);
        damage(HOWITZER,     100,  100,   60,   0,  120);
        damage(ROCKET,        40,  120,  110,  60,   60);
        damage(AUTOCANNON,   100,  100,   70, 120,   20);
        damage(NUKE,         100,  100,   80, 100,  100);
        // spotless:on
    }

    private Rules() {}

    public static UnitRules of(UnitKind kind) {
        return get(UNITS, kind);
    }

    public static BuildingRules of(BuildingKind kind) {
        return get(BUILDINGS, kind);
    }

    public static int costOf(Kind kind) {
        return switch (kind) {
            case UnitKind unit -> of(unit).cost();
            case BuildingKind building -> of(building).cost();
        };
    }

    /// Share of a weapon's damage that a kind of armour suffers, in percent. 0: it cannot be harmed, nor aimed at.
    public static int damagePercent(WeaponClass weapon, Armour armour) {
        return get(get(DAMAGE_PERCENT, weapon), armour);
    }

    private static <K extends Enum<K>, V> V get(Map<K, V> table, K key) {
        V value = table.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no rules for " + key);
        }
        return value;
    }

    private static void unit(
            UnitKind kind,
            int cost,
            BuildingKind madeAt,
            int buildTicks,
            int health,
            Armour armour,
            double speed,
            int turnRate,
            int sight,
            double radius,
            boolean flies,
            Optional<Weapon> weapon) {
        UNITS.put(
                kind,
                new UnitRules(
                        kind, cost, madeAt, buildTicks, health, armour, speed, turnRate, sight, radius, flies, weapon));
    }

    private static void building(
            BuildingKind kind,
            int cost,
            int buildTicks,
            int health,
            int power,
            int width,
            int height,
            int sight,
            List<BuildingKind> prerequisites,
            Optional<Weapon> weapon) {
        BUILDINGS.put(
                kind,
                new BuildingRules(kind, cost, buildTicks, health, power, width, height, sight, prerequisites, weapon));
    }

    private static void damage(WeaponClass weapon, int flesh, int light, int heavy, int air, int concrete) {
        Map<Armour, Integer> row = new EnumMap<>(Armour.class);
        row.put(FLESH, flesh);
        row.put(LIGHT, light);
        row.put(HEAVY, heavy);
        row.put(AIR, air);
        row.put(Armour.CONCRETE, concrete);
        DAMAGE_PERCENT.put(weapon, row);
    }

    private static Optional<Weapon> weapon(
            WeaponClass weaponClass,
            double range,
            int damage,
            int cooldownTicks,
            double shellSpeed,
            double splashRadius,
            boolean hitsAir,
            boolean firesOnTheMove) {
        return Optional.of(new Weapon(
                weaponClass, range, damage, cooldownTicks, shellSpeed, splashRadius, hitsAir, firesOnTheMove));
    }
}
