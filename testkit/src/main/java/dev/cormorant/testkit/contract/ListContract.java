package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.types.Lists.LISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Settable;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.types.ListRow;
import dev.cormorant.testkit.types.Lists;
import dev.cormorant.testkit.types.NewListRow;
import dev.cormorant.testkit.types.TypeSchemas;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lists as columns: what goes in comes out, in its order, and is found by what it contains. */
public abstract class ListContract extends Contract {
    /** For subclasses. */
    protected ListContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.TYPES;
    }

    @SafeVarargs
    private <E> void roundTrips(Settable<Lists, List<E>> column, List<E>... lists) {
        db().delete(LISTS).allRows().execute();
        ListRow row = db().insert(NewListRow.texts(List.of("x")));
        for (List<E> list : lists) {
            ListRow returned = db().update(LISTS)
                    .set(column, list)
                    .where(LISTS.id.eq(row.id()))
                    .returning()
                    .get(0);
            assertThat(db().get(LISTS.id, row.id())).as("%s %s", column, list).isEqualTo(returned);
            assertThat(db().from(LISTS).select(column).list()).containsExactly(list);
            assertThat(db().from(LISTS)
                            .where(
                                    column.eq(list),
                                    column.isNotDistinctFrom(list),
                                    column.containsAll(list),
                                    column.containedBy(list))
                            .count())
                    .as("%s = %s", column, list)
                    .isOne();
            assertThat(db().from(LISTS).where(column.ne(list)).exists()).isFalse();
            assertThat(db().from(LISTS).where(column.overlaps(list)).exists())
                    .as("%s overlaps %s", column, list)
                    .isEqualTo(!list.isEmpty());
        }
    }

    @Test
    void texts() {
        roundTrips(
                LISTS.texts,
                List.of(),
                List.of(""),
                List.of("a", "b", "a"),
                List.of("\"", "\\", "'", "{}", ",", "null", "NULL", "[1]"),
                List.of("ä", "😀", "e\u0301", "\n\r\t\u0001\u007f", " a "),
                Collections.nCopies(300, "x"));
        roundTrips(LISTS.maybeTexts, List.of("x".repeat(20), "😀".repeat(20)));
        roundTrips(LISTS.statuses, List.of(Status.DRAFT, Status.ARCHIVED), List.of());
        roundTrips(LISTS.emails, List.of(new Email(""), new Email("a@example.org")));
    }

    @Test
    void numbers() {
        roundTrips(LISTS.smallints, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE));
        roundTrips(LISTS.integers, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE), List.of());
        roundTrips(LISTS.bigints, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE, (1L << 53) + 1));
        roundTrips(LISTS.reals, List.of(0.1f, -1 / 3f, Float.MAX_VALUE, Float.MIN_NORMAL));
        roundTrips(LISTS.doubles, List.of(0.1, -1 / 3.0, Double.MAX_VALUE, Double.MIN_NORMAL));
        roundTrips(LISTS.decimals, List.of(new BigDecimal("99999999999999.9999"), new BigDecimal("-0.1000")));
        roundTrips(LISTS.bools, List.of(true, false, true));
    }

    @Test
    void longNumbersDifferInTheirLastDigit() {
        db().insert(NewListRow.texts(List.of()).bigints(List.of((1L << 53) + 1)));
        assertThat(db().from(LISTS)
                        .where(LISTS.bigints.containsAll(List.of(1L << 53)))
                        .exists())
                .isFalse();
        assertThat(db().from(LISTS).where(LISTS.bigints.eq(List.of(1L << 53))).exists())
                .isFalse();
    }

    @Test
    void times() {
        roundTrips(
                LISTS.timestamps,
                List.of(
                        Instant.parse("1000-01-01T00:00:00Z"),
                        Instant.parse("1582-10-10T12:00:00.123456Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z")));
        roundTrips(
                LISTS.dates, List.of(LocalDate.of(1000, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31)));
        roundTrips(LISTS.times, List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000)));
        roundTrips(LISTS.dateTimes, List.of(LocalDateTime.of(1000, 1, 1, 0, 0), LocalDateTime.of(2026, 3, 29, 2, 30)));
    }

    @Test
    void whatIsFinerThanMicrosecondsIsCutOff() {
        Instant fine = Instant.parse("2026-01-01T00:00:00.123456789Z");
        ListRow row = db().insert(NewListRow.texts(List.of()).timestamps(List.of(fine)));
        assertThat(row.timestamps()).containsExactly(Instant.parse("2026-01-01T00:00:00.123456Z"));
        assertThat(db().from(LISTS)
                        .where(LISTS.timestamps.containsAll(List.of(fine)))
                        .list())
                .containsExactly(row);
    }

    @Test
    void uuidsAndBytes() {
        roundTrips(LISTS.uuids, List.of(new UUID(0, 0), new UUID(-1, -1)));
        byte[] bytes = {0, 39, 92, -1};
        ListRow row = db().insert(NewListRow.texts(List.of()).bytes(List.of(bytes, new byte[0])));
        assertThat(db().get(LISTS.id, row.id()).bytes()).containsExactly(bytes, new byte[0]);
    }

    @Test
    void manyRowsThatAreNotWantedBack() {
        db().insertAll(
                        Collections.nCopies(
                                100, NewListRow.texts(List.of("a\t", "\\N")).bigints(List.of(1L))),
                        nothing());
        assertThat(db().from(LISTS).list())
                .hasSize(100)
                .allMatch(row ->
                        row.texts().equals(List.of("a\t", "\\N")) && List.of(1L).equals(row.bigints()));
    }

    @Test
    void nullsAndDefaults() {
        ListRow row = db().insert(NewListRow.texts(List.of("x")));
        assertThat(row)
                .returns(null, ListRow::maybeTexts)
                .returns(null, ListRow::bigints)
                .returns(List.of("it's", "\"a\\b\"", "ä😀"), ListRow::initial)
                .returns(List.of(), ListRow::none);
        assertThat(db().from(LISTS).where(LISTS.maybeTexts.isNull()).list()).containsExactly(row);
        assertThat(db().from(LISTS)
                        .where(LISTS.maybeTexts
                                .containsAll(List.of())
                                .or(LISTS.maybeTexts.containedBy(List.of("x")))
                                .or(LISTS.maybeTexts.overlaps(List.of("x"))))
                        .exists())
                .as("null contains nothing and is contained in nothing")
                .isFalse();
        db().update(LISTS).set(LISTS.maybeTexts, List.of("a")).allRows().execute();
        assertThat(db().update(LISTS).unset(LISTS.maybeTexts).allRows().returning())
                .extracting(ListRow::maybeTexts)
                .containsOnlyNulls();
    }

    @Test
    void theDatabaseKnowsTheDefaults() {
        ListRow ours = db().insert(NewListRow.texts(List.of()));
        String texts = otherProgram().name(LISTS.texts);
        String table = otherProgram().name(LISTS);
        otherProgram().execute("INSERT INTO " + table + " (" + texts + ") SELECT " + texts + " FROM " + table);
        assertThat(db().from(LISTS).list())
                .hasSize(2)
                .allMatch(row -> row.withId(ours.id()).equals(ours));
    }

    @Test
    void upsertsArriveAsTheyAre() {
        for (List<Integer> integers : List.of(List.of(1, -1), List.of(2), List.<Integer>of())) {
            ListRow row = db().upsert(
                            NewListRow.texts(List.of("a\"", "")).code("x").integers(integers))
                    .onConflict(LISTS.code)
                    .doUpdate(LISTS.texts, LISTS.integers)
                    .returning()
                    .get(0);
            assertThat(row.texts()).containsExactly("a\"", "");
            assertThat(row.integers()).isEqualTo(integers);
            assertThat(db().from(LISTS).list()).containsExactly(row);
        }
    }

    @Test
    void sets() {
        ListRow ab = db().insert(NewListRow.texts(List.of("a", "b", "a")));
        ListRow none = db().insert(NewListRow.texts(List.of()));
        assertThat(found(LISTS.texts.containsAll(List.of("b", "a")))).containsExactly(ab);
        assertThat(found(LISTS.texts.containsAll(List.of("a", "a", "a")))).containsExactly(ab);
        assertThat(found(LISTS.texts.containsAll(List.of("A")))).isEmpty();
        assertThat(found(LISTS.texts.containsAll(List.of("a", "c")))).isEmpty();
        assertThat(found(LISTS.texts.containsAll(List.of()))).containsExactly(ab, none);
        assertThat(found(LISTS.texts.containedBy(List.of("a", "b", "c")))).containsExactly(ab, none);
        assertThat(found(LISTS.texts.containedBy(List.of("a")))).containsExactly(none);
        assertThat(found(LISTS.texts.containedBy(List.of()))).containsExactly(none);
        assertThat(found(LISTS.texts.overlaps(List.of("c", "b")))).containsExactly(ab);
        assertThat(found(LISTS.texts.overlaps(List.of("c", "a ")))).isEmpty();
        assertThat(found(LISTS.texts.overlaps(List.of()))).isEmpty();
        assertThat(found(Predicate.not(LISTS.texts.overlaps(List.of("b"))))).containsExactly(none);
        assertThat(found(LISTS.texts.eq(List.of("b", "a", "a")))).isEmpty();
    }

    private List<ListRow> found(Predicate<Lists> condition) {
        return db().from(LISTS).where(condition).orderBy(LISTS.id.asc()).list();
    }

    @Test
    void onePlanServesListsOfEveryLength() {
        assertThat(sql(() -> {
                    for (int i = 0; i < 5; i++) {
                        found(LISTS.texts.containsAll(Collections.nCopies(i, "x")));
                    }
                }))
                .hasSize(5)
                .containsOnly(
                        sql(() -> found(LISTS.texts.containsAll(List.of()))).get(0));
    }

    @Test
    void wrongElementsAreRefused() {
        isRefused(LISTS.texts, "element 1", () -> db().insert(NewListRow.texts(List.of("a", "\0"))));
        isRefused(LISTS.texts, "element 1: it is null", () -> db().insert(NewListRow.texts(Arrays.asList("a", null))));
        isRefused(LISTS.maybeTexts, "the limit is 20", () -> LISTS.maybeTexts.containsAll(List.of("x".repeat(21))));
        isRefused(LISTS.decimals, "fraction digits", () -> LISTS.decimals.overlaps(List.of(new BigDecimal("0.00001"))));
        isRefused(
                LISTS.doubles,
                "NaN",
                () -> db().update(LISTS)
                        .set(LISTS.doubles, List.of(Double.NaN))
                        .allRows()
                        .execute());
        isRefused(LISTS.texts, "65537 elements", () -> LISTS.texts.eq(Collections.nCopies(65_537, "x")));
    }

    private void isRefused(Column<?, ?> column, String problem, ThrowingCallable action) {
        assertThat(statements(() -> assertThatThrownBy(action)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining(column.label())
                        .hasMessageContaining(problem)))
                .isEmpty();
    }

    @Test
    void whatNeedsAnOrderIsAMistake() {
        for (ThrowingCallable mistake : List.<ThrowingCallable>of(
                () -> LISTS.texts.gt(List.of("a")),
                () -> LISTS.texts.in(List.of(List.of("a"))),
                () -> LISTS.texts.asc(),
                () -> LISTS.texts.max(),
                () -> LISTS.texts.like("a"),
                () -> LISTS.id.containsAll(1L))) {
            assertThatThrownBy(mistake)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Lists.");
        }
    }

    @Test
    void whatOthersStoreIsRefusedOrReported() {
        ListRow row = db().insert(NewListRow.texts(List.of("a")));
        for (String wrong : List.of("[1, null]", "{\"a\":1}", "[[\"a\"]]", "5", "[1", "[1]x", "no list")) {
            if (!isStored(wrong)) {
                assertThat(db().from(LISTS).list()).as(wrong).hasSize(1);
                continue;
            }
            assertThatThrownBy(() -> db().from(LISTS).list())
                    .as(wrong)
                    .isInstanceOfSatisfying(CodecException.class, e -> {
                        assertThat(e.column()).isEqualTo("Lists.integers");
                        assertThat(e.key()).isEqualTo(Map.of("Lists.id", row.id()));
                    });
        }
    }

    /** Whether the database takes a text as it is; it may refuse it, or make another value of it. */
    private boolean isStored(String text) {
        OtherProgram program = otherProgram();
        db().update(LISTS).unset(LISTS.integers).allRows().execute();
        try {
            program.execute(
                    "UPDATE " + program.name(LISTS) + " SET " + program.name(LISTS.integers) + " = '" + text + "'");
        } catch (IllegalStateException refused) {
            return false;
        }
        return program.column("SELECT " + program.name(LISTS.integers) + " FROM " + program.name(LISTS))
                .contains(text);
    }
}
