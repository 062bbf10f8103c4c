package dev.cormorant.internal.sql;

/**
 * A piece of a text that the database takes as a whole.
 *
 * @param kind what it is
 * @param text its characters
 * @param start the place of the first one
 */
record SqlToken(Kind kind, String text, int start) {
    /** What a piece of text can be. */
    enum Kind {
        /** Blanks and comments. */
        BLANK,
        /** A keyword, a name without quotes, or digits. */
        WORD,
        /** A literal or a name in quotes. */
        QUOTED,
        /** A parameter: {@code :name}. */
        PARAMETER,
        /** A parameter in a spelling of the database's own, which Cormorant cannot bind. */
        FOREIGN_PARAMETER,
        /** Any other character, and the {@code ::} of casts. */
        SYMBOL
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isParameter(String name) {
        return kind == Kind.PARAMETER && text.equals(":" + name);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
