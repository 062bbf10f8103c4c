package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.types.Levels.LEVELS;
import static dev.cormorant.testkit.types.LooseLevels.LOOSE_LEVELS;
import static dev.cormorant.testkit.types.Words.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.types.Address;
import dev.cormorant.testkit.types.Level;
import dev.cormorant.testkit.types.LevelRow;
import dev.cormorant.testkit.types.Money;
import dev.cormorant.testkit.types.NewLooseLevel;
import dev.cormorant.testkit.types.NewWord;
import dev.cormorant.testkit.types.TypeSchemas;
import dev.cormorant.testkit.types.Word;
import dev.cormorant.testkit.types.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Types in other clothes: stored names of constants, times as texts, types of one's own. */
public abstract class TypeWordsContract extends Contract {
    /** For subclasses. */
    protected TypeWordsContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.TYPES;
    }

    private String stored(Column<Words, ?> column) {
        return otherProgram()
                .column("SELECT " + otherProgram().name(column) + " FROM "
                        + otherProgram().name(WORDS))
                .get(0);
    }

    private void isRefused(Column<?, ?> column, String problem, ThrowingCallable action) {
        assertThat(statements(() -> assertThatThrownBy(action)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining(column.label())
                        .hasMessageContaining(problem)))
                .isEmpty();
    }

    @Test
    void constantsAreStoredAsTheySay() {
        Word row = db().insert(NewWord.row().level(Level.LOW));
        assertThat(row.level()).isEqualTo(Level.LOW);
        assertThat(stored(WORDS.level)).isEqualTo("l");
        assertThat(db().from(WORDS)
                        .where(WORDS.level.in(List.of(Level.LOW, Level.OTHER)), WORDS.level.lt(Level.OTHER))
                        .count())
                .as("an order is that of the stored texts")
                .isZero();
        assertThat(db().from(WORDS).where(WORDS.level.eq(Level.LOW)).count()).isOne();
        assertThat(db().insert(NewWord.row()).level()).isEqualTo(Level.HIGH);
    }

    @Test
    void theDatabaseKnowsTheDefaultOfAStoredName() {
        otherProgram().insert(WORDS, List.of(WORDS.byClass), "'x'");
        Word theirs = db().from(WORDS).getOne();
        assertThat(theirs.level()).isEqualTo(Level.HIGH);
        assertThat(theirs.fee()).isEqualTo(new Money(150));
        assertThat(theirs.home()).isEqualTo(new Address("10.0.0.1"));
    }

    @Test
    void anotherProgramCannotStoreWhatIsNoConstant() {
        assertThatThrownBy(() -> otherProgram().insert(WORDS, List.of(WORDS.level), "'LOW'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnknownConstantIsReportedWithItsRowUnlessOneStandsForIt() {
        Database loose = Database.open(TypeSchemas.LOOSE, database().dataSource());
        loose.createMissing();
        loose.insert(NewLooseLevel.strict("l").tolerant("huh"));
        Database strict = Database.open(TypeSchemas.STRICT, database().dataSource());
        LevelRow row = strict.from(LEVELS).getOne();
        assertThat(row.strict()).isEqualTo(Level.LOW);
        assertThat(row.tolerant()).isEqualTo(Level.OTHER);
        loose.update(LOOSE_LEVELS).set(LOOSE_LEVELS.strict, "huh").allRows().execute();
        for (ThrowingCallable read : List.<ThrowingCallable>of(
                () -> strict.from(LEVELS).list(),
                () -> strict.get(LEVELS.id, row.id()),
                () -> strict.update(LEVELS)
                        .set(LEVELS.tolerant, Level.LOW)
                        .allRows()
                        .returning())) {
            assertThatThrownBy(read).isInstanceOfSatisfying(CodecException.class, e -> {
                assertThat(e).hasMessageContaining("Levels.strict").hasMessageNotContaining("huh");
                assertThat(e.column()).isEqualTo("Levels.strict");
                assertThat(e.key()).isEqualTo(Map.of("Levels.id", row.id()));
            });
        }
        assertThatThrownBy(() -> strict.from(LEVELS).select(LEVELS.strict).list())
                .isInstanceOfSatisfying(
                        CodecException.class, e -> assertThat(e.key()).isEmpty());
    }

    @Test
    void timesAsTexts() {
        Word row = db().insert(NewWord.row()
                .timestampText("2026-01-31T10:00:00.123456789Z")
                .dateText("2026-01-31")
                .dateInstant(Instant.parse("2026-01-31T00:00:00Z")));
        assertThat(row)
                .returns("2026-01-31T10:00:00.123456Z", Word::timestampText)
                .returns("2026-01-31", Word::dateText)
                .returns(Instant.parse("2026-01-31T00:00:00Z"), Word::dateInstant);
        assertThat(db().get(WORDS.id, row.id())).isEqualTo(row);
        assertThat(db().from(WORDS)
                        .where(
                                WORDS.timestampText.eq("2026-01-31T11:00:00.123456+01:00"),
                                WORDS.timestampText.gt("2026-01-30T23:59:59Z"),
                                WORDS.dateText.in(List.of("2026-01-31")),
                                WORDS.dateInstant.lte(Instant.parse("2026-01-31T00:00:00Z")))
                        .list())
                .containsExactly(row);
    }

    @Test
    void theEdgesOfTimesAsTexts() {
        for (String text : List.of("1000-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z")) {
            assertThat(db().insert(NewWord.row().timestampText(text)).timestampText())
                    .isEqualTo(text);
        }
        for (String text : List.of("1000-01-01", "1582-10-10", "2000-02-29", "9999-12-31")) {
            assertThat(db().insert(NewWord.row().dateText(text)).dateText()).isEqualTo(text);
        }
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        Database fixed =
                Database.open(schema(), database().dataSource(), s -> s.clock(Clock.fixed(noon, ZoneOffset.UTC)));
        assertThat(fixed.insert(NewWord.row()).madeAt()).isEqualTo("2026-01-01T12:00:00.000000Z");
    }

    @Test
    void textsThatAreNoTimesAreRefused() {
        for (String wrong : List.of("", "yesterday", "2026-02-30T00:00:00Z", "2026-01-31T10:00:00", "2026-01-31")) {
            isRefused(
                    WORDS.timestampText,
                    "2026-01-31T10:00:00.000000Z",
                    () -> db().insert(NewWord.row().timestampText(wrong)));
        }
        for (String wrong : List.of("", "2026-02-30", "31.01.2026", "2026-1-31", "2026-01-31T00:00:00Z")) {
            isRefused(WORDS.dateText, "2026-01-31", () -> WORDS.dateText.eq(wrong));
        }
        isRefused(WORDS.dateText, "years 1000 to 9999", () -> WORDS.dateText.eq("0999-12-31"));
        isRefused(WORDS.timestampText, "years 1000 to 9999", () -> WORDS.timestampText.gt("0999-12-31T00:00:00Z"));
        isRefused(
                WORDS.dateInstant,
                "not midnight",
                () -> db().update(WORDS)
                        .set(WORDS.dateInstant, Instant.parse("2026-01-31T00:00:00.000001Z"))
                        .allRows()
                        .execute());
        isRefused(WORDS.dateInstant, "calendar", () -> WORDS.dateInstant.eq(Instant.MAX));
    }

    @Test
    void columnsByTheirClass() {
        Word row = db().insert(NewWord.row()
                .byClass("x".repeat(1_000))
                .decimalByClass(new BigDecimal("1.5"))
                .enumByClass(Level.LOW));
        assertThat(row.decimalByClass()).isEqualTo(new BigDecimal("1.50"));
        assertThat(row.enumByClass()).isEqualTo(Level.LOW);
        isRefused(WORDS.decimalByClass, "fraction digits", () -> WORDS.decimalByClass.eq(new BigDecimal("1.005")));
    }

    @Test
    void typesOfOnesOwnAreCheckedStoredAndFound() {
        Word row = db().insert(NewWord.row().price(new Money(1)));
        assertThat(row.price()).isEqualTo(new Money(1));
        assertThat(row.fee()).isEqualTo(new Money(150));
        for (Money price : List.of(new Money(0), new Money(999_999_999_999L))) {
            assertThat(db().update(WORDS).set(WORDS.price, price).allRows().returning())
                    .extracting(Word::price)
                    .containsExactly(price);
            assertThat(db().from(WORDS)
                            .where(WORDS.price.eq(price), WORDS.price.in(List.of(price)), WORDS.price.gte(price))
                            .count())
                    .isOne();
        }
        assertThat(db().from(WORDS).orderBy(WORDS.price.desc()).list()).hasSize(1);
        isRefused(
                WORDS.price,
                "the amount is negative",
                () -> db().insert(NewWord.row().price(new Money(-1))));
        isRefused(WORDS.price, "the amount is negative", () -> WORDS.price.eq(new Money(-1)));
        isRefused(WORDS.price, "digits before the point", () -> WORDS.price.eq(new Money(1_000_000_000_000L)));
    }

    @Test
    void aTypeMayHaveAnSqlTypeOfItsOwnOnSomeDatabases() {
        for (String text : List.of("10.1.2.3", "2001:db8::1")) {
            Word row = db().insert(NewWord.row().address(new Address(text)));
            assertThat(row.address()).isEqualTo(new Address(text));
            assertThat(db().get(WORDS.id, row.id())).isEqualTo(row);
            assertThat(db().from(WORDS)
                            .where(
                                    WORDS.address.eq(new Address(text)),
                                    WORDS.address.in(List.of(new Address(text), new Address("10.9.9.9"))))
                            .list())
                    .containsExactly(row);
        }
        assertThat(db().insert(NewWord.row().address(null)).address()).isNull();
    }
}
