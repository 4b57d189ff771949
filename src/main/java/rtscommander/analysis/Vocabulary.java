package rtscommander.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in English, French and Chinese, and what they mean: a kind's code, a direction, a number, or nothing that this
/// game has. Stateless.
final class Vocabulary {
    /// What a word means that names nothing in this game. No line of facts holds it.
    static final String NOTHING = "(nothing)";

    /// Words without accents; in the order in which they are looked for, so that longer names go first.
    private static final Map<Pattern, String> LATIN = latin();

    private static final Map<String, String> HAN = han();
    private static final String NUMERALS = "一二三四五六七八九十";
    /// Numerals before a measure word; elsewhere they are mostly parts of other words.
    private static final Pattern HAN_NUMBER = Pattern.compile("[一二兩三四五六七八九十百千]+(?=[個名支輛架座台隊位艘門枚])");

    private Vocabulary() {}

    private static Map<Pattern, String> latin() {
        Map<Pattern, String> names = new LinkedHashMap<>();
        name(
                names,
                "power_plant",
                "(power|electric) (plant|station)s?|generators?|generateurs?|centrales?( electriques?)?");
        name(names, "war_factory", "(war |vehicle )?factor(y|ies)|usines?( de guerre)?");
        name(names, "defense_turret", "(defen[cs]e )?turrets?|tourelles?( de defense)?|towers?");
        name(names, "hq", "hq|qg|headquarters?|command cent(er|re)|quartiers? genera(l|ux)");
        name(names, "barracks", "barracks?|casernes?");
        name(names, "refinery", "refiner(y|ies)|raffineries?");
        name(names, "infantry", "infantry(m[ae]n)?|soldiers?|rifle(m[ae]n|s)|infanteries?|fantassins?|soldats?");
        name(names, "tank", "tanks?|chars?( d.assaut)?|blindes?");
        name(names, "artillery", "artillery|howitzers?|cannons?|artilleries?|canons?|obusiers?");
        name(names, "helicopter", "helicopters?|choppers?|gunships?|helicopteres?|helicos?");
        name(names, "harvester", "harvesters?|miners?|recolteu(rs?|ses?)|moissonneuses?|collecteurs?");
        name(names, "nuke", "nukes?|nuclear|(missiles? )?nucleaires?|warheads?|missiles?|atom(ic|ique)");
        name(
                names,
                NOTHING,
                "(air)?planes?|aircrafts?|jets?|bombers?|fighters?|(war)?ships?|boats?|submarines?|nav(y|al)"
                        + "|drones?|snipers?|mechs?|robots?|walls?|bunkers?|air(field|port)s?|shipyards?|radars?"
                        + "|engineers?|medics?|caval(ry|erie)|archers?|knights?|workers?|flanks?|avions?|navires?"
                        + "|bateaux?|sous.marins?|murs?|aeroports?|ingenieurs?|chevaliers?|ouvriers?|flancs?");
        name(names, "northwest", "north.?west(ern)?|nord.ouest");
        name(names, "northeast", "north.?east(ern)?|nord.est");
        name(names, "southwest", "south.?west(ern)?|sud.ouest");
        name(names, "southeast", "south.?east(ern)?|sud.est");
        name(names, "north", "north(ern)?|nord");
        name(names, "south", "south(ern)?|sud");
        name(names, "east", "east(ern)?");
        name(names, "west", "west(ern)?|ouest");
        // "One" is more often a pronoun than a number, "neuf" more often new than nine.
        List<String> numbers = List.of(
                "two|deux",
                "three|trois",
                "four|quatre",
                "five|cinq",
                "six",
                "seven|sept",
                "eight|huit",
                "nine",
                "ten|dix",
                "eleven|onze",
                "twelve|douze|dozens?|douzaines?");
        for (int i = 0; i < numbers.size(); i++) {
            name(names, String.valueOf(i + 2), numbers.get(i));
        }
        name(
                names,
                NOTHING,
                "(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundreds?|thousands?"
                        + "|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|(?<!pour )cent|mille");
        return names;
    }

    private static void name(Map<Pattern, String> names, String meaning, String words) {
        names.put(Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])"), meaning);
    }

    private static Map<String, String> han() {
        Map<String, String> names = new LinkedHashMap<>();
        name(names, "war_factory", "戰車工廠", "坦克工廠", "戰爭工廠", "兵工廠", "工廠");
        name(names, "power_plant", "發電廠", "發電站", "電廠", "電站");
        name(names, "defense_turret", "防禦砲塔", "防禦塔", "防御塔", "砲塔", "炮塔", "砲台", "炮台");
        name(names, "hq", "總部", "指揮中心", "指揮部", "司令部");
        name(names, "barracks", "兵營", "軍營");
        name(names, "refinery", "精煉廠", "煉油廠", "精煉場");
        name(names, "harvester", "採礦車", "採集車", "採礦機", "礦車", "收割機", "採集者");
        name(names, "helicopter", "直升機", "直昇機");
        name(names, "artillery", "砲兵", "炮兵", "火砲", "火炮", "大砲", "大炮");
        name(names, "infantry", "步兵", "士兵");
        name(names, "tank", "坦克", "戰車");
        name(names, "nuke", "核彈", "核武", "核子", "飛彈", "導彈");
        name(names, NOTHING, "飛機", "戰機", "軍艦", "戰艦", "船", "潛艇", "無人機", "狙擊", "機器人", "圍牆");
        name(names, NOTHING, "機場", "雷達", "工程師", "側翼", "騎兵", "弓箭", "戰鬥機", "轟炸機", "海軍");
        name(names, "northwest", "西北");
        name(names, "northeast", "東北");
        name(names, "southwest", "西南");
        name(names, "southeast", "東南");
        name(names, "north", "北方", "北部", "北邊");
        name(names, "south", "南方", "南部", "南邊");
        name(names, "east", "東方", "東部", "東邊");
        name(names, "west", "西方", "西部", "西邊");
        return names;
    }

    private static void name(Map<String, String> names, String meaning, String... words) {
        for (String word : words) {
            names.put(word, meaning);
        }
    }

    /// What the names in a sentence mean. It must be in lower case and without accents.
    static List<String> meanings(String sentence) {
        List<String> meanings = new ArrayList<>();
        String rest = sentence;
        for (Map.Entry<Pattern, String> name : LATIN.entrySet()) {
            Matcher found = name.getKey().matcher(rest);
            if (found.find()) {
                meanings.add(name.getValue());
                rest = found.replaceAll("#");
            }
        }
        Matcher numbers = HAN_NUMBER.matcher(rest);
        while (numbers.find()) {
            if (!numbers.group().equals("一")) {
                meanings.add(valueOf(numbers.group()));
            }
        }
        for (Map.Entry<String, String> name : HAN.entrySet()) {
            if (rest.contains(name.getKey())) {
                meanings.add(name.getValue());
                rest = rest.replace(name.getKey(), "#");
            }
        }
        return meanings;
    }

    /// Up to nineteen; larger ones are written in digits, or not believed.
    private static String valueOf(String numeral) {
        int last = NUMERALS.indexOf(numeral.replace('兩', '二').charAt(numeral.length() - 1)) + 1;
        if (numeral.length() == 1 && last > 0) {
            return String.valueOf(last);
        }
        return numeral.length() == 2 && numeral.startsWith("十") ? String.valueOf(10 + last) : NOTHING;
    }
}
