package rtscommander.nl;

/// What a player typed. Immutable.
///
/// @param speaker the same for all sentences of one player, and nobody else's
/// @param language of his page; the sentence may be in another
public record Sentence(String speaker, String text, Language language) {}
