package rtscommander.llm;

/// One thing to ask the model. Immutable.
///
/// @param player for whom; the newest request of a player is the one that counts
/// @param rest what follows the fixed prompt of the purpose
public record ModelRequest(String player, Purpose purpose, PromptText rest, AnswerForm form) {}
