package rtscommander.analysis;

/// What a player is told about his battle. Immutable.
///
/// @param id counts a player's reports upwards from 1; words of the model replace those of the rules under the same id
/// @param tick of the view that it speaks of
public record Report(int id, int tick, By by, Assessment assessment) {
    /// Whose words these are.
    public enum By {
        /// Codes, which the page words.
        RULES,
        /// The language model's; the codes are still there.
        MODEL
    }
}
