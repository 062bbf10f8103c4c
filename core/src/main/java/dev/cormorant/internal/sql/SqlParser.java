package dev.cormorant.internal.sql;

import dev.cormorant.dialect.LexicalRule;
import dev.cormorant.internal.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the parameters of a text, and refuses what is not one statement that a session can run. */
final class SqlParser {
    /** They would begin and end transactions behind the session's back. */
    private static final Set<String> TRANSACTION_WORDS =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

    private final List<SqlToken> tokens;
    private final Set<LexicalRule> rules;
    private final List<SqlPiece> pieces = new ArrayList<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final StringBuilder plain = new StringBuilder();

    private SqlParser(List<SqlToken> tokens, Set<LexicalRule> rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is not one whole statement, or has parameters without a name
     */
    static SqlText parse(String text, Set<LexicalRule> rules) {
        return new SqlParser(SqlLexer.tokens(text, rules), rules).parse();
    }

    private SqlText parse() {
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            switch (token.kind()) {
                case BLANK, QUOTED -> plain.append(token.text());
                case WORD -> word(token);
                case SYMBOL -> symbol(i);
                case PARAMETER -> i = parameter(i);
                case FOREIGN_PARAMETER ->
                    throw new IllegalArgumentException(token.text() + " at character " + (token.start() + 1)
                            + " is a parameter in the database's own spelling; write :name");
            }
        }
        flush();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("The text holds no statement");
        }
        return new SqlText(List.copyOf(pieces), List.copyOf(parameters), verb(), Set.copyOf(words));
    }

    private void word(SqlToken token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (words.isEmpty() && TRANSACTION_WORDS.contains(word)) {
            throw new IllegalArgumentException(
                    "A transaction is db.transaction(tx -> ..), and tx.transaction(..) a savepoint; this text begins with "
                            + token.text());
        }
        words.add(word);
        plain.append(token.text());
    }

    private String verb() {
        return words.isEmpty() ? "" : words.iterator().next();
    }

    private void symbol(int i) {
        SqlToken token = tokens.get(i);
        if (token.isSymbol("?")) {
            plain.append(questionMark(token));
            return;
        }
        if (token.isSymbol(";") && after(i) < tokens.size() && !hasBody()) {
            throw new IllegalArgumentException(
                    "A second statement begins after the ; at character " + (token.start() + 1)
                            + "; run each with a call of its own, in db.transaction(tx -> ..) if they belong together");
        }
        plain.append(token.text());
    }

    private String questionMark(SqlToken token) {
        if (!rules.contains(LexicalRule.QUESTION_MARK_OPERATORS)) {
            throw new IllegalArgumentException("The ? at character " + (token.start() + 1)
                    + " is a parameter without a name; write :name and bind(\"name\", value)");
        }
        return "??";
    }

    /** The definition of a trigger or procedure has statements inside, between BEGIN and END. */
    private boolean hasBody() {
        return words.contains("begin") && Set.of("create", "alter").contains(verb());
    }

    /** Adds the place of a parameter; the index of the last token that belongs to it. */
    private int parameter(int i) {
        String name = tokens.get(i).text().substring(1);
        parameters.add(name);
        flush();
        int open = before(i);
        int in = before(open);
        int close = after(i);
        boolean alone = open >= 0
                && tokens.get(open).isSymbol("(")
                && in >= 0
                && tokens.get(in).isWord("in")
                && close < tokens.size()
                && tokens.get(close).isSymbol(")");
        if (!alone) {
            pieces.add(new SqlPiece.Place(name));
            return i;
        }
        int not = before(in);
        String end =
                tokens.subList(i + 1, close + 1).stream().map(SqlToken::text).collect(Collectors.joining());
        pieces.add(new SqlPiece.InPlace(name, not >= 0 && tokens.get(not).isWord("not"), end));
        return close;
    }

    private int before(int i) {
        int found = i - 1;
        while (found >= 0 && tokens.get(found).kind() == Kind.BLANK) {
            found--;
        }
        return found;
    }

    private int after(int i) {
        int found = i + 1;
        while (found < tokens.size() && tokens.get(found).kind() == Kind.BLANK) {
            found++;
        }
        return found;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            pieces.add(new SqlPiece.Text(plain.toString()));
            plain.setLength(0);
        }
    }
}
