package dev.cormorant.dialect;

/** Where a database cuts the text of SQL into words in its own way. What is not said here is as in the standard. */
public enum LexicalRule {
    /** {@code E'..'} is a literal in which a backslash escapes. */
    ESCAPE_STRINGS,

    /** A backslash escapes in every literal, in double quotes too. */
    BACKSLASH_ESCAPES,

    /** {@code $$..$$} and {@code $tag$..$tag$} are literals. */
    DOLLAR_QUOTES,

    /** Names may stand in backticks. */
    BACKTICKS,

    /** Names may stand in brackets. */
    BRACKETS,

    /** A block comment may hold another one. */
    NESTED_COMMENTS,

    /** {@code #} begins a comment up to the end of the line. */
    HASH_COMMENTS,

    /** {@code //} begins a comment up to the end of the line. */
    SLASH_COMMENTS,

    /** {@code --} begins a comment only before a blank. */
    SPACED_DASHES,

    /** A question mark is an operator, or part of one; the driver wants it doubled. */
    QUESTION_MARK_OPERATORS,

    /** {@code $1} or {@code $name} is a parameter of the database's own, which would take the place of a {@code ?}. */
    DOLLAR_PARAMETERS,

    /** So are {@code @name} and {@code :1}. */
    AT_PARAMETERS
}
