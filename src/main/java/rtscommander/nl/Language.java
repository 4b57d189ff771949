package rtscommander.nl;

/// The languages that the game speaks. What a player types may be in any of them, or in several at once.
public enum Language {
    ENGLISH("en"),
    FRENCH("fr"),
    CHINESE("zh-TW");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The name on the wire and of the page's table: `zh-TW`.
    public String code() {
        return code;
    }
}
