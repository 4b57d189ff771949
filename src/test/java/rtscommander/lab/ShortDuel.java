package rtscommander.lab;

/// Begins the duel of a seed and prints the hash after so many ticks; run as a process of its own by [DuelTest].
public final class ShortDuel {
    private ShortDuel() {}

    public static void main(String[] args) {
        System.out.print(DuelGame.play(Long.parseLong(args[0]), Integer.parseInt(args[1]))
                .hash());
    }
}
