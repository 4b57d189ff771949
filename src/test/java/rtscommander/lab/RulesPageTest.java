package rtscommander.lab;

import org.junit.jupiter.api.Test;
import rtscommander.support.Golden;

/// Pins every number of the game: a change of balance is a diff of this page.
class RulesPageTest {
    @Test
    void thePageSaysWhatTheRulesSay() {
        Golden.check("docs/rules.md", RulesPage.text());
    }
}
