package dev.cormorant.internal.sql;

import dev.cormorant.dialect.LexicalRule;
import dev.cormorant.internal.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Cuts a text into tokens where the database would, so that what it does not read as SQL is not read as SQL here. */
final class SqlLexer {
    private static final int SHOWN = 24;

    private final String text;
    private final Set<LexicalRule> rules;
    private int at;

    private SqlLexer(String text, Set<LexicalRule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /**
     * The tokens of a text, which put together are the text.
     *
     * @throws IllegalArgumentException if a quote or comment does not end
     */
    static List<SqlToken> tokens(String text, Set<LexicalRule> rules) {
        SqlLexer lexer = new SqlLexer(text, rules);
        List<SqlToken> tokens = new ArrayList<>();
        while (lexer.at < text.length()) {
            int start = lexer.at;
            Kind kind = lexer.read();
            tokens.add(new SqlToken(kind, text.substring(start, lexer.at), start));
        }
        return tokens;
    }

    private Kind read() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            skip(Character::isWhitespace);
            return Kind.BLANK;
        } else if (startsLineComment()) {
            skip(end -> end != '\n' && end != '\r');
            return Kind.BLANK;
        } else if (text.startsWith("/*", at)) {
            return blockComment();
        } else if (isWordStart(c)) {
            return word();
        }
        return switch (c) {
            case '\'', '"' -> quoted(c, has(LexicalRule.BACKSLASH_ESCAPES));
            case '`' -> has(LexicalRule.BACKTICKS) ? quoted(c, false) : symbol(1);
            case '[' -> has(LexicalRule.BRACKETS) ? until("]", at + 1, "brackets") : symbol(1);
            case '$' -> dollar();
            case '@' -> has(LexicalRule.AT_PARAMETERS) ? foreignParameter() : symbol(1);
            case ':' -> colon();
            default -> symbol(1);
        };
    }

    private boolean startsLineComment() {
        if (text.startsWith("--", at)) {
            return !has(LexicalRule.SPACED_DASHES) || at + 2 == text.length() || text.charAt(at + 2) <= ' ';
        }
        return has(LexicalRule.HASH_COMMENTS) && text.startsWith("#", at)
                || has(LexicalRule.SLASH_COMMENTS) && text.startsWith("//", at);
    }

    private Kind blockComment() {
        int start = at;
        int depth = 0;
        do {
            if (at + 1 >= text.length()) {
                throw endless("a comment", start);
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (text.startsWith("/*", at) && (depth == 0 || has(LexicalRule.NESTED_COMMENTS))) {
                depth++;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0);
        return Kind.BLANK;
    }

    private Kind word() {
        int start = at;
        skip(SqlLexer::isWordPart);
        boolean escapes = has(LexicalRule.ESCAPE_STRINGS)
                && text.startsWith("'", at)
                && text.substring(start, at).equalsIgnoreCase("e");
        return escapes ? quoted('\'', true) : Kind.WORD;
    }

    /** A quote ends at its mark; two marks are one of the text. */
    private Kind quoted(char mark, boolean backslashEscapes) {
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && backslashEscapes) {
                at++;
            } else if (c == mark) {
                if (at == text.length() || text.charAt(at) != mark) {
                    return Kind.QUOTED;
                }
                at++;
            }
        }
        throw endless("a quote", start);
    }

    /** {@code $tag$..$tag$}, or a parameter of the database's own. */
    private Kind dollar() {
        int tagEnd = at + 1;
        while (tagEnd < text.length() && text.charAt(tagEnd) != '$' && isWordPart(text.charAt(tagEnd))) {
            tagEnd++;
        }
        boolean tagged = tagEnd < text.length()
                && text.charAt(tagEnd) == '$'
                && (tagEnd == at + 1 || !Character.isDigit(text.charAt(at + 1)));
        if (tagged && has(LexicalRule.DOLLAR_QUOTES)) {
            return until(text.substring(at, tagEnd + 1), tagEnd + 1, "a dollar quote");
        }
        return has(LexicalRule.DOLLAR_PARAMETERS) ? foreignParameter() : symbol(1);
    }

    private Kind colon() {
        if (text.startsWith("::", at)) {
            return symbol(2);
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (Character.isLetter(next) || next == '_') {
            at++;
            skip(c -> Character.isLetterOrDigit(c) || c == '_');
            return Kind.PARAMETER;
        }
        return has(LexicalRule.AT_PARAMETERS) && Character.isDigit(next) ? foreignParameter() : symbol(1);
    }

    private Kind foreignParameter() {
        at++;
        skip(SqlLexer::isWordPart);
        return Kind.FOREIGN_PARAMETER;
    }

    private Kind until(String end, int from, String what) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw endless(what, at);
        }
        at = found + end.length();
        return Kind.QUOTED;
    }

    private Kind symbol(int length) {
        at += length;
        return Kind.SYMBOL;
    }

    private void skip(IntPredicate part) {
        while (at < text.length() && part.test(text.charAt(at))) {
            at++;
        }
    }

    private boolean isWordStart(char c) {
        boolean plainDollar = c == '$' && !has(LexicalRule.DOLLAR_QUOTES) && !has(LexicalRule.DOLLAR_PARAMETERS);
        return plainDollar || c != '$' && isWordPart(c);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > 0x7f;
    }

    private boolean has(LexicalRule rule) {
        return rules.contains(rule);
    }

    private IllegalArgumentException endless(String what, int start) {
        String shown = text.substring(start, Math.min(text.length(), start + SHOWN));
        return new IllegalArgumentException(
                "The text ends inside of " + what + ", which begins at character " + (start + 1) + " with: " + shown);
    }
}
