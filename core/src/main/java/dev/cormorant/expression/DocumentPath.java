package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.JsonPath.Result;
import dev.cormorant.ir.JsonPath.Step;
import dev.cormorant.json.JsonType;
import dev.cormorant.json.JsonValue;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the JSON documents of a column. What stands there is asked for by its type; where nothing stands, or something
 * of another type, the answer is null. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.from(USERS).where(USERS.prefs.path("theme").asText().eq("dark")).list();
 * // PostgreSQL: .. WHERE CASE WHEN jsonb_typeof(jsonb_path_query_first("prefs", 'strict $."theme"', '{}', TRUE)) = 'string' THEN .. END = ?
 * }</pre>
 *
 * @param <S> the table
 */
public final class DocumentPath<S> {
    private static final ColumnType<JsonValue> DOCUMENT = ColumnTypes.json(JsonType.of(JsonValue.class));

    /** That of an identifier in H2, where members are fields of the document. */
    private static final int LONGEST_MEMBER = 256;

    private final Typed<?> document;
    private final List<Step> steps;
    private final String label;

    private DocumentPath(Typed<?> document, List<Step> steps, String label) {
        this.document = document;
        this.steps = steps;
        this.label = label;
    }

    static <S> DocumentPath<S> of(Typed<?> document) {
        return new DocumentPath<>(document, List.of(), document.label());
    }

    /**
     * The place below this one by the names of members, one after the other.
     *
     * @throws IllegalArgumentException for a name with a quote, a backslash or a control character, one that begins with a
     *     hyphen, and one of more than 256 characters: not every database finds them
     */
    public DocumentPath<S> path(String... members) {
        Argument.noneNull(members, "path", "member");
        DocumentPath<S> place = this;
        for (String member : members) {
            requireFindable(member);
            place = place.below(new Step.Member(member), "." + member);
        }
        return place;
    }

    private void requireFindable(String member) {
        if (member.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            throw notFindable("has a quote, a backslash or a control character in it");
        } else if (member.startsWith("-")) {
            throw notFindable("begins with a hyphen");
        } else if (member.length() > LONGEST_MEMBER) {
            throw notFindable("has " + member.length() + " characters, more than " + LONGEST_MEMBER);
        }
    }

    private IllegalArgumentException notFindable(String why) {
        return new IllegalArgumentException(label + ": a step of path(..) " + why
                + ", by which not every database finds a member; name the member otherwise");
    }

    /**
     * The element of an array at this place, counted from 0.
     *
     * @throws IllegalArgumentException for a negative index
     */
    public DocumentPath<S> at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(label + ": at(" + index + "); elements are counted from 0");
        }
        return below(new Step.Element(index), "[" + index + "]");
    }

    /** What stands here if it is a text. */
    public Expression<S, String> asText() {
        return as(Result.TEXT, Patterns.TYPE);
    }

    /** What stands here if it is a number of 64 bits that is written without fraction and exponent. */
    public Expression<S, Long> asLong() {
        return as(Result.LONG, Numbers.BIGINT);
    }

    /** What stands here if it is a number. */
    public Expression<S, Double> asDouble() {
        return as(Result.DOUBLE, Numbers.DOUBLE);
    }

    /** What stands here if it is true or false. */
    public Expression<S, Boolean> asBool() {
        return as(Result.BOOLEAN, Truths.TYPE);
    }

    /** Something stands here, be it a JSON null. Never unknown. */
    public Predicate<S> exists() {
        return () -> new IsNull(node(Result.PART), true);
    }

    /**
     * What stands here contains a value: each member of an object, each element of an array, each within its own level.
     *
     * <p>PostgreSQL and MariaDB only: others throw {@link dev.cormorant.error.UnsupportedByDatabaseException}.
     */
    public Predicate<S> contains(JsonValue part) {
        Argument.notNull(part, "contains", "part");
        Bind value = new Bind(DOCUMENT, Operands.requireStorable(part, DOCUMENT, document, "contains"));
        return () -> new Containment(Containment.Operator.CONTAINS, node(Result.PART), value);
    }

    private DocumentPath<S> below(Step step, String name) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new DocumentPath<>(document, List.copyOf(longer), label + name);
    }

    private <T> Expression<S, T> as(Result result, ColumnType<T> type) {
        return Expression.of(node(result), type, label);
    }

    private JsonPath node(Result result) {
        return new JsonPath(document.node(), steps, result);
    }

    @Override
    public String toString() {
        return label;
    }
}
