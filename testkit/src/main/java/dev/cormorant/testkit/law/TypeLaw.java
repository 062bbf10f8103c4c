package dev.cormorant.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.dialect.Dialects;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonCodecs;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.CustomType;
import java.util.List;
import java.util.Objects;

/**
 * The law of column types: what was written is read again, {@code read(write(v)).equals(v)}. Needs no database.
 *
 * <pre>{@code
 * @Test
 * void moneyIsStoredExactly() {
 *     TypeLaw.of(new MoneyType())
 *             .holdsFor(new Money(0), new Money(1), new Money(Long.MAX_VALUE / 100))
 *             .refuses(new Money(-1))
 *             .hasAnSqlTypeOn("postgres", "sqlite");
 * }
 * }</pre>
 *
 * @param <T> the values
 */
public final class TypeLaw<T> {
    private final ColumnType<T> type;

    private TypeLaw(ColumnType<T> type) {
        this.type = type;
    }

    /** The law of a type. */
    public static <T> TypeLaw<T> of(ColumnType<T> type) {
        return new TypeLaw<>(type.needsJson() ? type.with(codec()) : type);
    }

    /** The law of a type of one's own. */
    public static <T> TypeLaw<T> of(CustomType<T, ?> type) {
        return of(ColumnType.of(type));
    }

    private static JsonCodec codec() {
        return JsonCodecs.find()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no JSON codec; add dev.cormorant:cormorant-jackson to the tests"));
    }

    /** The law holds for these values, for their hash codes too. */
    @SafeVarargs
    public final TypeLaw<T> holdsFor(T... values) {
        for (T value : values) {
            assertThat(type.problem(value)).as("%s is refused", value).isNull();
            Object stored = type.encode(value);
            assertThat(stored)
                    .as("%s is stored as %s", value, type)
                    .isInstanceOf(type.storage().kind().carrier());
            T again = Objects.requireNonNull(type.decode(stored), "a written value is read as null");
            assertThat(again).as("%s, written and read again", value).isEqualTo(value);
            if (!value.getClass().isArray()) {
                assertThat(again).as("%s, written and read again", value).hasSameHashCodeAs(value);
            }
            assertThat(type.encode(again)).as("%s, written twice", value).isEqualTo(stored);
        }
        return this;
    }

    /** These values are refused before any SQL, in words that do not tell the value. */
    @SafeVarargs
    public final TypeLaw<T> refuses(T... values) {
        for (T value : values) {
            String problem = type.problem(value);
            assertThat(problem).as("the problem of %s", value).isNotNull();
            if (!value.toString().isBlank()) {
                assertThat(problem).as("the problem of %s", value).doesNotContain(value.toString());
            }
        }
        return this;
    }

    /** The databases of these dialects have an SQL type for the values. */
    public TypeLaw<T> hasAnSqlTypeOn(String... dialects) {
        for (String dialect : List.of(dialects)) {
            assertThat(Dialects.named(dialect).types().sqlType(type.storage()))
                    .as("the SQL type of %s on %s", type, dialect)
                    .isNotBlank();
        }
        return this;
    }
}
