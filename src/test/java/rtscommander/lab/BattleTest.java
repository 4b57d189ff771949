package rtscommander.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BattleTest {
    @Test
    void aboutTheNumberAskedForIsAliveAllTheTime() {
        Battle battle = new Battle(1, 200);
        for (int tick = 0; tick < 600; tick++) {
            battle.prepare();
            assertThat(battle.alive()).isBetween(170, 230);
            battle.tick();
        }
    }

    @Test
    void itIsFoughtAndNotOnlyMarched() {
        Battle battle = new Battle(1, 200);
        int most = battle.alive();
        for (int tick = 0; tick < 600; tick++) {
            battle.prepare();
            battle.tick();
        }
        assertThat(battle.alive()).isLessThan(most);
    }
}
