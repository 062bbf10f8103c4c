package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Matches;
import java.util.List;

/**
 * What can be asked of texts, and made of them. On another value each of these is a usage error. Ignoring case folds all of
 * Unicode.
 *
 * @param <S> the table
 * @param <T> the value, which is stored as a text
 */
public interface TextOperations<S, T> extends Typed<T> {
    /** Matches a pattern, case-sensitively: {@code %} is any text, {@code _} one code point, {@code \} an escape. */
    default Predicate<S> like(String pattern) {
        return pattern("like", Patterns.complete(pattern, this, "like"), false, false);
    }

    /** Does not match a pattern. */
    default Exclusion<S> notLike(String pattern) {
        return pattern("notLike", Patterns.complete(pattern, this, "notLike"), false, true);
    }

    /** Matches a pattern when case is ignored. */
    default Predicate<S> likeIgnoreCase(String pattern) {
        return pattern("likeIgnoreCase", Patterns.complete(pattern, this, "likeIgnoreCase"), true, false);
    }

    /** Contains a text; {@code %} and {@code _} in it have no meaning. */
    default Predicate<S> contains(String part) {
        return pattern("contains", Patterns.containing(literal("contains", part)), false, false);
    }

    /** Contains a text when case is ignored. */
    default Predicate<S> containsIgnoreCase(String part) {
        return pattern("containsIgnoreCase", Patterns.containing(literal("containsIgnoreCase", part)), true, false);
    }

    /** Starts with a text; {@code %} and {@code _} in it have no meaning. An index on the text can be used. */
    default Predicate<S> startsWith(String part) {
        return pattern("startsWith", Patterns.startingWith(literal("startsWith", part)), false, false);
    }

    /** Starts with a text when case is ignored. */
    default Predicate<S> startsWithIgnoreCase(String part) {
        return pattern(
                "startsWithIgnoreCase", Patterns.startingWith(literal("startsWithIgnoreCase", part)), true, false);
    }

    /** Ends with a text; {@code %} and {@code _} in it have no meaning. */
    default Predicate<S> endsWith(String part) {
        return pattern("endsWith", Patterns.endingWith(literal("endsWith", part)), false, false);
    }

    /** Ends with a text when case is ignored. */
    default Predicate<S> endsWithIgnoreCase(String part) {
        return pattern("endsWithIgnoreCase", Patterns.endingWith(literal("endsWithIgnoreCase", part)), true, false);
    }

    /**
     * Holds a match of a regular expression, case-sensitively: {@code matches("^a.*")}. The syntax is the database's: of
     * PostgreSQL its own ({@code ~}), of MariaDB PCRE, of H2 and SQLite Java's.
     *
     * @throws dev.cormorant.error.QueryFailedException when it runs, if the database does not understand the expression
     */
    default Predicate<S> matches(String regularExpression) {
        Expr node = new Matches(node(), text("matches", literal("matches", regularExpression)));
        return () -> node;
    }

    /** The text in lower case, each code point by itself. */
    default Expression<S, T> lower() {
        return call("lower", Call.Function.LOWER);
    }

    /** The text in upper case, each code point by itself. */
    default Expression<S, T> upper() {
        return call("upper", Call.Function.UPPER);
    }

    /** The text without the blanks before and after it; other white space stays. */
    default Expression<S, T> trim() {
        return call("trim", Call.Function.TRIM);
    }

    /** The number of code points of the text. */
    default Expression<S, Integer> length() {
        Operands.requireText(this, "length");
        Expr node = new Call(Call.Function.LENGTH, List.of(node()));
        return new ComputedExpression<>(node, Numbers.INTEGER, "length(" + label() + ")", isNullable());
    }

    /**
     * So many code points of the text, from one of them on, counted from 1; fewer where the text ends before.
     *
     * <pre>{@code
     * db.from(USERS).select(USERS.name.substring(1, 1)).distinct().list();   // the initials
     * // SELECT DISTINCT SUBSTRING("name", ?, ?) FROM "users"
     * }</pre>
     *
     * @throws IllegalArgumentException if the first one is less than 1, or the number negative
     */
    default Expression<S, String> substring(int from, int length) {
        Operands.requireText(this, "substring");
        if (from < 1 || length < 0) {
            throw new IllegalArgumentException("substring(" + from + ", " + length + ") of " + label()
                    + ": the code points are counted from 1, and their number is at least 0");
        }
        Expr node = new Call(
                Call.Function.SUBSTRING,
                List.of(node(), new Bind(Numbers.INTEGER, from), new Bind(Numbers.INTEGER, length)));
        return new ComputedExpression<>(node, Patterns.TYPE, "substring(" + label() + ")", isNullable());
    }

    /** The text with another one behind it; null if it is null. */
    default Expression<S, String> concat(String other) {
        return concat(text("concat", Operands.requireOperand(other, this, "concat")), isNullable());
    }

    /** The text with that of another expression of the row behind it; null if either is null. */
    default Expression<S, String> concat(Expression<? super S, ?> other) {
        Argument.notNull(other, "concat", "the other expression");
        Operands.requireText(other, "concat");
        return concat(other.node(), isNullable() || other.isNullable());
    }

    private Expression<S, String> concat(Expr other, boolean nullable) {
        Operands.requireText(this, "concat");
        Expr node = new Call(Call.Function.CONCAT, List.of(node(), other));
        return new ComputedExpression<>(node, Patterns.TYPE, "concat(" + label() + ")", nullable);
    }

    private String literal(String operation, String part) {
        return Operands.requireValue(part, this, operation);
    }

    private Bind text(String operation, String text) {
        Operands.requireText(this, operation);
        return new Bind(Patterns.TYPE, Operands.requireStorable(text, Patterns.TYPE, this, operation));
    }

    private Exclusion<S> pattern(String operation, String pattern, boolean ignoreCase, boolean negated) {
        return new Exclusion<>(new Like(node(), text(operation, pattern), ignoreCase, negated), node());
    }

    private Expression<S, T> call(String operation, Call.Function function) {
        Operands.requireText(this, operation);
        Expr node = new Call(function, List.of(node()));
        return new ComputedExpression<>(node, rawType(), operation + "(" + label() + ")", isNullable());
    }
}
