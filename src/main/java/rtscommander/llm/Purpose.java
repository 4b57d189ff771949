package rtscommander.llm;

/// What the model is asked for. Each purpose has a fixed beginning of its prompts, which stays in the model's memory.
public enum Purpose {
    /// A player's sentence; he waits for it.
    ORDER,
    /// Wording the state of the battle; the rules' words stand meanwhile.
    ANALYSIS
}
