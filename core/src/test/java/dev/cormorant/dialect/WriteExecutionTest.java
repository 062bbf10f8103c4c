package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Update;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriteExecutionTest {
    private static final SampleTable HITS = new SampleTable("hits");
    private static final SampleColumn ID = HITS.column("id", ColumnTypes.bigint());
    private static final SampleColumn PAGE = HITS.column("page", ColumnTypes.uuid());
    private static final SampleColumn COUNT = HITS.column("count", ColumnTypes.integer());
    private static final SampleColumn SEEN = HITS.column("seen", ColumnTypes.timestamp());
    private static final List<SampleColumn> COLUMNS = List.of(PAGE, COUNT, SEEN);
    private static final UUID HOME = new UUID(1, 2);
    private static final UUID ABOUT = new UUID(3, 4);
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final Expr MORE = new Arithmetic(Operator.PLUS, COUNT.bare(), new Excluded(COUNT));

    static Stream<String> urls() {
        return Engine.urls();
    }

    static Stream<String> urlsThatReturnUpdatedRows() {
        return Engine.urls(Feature.RETURNING_ON_UPDATE);
    }

    static Stream<String> urlsThatSkipAnyConflict() {
        return Engine.urls(Feature.SKIP_ANY_CONFLICT);
    }

    static Stream<String> urlsThatNameConflicts() {
        return Engine.urls(Feature.UPSERT_TARGET);
    }

    @ParameterizedTest
    @MethodSource("urls")
    void writtenRowsComeBack(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            Insert two = new Insert(HITS, COLUMNS, 2, null, List.of(ID, PAGE));
            assertThat(engine.rows(List.of(ID.type(), PAGE.type()), two, HOME, 1, NOON, ABOUT, 2, null))
                    .containsExactly(List.of(1L, HOME), List.of(2L, ABOUT));
            Delete one =
                    new Delete(HITS, new Comparison(Comparison.Operator.EQ, PAGE.bare(), PAGE.slot(0)), List.of(COUNT));
            assertThat(engine.rows(List.of(COUNT.type()), one, HOME)).containsExactly(List.of(1));
        }
    }

    @ParameterizedTest
    @MethodSource("urlsThatReturnUpdatedRows")
    void updatedRowsComeBack(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            engine.write(new Insert(HITS, COLUMNS, 2, null, List.of()), HOME, 1, NOON, ABOUT, 2, null);
            Update all = new Update(
                    HITS,
                    List.of(new Assignment(COUNT, new Arithmetic(Operator.PLUS, COUNT.bare(), COUNT.slot(0)))),
                    null,
                    List.of(ID, COUNT));
            assertThat(engine.rows(List.of(ID.type(), COUNT.type()), all, 5))
                    .containsExactlyInAnyOrder(List.of(1L, 6), List.of(2L, 7));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aConflictUpdatesTheRow(String url) throws SQLException {
        OnConflict add = new OnConflict(List.of(PAGE), List.of(new Assignment(COUNT, MORE)), null);
        Insert upsert = new Insert(HITS, COLUMNS, 2, add, List.of());
        try (Engine engine = hits(url)) {
            engine.write(upsert, HOME, 1, NOON, ABOUT, 10, null);
            engine.write(upsert, HOME, 2, null, new UUID(5, 6), 100, NOON);
            assertThat(counts(engine)).containsExactly(3, 10, 100);
            Insert one = new Insert(HITS, COLUMNS, 1, add, List.of(ID, COUNT));
            assertThat(engine.rows(List.of(ID.type(), COUNT.type()), one, ABOUT, 5, null))
                    .containsExactly(List.of(2L, 15));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aConflictIsSkipped(String url) throws SQLException {
        OnConflict skip = new OnConflict(List.of(PAGE), List.of(), null);
        try (Engine engine = hits(url)) {
            engine.write(new Insert(HITS, COLUMNS, 1, skip, List.of()), HOME, 1, NOON);
            engine.write(new Insert(HITS, COLUMNS, 2, skip, List.of()), HOME, 2, NOON, ABOUT, 3, NOON);
            assertThat(counts(engine)).containsExactly(1, 3);
        }
    }

    @ParameterizedTest
    @MethodSource("urlsThatSkipAnyConflict")
    void aConflictWithAnyKeyIsSkipped(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            engine.write(new Insert(HITS, COLUMNS, 2, null, List.of()), HOME, 1, NOON, ABOUT, 3, NOON);
            OnConflict any = new OnConflict(List.of(), List.of(), null);
            engine.write(new Insert(HITS, COLUMNS, 1, any, List.of()), ABOUT, 4, NOON);
            assertThat(counts(engine)).containsExactly(1, 3);
        }
    }

    @ParameterizedTest
    @MethodSource("urlsThatNameConflicts")
    void aConditionDecidesWhetherAConflictUpdates(String url) throws SQLException {
        OnConflict later = new OnConflict(
                List.of(PAGE),
                List.of(new Assignment(COUNT, new Excluded(COUNT)), new Assignment(SEEN, new Excluded(SEEN))),
                new Comparison(Comparison.Operator.LT, SEEN.bare(), new Excluded(SEEN)));
        Insert upsert = new Insert(HITS, COLUMNS, 1, later, List.of(COUNT));
        try (Engine engine = hits(url)) {
            assertThat(engine.rows(List.of(COUNT.type()), upsert, HOME, 1, NOON))
                    .hasSize(1);
            assertThat(engine.rows(List.of(COUNT.type()), upsert, HOME, 2, NOON))
                    .isEmpty();
            assertThat(engine.rows(List.of(COUNT.type()), upsert, HOME, 3, NOON.plusSeconds(1)))
                    .hasSize(1);
            assertThat(counts(engine)).containsExactly(3);
        }
    }

    @ParameterizedTest
    @MethodSource("urlsThatNameConflicts")
    void aConflictOnAnotherKeyIsAnError(String url) throws SQLException {
        OnConflict onPage = new OnConflict(List.of(PAGE), List.of(new Assignment(COUNT, new Excluded(COUNT))), null);
        try (Engine engine = hits(url)) {
            List<SampleColumn> withKey = List.of(ID, PAGE, COUNT);
            engine.write(new Insert(HITS, withKey, 1, onPage, List.of()), 7L, HOME, 1);
            assertThatThrownBy(() -> engine.write(new Insert(HITS, withKey, 1, onPage, List.of()), 7L, ABOUT, 2))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(engine.dialect.errors().read(e).kind())
                                    .isEqualTo(SqlError.Kind.UNIQUE));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aRowConsistsOfDefaults(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            Insert defaults = new Insert(HITS, List.of(), 1, null, List.of(ID));
            assertThat(engine.rows(List.of(ID.type()), defaults)).containsExactly(List.of(1L));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aSubqueryMayReadTheTableThatIsWritten(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            engine.write(new Insert(HITS, COLUMNS, 2, null, List.of()), HOME, 1, NOON, ABOUT, 2, NOON);
            Exists greater = new Exists(
                    Select.of(List.of(), HITS.as("other"))
                            .withWhere(new Comparison(Comparison.Operator.GT, COUNT.of("other"), COUNT.bare())),
                    false);
            Assignment reset = new Assignment(COUNT, COUNT.slot(0));
            assertThat(engine.write(new Update(HITS, List.of(reset), greater, List.of()), 0))
                    .isEqualTo(1);
            assertThat(counts(engine)).containsExactly(0, 2);
            assertThat(engine.write(new Delete(HITS, greater, List.of()))).isEqualTo(1);
            assertThat(counts(engine)).containsExactly(2);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void nullsAreLastUnlessTheOrderIsReversed(String url) throws SQLException {
        try (Engine engine = hits(url)) {
            engine.write(
                    new Insert(HITS, COLUMNS, 3, null, List.of()),
                    HOME,
                    1,
                    null,
                    ABOUT,
                    null,
                    null,
                    new UUID(9, 9),
                    2,
                    null);
            assertThat(ordered(engine, false, Nulls.LAST)).containsExactly(1, 2, null);
            assertThat(ordered(engine, true, Nulls.FIRST)).containsExactly(null, 2, 1);
            assertThat(ordered(engine, false, Nulls.FIRST)).containsExactly(null, 1, 2);
            assertThat(ordered(engine, true, Nulls.LAST)).containsExactly(2, 1, null);
        }
    }

    private static Engine hits(String url) throws SQLException {
        Engine engine = Engine.open(url);
        engine.create(Definitions.table("hits")
                .identity(ID)
                .nullable(PAGE)
                .nullable(COUNT)
                .nullable(SEEN)
                .unique("hits_page_unique", "page")
                .build());
        return engine;
    }

    private static List<Object> counts(Engine engine) throws SQLException {
        return values(engine, new SortKey(ID.bare(), false, Nulls.ABSENT));
    }

    private static List<Object> ordered(Engine engine, boolean descending, Nulls nulls) throws SQLException {
        return values(engine, new SortKey(COUNT.bare(), descending, nulls));
    }

    private static List<Object> values(Engine engine, SortKey order) throws SQLException {
        Select select = Select.of(List.of(COUNT.bare()), HITS.source())
                .withOrderBy(List.of(order))
                .withLock(Lock.UPDATE);
        return engine.rows(List.of(COUNT.type()), select).stream()
                .map(row -> row.get(0))
                .toList();
    }
}
