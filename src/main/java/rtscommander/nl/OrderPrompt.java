package rtscommander.nl;

import java.util.List;
import rtscommander.llm.AnswerForm;
import rtscommander.llm.PromptText;

/// What a chat model of the Qwen family is told, so that it writes a sentence's plan in [Shorthand].
///
/// The long beginning is the same for every sentence and is read once; the sentence comes last.
public final class OrderPrompt {
    /// Eight orders and their conditions.
    private static final int LONGEST_ANSWER_TOKENS = 96;

    private static final String END_OF_TURN = "<|im_end|>";

    private static final String INSTRUCTIONS = """
            Turn what a strategy game player says into orders. Write only orders.
            verb who > place; then verb who > place
            train/build/cancel/rally thing number > place
            none: no order. ask what/where/who: a part is missing.
            verbs: move attack defend patrol scout harvest retreat stop hold train build repair sell cancel rally select \
            assign nuke report
            who: infantry tank artillery helicopter harvester army all; half/number, in area, group 1, \
            idle/damaged/selected
            buildings: hq plant barracks factory refinery turret
            places: base enemy_base here ore gems army, x,y, area, thing mine/enemy weakest near x,y
            areas: north southwest center; without > a direction
            when/whenever/until: base_attacked unit_attacked enemy_seen low_health low_power credits trained built \
            destroyed
            """;

    static final String EXAMPLES = """
            need three choppers, then scout the east = train helicopter 3; then scout > east
            half the troops attack the turret at 420,90 = attack army half > turret near 420,90
            pull back whoever is hurt = retreat damaged
            whenever a harvester gets shot at two tanks cover it = defend tank 2 > harvester whenever unit_attacked harvester
            keep making infantry until the factory is up = train infantry until built factory repeat
            group 2 guards the middle, arty cease fire = defend group 2 > center; hold artillery
            how is our power? = report about power
            lovely tank you have there = none
            move arty = ask where
            envoie deux chars dans le coin en haut à gauche = move tank 2 > northwest
            construis une centrale près du QG puis forme 5 soldats = build plant > hq; then train infantry 5
            si la base est attaquée tout le monde rentre = retreat all when base_attacked
            plus de chars, répare la caserne = cancel tank; repair > barracks
            l'artillerie patrouille ici jusqu'à voir l'ennemi = patrol artillery > here until enemy_seen
            hélicos sur leurs récolteurs = attack helicopter > harvester
            belle attaque = none
            produis un truc = ask what
            派三輛坦克去打敵人最弱的建築 = attack tank 3 > building weakest
            先蓋兵營再訓練兩架直升機 = build barracks; then train helicopter 2
            閒著的採礦車去採水晶 = harvest harvester idle > gems
            步兵和砲兵往東走五格 = move infantry artillery east 5
            有1500塊就蓋戰車工廠 = build factory when credits 1500
            每次看到敵方直升機就全軍撤退 = retreat army whenever enemy_seen helicopter
            坦克編成第一隊 = assign tank as 1
            這遊戲怎麼玩 = none
            """;

    private OrderPrompt() {}

    /// What every prompt begins with.
    public static PromptText beginning() {
        return PromptText.written(
                "<|im_start|>system\n" + INSTRUCTIONS + EXAMPLES.strip() + END_OF_TURN + "\n<|im_start|>user\n");
    }

    /// What follows the beginning. Nothing in the sentence can end its turn.
    public static PromptText rest(String sentence) {
        return PromptText.untrusted(sentence.strip())
                .plus(PromptText.written(END_OF_TURN + "\n<|im_start|>assistant\n"));
    }

    /// What a plan may look like.
    public static AnswerForm answer() {
        return new AnswerForm(ShorthandGrammar.gbnf(), LONGEST_ANSWER_TOKENS, List.of(END_OF_TURN));
    }
}
