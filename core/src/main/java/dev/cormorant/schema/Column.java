package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Expression;
import dev.cormorant.index.IndexKey;
import dev.cormorant.index.Indexable;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Metric;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: a typed field of its class. The kinds ({@code Identity}, {@code Required}, {@code Reference},
 * {@code Defaulted}, {@code Nullable}, {@code Generated}, {@code NullableGenerated}) say what an insert needs of it.
 * Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <T> the value
 */
public abstract class Column<S, T> implements Expression<S, T>, Indexable<S, T>, ColumnId {
    private static final ColumnType<Double> DISTANCE = ColumnTypes.doublePrecision();

    private final ColumnKinds<S> table;
    private final ColumnSpec<T> spec;
    private final Expr node = new dev.cormorant.ir.Column("", this);
    private @Nullable String label;
    private @Nullable List<Validator<? super T>> validators;

    Column(ColumnKinds<S> table, ColumnSpec<T> spec) {
        this.table = table;
        this.spec = spec;
    }

    @Override
    public Expr node() {
        return node;
    }

    @Override
    public ColumnType<T> type() {
        return spec.type();
    }

    @Override
    public TableLike<?, ?> table() {
        return table.self();
    }

    /** The type without the functions of {@code onWrite} and {@code onRead}: that of what is stored. */
    @Override
    public ColumnType<T> rawType() {
        return spec.raw();
    }

    /**
     * A value as it is stored, which {@code onWrite} does not change: {@code USERS.email.eq(USERS.email.raw("A@B"))}.
     *
     * @throws IllegalArgumentException if it is null
     * @throws InvalidValueException if the column cannot store it
     */
    public Expression<S, T> raw(T value) {
        if (value == null) {
            throw new IllegalArgumentException(label() + ": raw(null) is no value; ask isNull() or isNotNull()");
        }
        String problem = rawType().problem(value);
        if (problem != null) {
            throw new InvalidValueException(label() + ": raw(..): " + problem);
        }
        return Expression.notNull(new Bind(rawType(), value), rawType(), label() + ".raw(..)");
    }

    /**
     * How far the vector of each row is from another one, by the metric of the column's vector indexes, or by {@link
     * Metric#COSINE}. Null where a row has no vector, or one that has no distance from this.
     *
     * <pre>{@code
     * db.from(DOCS).where(DOCS.embedding.distance(vector).lt(0.3)).list();
     * // PostgreSQL: .. WHERE NULLIF("embedding" <=> CAST(? AS vector), 'NaN') < ?
     * }</pre>
     *
     * PostgreSQL and SQLite compute it; elsewhere it can be selected where {@code nearest(..)} is asked, and nothing else.
     *
     * @throws InvalidValueException if the vector has not the dimensions of the column, or only zeros where COSINE compares
     * @throws IllegalArgumentException if this is no column of vectors
     * @throws IllegalStateException if the column has vector indexes of several metrics
     */
    public Expression<S, Double> distance(T vector) {
        return distance(Nearness.distance("distance", this, vector, null));
    }

    /** The same by this metric. */
    public Expression<S, Double> distance(T vector, Metric metric) {
        Argument.notNull(metric, "distance", "metric");
        return distance(Nearness.distance("distance", this, vector, metric));
    }

    private Expression<S, Double> distance(Distance node) {
        return Expression.of(node, DISTANCE, "distance(" + label() + ")");
    }

    /** What every value must pass that a write gives, in this order. */
    public List<Validator<? super T>> validators() {
        List<Validator<? super T>> known = validators;
        if (known == null) {
            List<Validator<? super T>> all = new ArrayList<>(spec.values().validators());
            all.addAll(ValidatorSources.of(this));
            known = List.copyOf(all);
            validators = known;
        }
        return known;
    }

    /** The name of the field that holds the column. */
    public String field() {
        return table().describe().fieldOf(this);
    }

    @Override
    public String label() {
        String known = label;
        if (known == null) {
            known = table.label() + "." + field();
            label = known;
        }
        return known;
    }

    @Override
    public boolean isNullable() {
        return spec.role() == ColumnSpec.Role.NULLABLE;
    }

    /** Whether the database makes the value, so that inserts do not give it. */
    public boolean isIdentity() {
        return spec.role() == ColumnSpec.Role.IDENTITY;
    }

    /**
     * The value of a text from outside, empty where it is malformed.
     *
     * <pre>{@code
     * Optional<User> user = USERS.id.parse(request.pathValue("id")).flatMap(id -> db.find(USERS.id, id));
     * }</pre>
     *
     * @throws IllegalArgumentException if values of this type have no such texts, like bytes
     */
    public final Optional<T> parse(String text) {
        Argument.notNull(text, "parse", "text");
        return type().parse(text);
    }

    @Override
    public final IndexKey<S, T> inIndex() {
        return new IndexKey<>(this, false);
    }

    /** The default; empty for none. */
    public Optional<ColumnDefault<T>> initial() {
        return Optional.ofNullable(spec.values().initial());
    }

    /** How the database computes every value, so that no write gives one; empty where it does not. */
    public Optional<Generation> generation() {
        return Optional.ofNullable(spec.values().generation());
    }

    /** What an update writes that does not set the column; empty for nothing. */
    public Optional<Function<Clock, ? extends T>> onUpdate() {
        return Optional.ofNullable(spec.values().onUpdate());
    }

    /** The foreign key; empty for none. */
    public Optional<ColumnReference> reference() {
        return Optional.ofNullable(spec.reference());
    }

    /** The comment in the database; empty for none. */
    public Optional<String> comment() {
        return Optional.ofNullable(spec.comment());
    }

    ColumnSpec<T> spec() {
        return spec;
    }

    @Override
    public String toString() {
        return label();
    }
}
