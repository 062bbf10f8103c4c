package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.club.Bookings.BOOKINGS;
import static dev.cormorant.testkit.club.Courts.COURTS;
import static dev.cormorant.testkit.club.Drinks.DRINKS;
import static dev.cormorant.testkit.club.Elsewhere.ELSEWHERE;
import static dev.cormorant.testkit.club.Guests.GUESTS;
import static dev.cormorant.testkit.club.Lockers.LOCKERS;
import static dev.cormorant.testkit.club.Members.MEMBERS;
import static dev.cormorant.testkit.club.Nicknames.NICKNAMES;
import static dev.cormorant.testkit.club.Passes.PASSES;
import static dev.cormorant.testkit.club.Ranks.RANKS;
import static dev.cormorant.testkit.club.Waiters.WAITERS;
import static dev.cormorant.testkit.club.WetCourts.WET_COURTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ConstraintViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.SchemaException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.club.Booking;
import dev.cormorant.testkit.club.Club;
import dev.cormorant.testkit.club.Guest;
import dev.cormorant.testkit.club.Guests;
import dev.cormorant.testkit.club.Member;
import dev.cormorant.testkit.club.NewBooking;
import dev.cormorant.testkit.club.NewCourt;
import dev.cormorant.testkit.club.NewDrink;
import dev.cormorant.testkit.club.NewGuest;
import dev.cormorant.testkit.club.NewLocker;
import dev.cormorant.testkit.club.NewMember;
import dev.cormorant.testkit.club.NewNickname;
import dev.cormorant.testkit.club.NewPass;
import dev.cormorant.testkit.club.NewRank;
import dev.cormorant.testkit.club.NewWaiter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a table says of its keys, indexes and checks holds, and is named when it is broken. */
public abstract class DefinitionContract extends Contract {
    /** For subclasses. */
    protected DefinitionContract() {}

    @Override
    protected Schema schema() {
        return Club.SCHEMA;
    }

    private static <E extends ConstraintViolationException> void violates(
            Class<E> type, String constraint, Runnable action) {
        E thrown = catchThrowableOfType(type, action::run);
        assertThat(thrown).isNotNull();
        assertThat(thrown.constraint()).contains(constraint);
        assertThat(thrown.table()).isPresent();
    }

    /** Members differ in their totals unless they are made to be the same. */
    private NewMember member(String email, int age) {
        return NewMember.email(email).age(age).wins((int) db().from(MEMBERS).count());
    }

    private void onAnotherDatabase(Consumer<Database> action, Table<?, ?>... tables) {
        try (ContractDatabase another = run().openAnother()) {
            Database fresh = Database.open(Schema.of(tables), another.dataSource());
            fresh.createMissing();
            action.accept(fresh);
        }
    }

    @Test
    void aUniqueIndexOfSomeRows() {
        Member ada = db().insert(member("ada", 20));
        violates(UniqueViolationException.class, "one_address_each", () -> db().insert(member("ada", 21)));
        db().update(MEMBERS)
                .set(MEMBERS.leftOn, LocalDate.of(2026, 1, 1))
                .where(MEMBERS.id.eq(ada.id()))
                .execute();
        Member again = db().insert(member("ada", 22));
        assertThat(db().from(MEMBERS).where(MEMBERS.email.eq("ada")).count()).isEqualTo(2);
        assertThat(db().get(MEMBERS.id, again.id())).isEqualTo(again);
        violates(
                UniqueViolationException.class,
                "one_address_each",
                () -> db().update(MEMBERS)
                        .unset(MEMBERS.leftOn)
                        .where(MEMBERS.id.eq(ada.id()))
                        .execute());
    }

    @Test
    void aUniqueIndexOfSomeRowsIsNoKeyOfTheTable() {
        assertThatThrownBy(() -> db().find(MEMBERS.email, "ada")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUniqueIndexOfSomeRowsInWhichNullsAreTheSame() {
        db().insert(member("a", 70));
        violates(UniqueViolationException.class, "one_place_each", () -> db().insert(member("b", 71)));
        db().insert(member("c", 30));
        db().insert(member("d", 31));
        db().insert(member("e", 72).hook(0));
        db().insert(member("f", 73).locker("").hook(0));
        violates(
                UniqueViolationException.class,
                "one_place_each",
                () -> db().insert(member("g", 74).locker("").hook(0)));
    }

    @Test
    void aUniqueIndexOfAnExpression() {
        db().insert(NewMember.email("a").age(20).wins(3).draws(4));
        db().insert(NewMember.email("b").age(21).wins(4).draws(3));
        violates(
                UniqueViolationException.class,
                "one_total_each",
                () -> db().insert(NewMember.email("c").age(20).wins(7)));
    }

    @Test
    void nullsThatAreTheSame() {
        db().insert(NewPass.number(1));
        violates(
                UniqueViolationException.class,
                "passes_varchar_smallint_integer_bigint_unique",
                () -> db().insert(NewPass.number(2).bool(true).date(LocalDate.of(2026, 1, 1))));
        violates(
                UniqueViolationException.class,
                "passes_double_precision_decimal_bool_uuid_unique",
                () -> db().insert(NewPass.number(2).varchar("x").date(LocalDate.of(2026, 1, 1))));
        violates(
                UniqueViolationException.class,
                "passes_timestamp_date_time_date_time_unique",
                () -> db().insert(NewPass.number(2).varchar("x").bool(true)));
    }

    @Test
    void nothingIsNotTheSameAsAnyValue() {
        db().insertAll(List.of(
                NewPass.number(1),
                NewPass.number(2)
                        .text("")
                        .varchar("")
                        .smallint((short) 0)
                        .integer(0)
                        .bigint(0L)
                        .doublePrecision(0.0)
                        .decimal(BigDecimal.ZERO)
                        .bool(false)
                        .timestamp(Instant.parse("2000-01-01T00:00:00Z"))
                        .date(LocalDate.of(2000, 1, 1))
                        .time(LocalTime.MIDNIGHT)
                        .dateTime(LocalDateTime.of(2000, 1, 1, 0, 0))
                        .uuid(new UUID(0, 0))));
        assertThat(db().from(PASSES).count()).isEqualTo(2);
        violates(
                UniqueViolationException.class,
                "passes_varchar_smallint_integer_bigint_unique",
                () -> db().insert(NewPass.number(3)
                        .varchar("")
                        .smallint((short) 0)
                        .integer(0)
                        .bigint(0L)
                        .bool(true)
                        .date(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void checksInSql() {
        violates(CheckViolationException.class, "adult", () -> db().insert(member("a", 17)));
        violates(
                CheckViolationException.class,
                "members_check",
                () -> db().insert(NewMember.email("a").age(18).wins(1000)));
        db().insert(NewMember.email("a").age(18).wins(999));
    }

    @Test
    void aCheckWithoutANameNamesItsColumns() {
        CheckViolationException e = catchThrowableOfType(
                CheckViolationException.class,
                () -> db().insert(NewMember.email("a").age(18).wins(10).draws(1000)));
        assertThat(e.constraint()).contains("members_draws_wins_check");
        assertThat(e.columns()).containsExactly("draws", "wins");
    }

    @Test
    void aRowIsWhatItWas() {
        Member ada = db().insert(member("ada", 70).locker("a"));
        assertThat(db().from(MEMBERS).list()).containsExactly(ada);
        assertThat(otherProgram().column("SELECT * FROM " + otherProgram().name(MEMBERS)))
                .hasSize(1);
        assertThat(db().sql("select * from " + otherProgram().name(MEMBERS)).list(MEMBERS))
                .containsExactly(ada);
    }

    @Test
    @Requires(Feature.DEFERRED_FOREIGN_KEYS)
    void aForeignKeyThatIsCheckedLast() {
        onAnotherDatabase(
                db -> {
                    Booking first = db.transaction(tx -> {
                        Booking booking = tx.insert(NewBooking.court(1));
                        Booking second = tx.insert(NewBooking.court(1).next(booking.id()));
                        tx.update(BOOKINGS)
                                .set(BOOKINGS.next, second.id())
                                .where(BOOKINGS.id.eq(booking.id()))
                                .execute();
                        tx.insert(NewCourt.number(1).surface("grass"));
                        return booking;
                    });
                    ForeignKeyViolationException missing = catchThrowableOfType(
                            ForeignKeyViolationException.class, () -> db.run(tx -> tx.insert(NewBooking.court(2))));
                    assertThat(missing.constraint()).contains("bookings_court_fkey");
                    assertThat(missing.columns()).containsExactly("court");
                    ForeignKeyViolationException kept = catchThrowableOfType(
                            ForeignKeyViolationException.class,
                            () -> db.run(tx -> {
                                tx.delete(BOOKINGS)
                                        .where(BOOKINGS.id.eq(first.id()))
                                        .execute();
                            }));
                    assertThat(kept.constraint()).contains("followed_by");
                    assertThat(kept.table()).contains("Bookings");
                    assertThat(db.from(BOOKINGS).count()).isEqualTo(2);
                    ForeignKeyViolationException alone = catchThrowableOfType(
                            ForeignKeyViolationException.class, () -> db.insert(NewBooking.court(2)));
                    assertThat(alone.constraint()).contains("bookings_court_fkey");
                    assertThat(alone.side()).contains(ReferenceSide.MISSING_PARENT);
                },
                COURTS,
                BOOKINGS);
    }

    @Test
    @Requires(Feature.DEFERRED_UNIQUE_KEYS)
    void aUniqueConstraintThatIsCheckedLast() {
        onAnotherDatabase(
                db -> {
                    db.insertAll(List.of(
                            NewRank.player("a").place(1), NewRank.player("b").place(2)));
                    db.run(this::swap);
                    assertThat(db.get(RANKS.player, "a").place()).isEqualTo(2);
                    assertThat(db.get(RANKS.place, 1).player()).isEqualTo("b");
                    violates(
                            UniqueViolationException.class,
                            "one_place_each",
                            () -> db.run(tx -> tx.insert(NewRank.player("c").place(1))));
                },
                RANKS);
    }

    private void swap(Tx tx) {
        tx.update(RANKS).set(RANKS.place, 2).where(RANKS.player.eq("a")).execute();
        tx.update(RANKS).set(RANKS.place, 1).where(RANKS.player.eq("b")).execute();
    }

    @Test
    @Requires(Feature.CASE_MAPPING_IN_DEFINITIONS)
    void aUniqueIndexThatIgnoresCase() {
        onAnotherDatabase(
                db -> {
                    db.insert(NewNickname.name("Äda"));
                    db.insert(NewNickname.name("Ada"));
                    violates(
                            UniqueViolationException.class,
                            "one_spelling_each",
                            () -> db.insert(NewNickname.name("äDa")));
                    violates(CheckViolationException.class, "no_shouting", () -> db.insert(NewNickname.name("BOB")));
                },
                NICKNAMES);
    }

    @Test
    @Requires(Feature.PARTIAL_INDEXES)
    void anIndexOfSomeRows() {
        onAnotherDatabase(
                db -> assertThat(db.ddl())
                        .anySatisfy(statement -> assertThat(statement).contains("INDEX", "wet_courts_idx", "WHERE")),
                WET_COURTS);
    }

    @Test
    @Requires(Feature.CHECKS_OF_FOLLOWING_KEYS)
    void aCheckOfAColumnThatAForeignKeyWrites() {
        onAnotherDatabase(
                db -> {
                    db.insert(NewCourt.number(1).surface("clay"));
                    db.insert(NewLocker.number(5).court(1));
                    violates(
                            CheckViolationException.class,
                            "not_behind_it",
                            () -> db.insert(NewLocker.number(6).court(13)));
                    db.delete(COURTS).allRows().execute();
                    assertThat(db.get(LOCKERS.number, 5).court()).isNull();
                },
                COURTS,
                LOCKERS);
    }

    @Test
    void aCheckInTheSqlOfAnotherDatabaseIsRefusedAtOnce() {
        assertThatThrownBy(() -> Database.open(Schema.of(ELSEWHERE), database().dataSource()))
                .hasMessageContaining("only_there")
                .hasMessageContaining(".sql(");
    }

    @Test
    void aForeignKeyWithoutAnIndexCanBeAMistake() {
        Schema schema = Schema.of(ELSEWHERE);
        assertThat(schema.advice()).isEqualTo(schema.missingIndexes());
        assertThatThrownBy(() -> Database.open(schema, database().dataSource(), s -> s.missingIndexes(Reaction.THROW)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Elsewhere.next is a foreign key without an index");
        assertThatThrownBy(() -> Database.open(schema, database().dataSource(), s -> s.missingIndexes(Reaction.OFF)))
                .isInstanceOf(UnsupportedByDatabaseException.class);
    }

    private void inASchema(Schema schema, Consumer<Database> action, String... tables) {
        try (ContractDatabase another = run().openAnother()) {
            Database db = Database.open(schema, another.dataSource());
            OtherProgram program = new OtherProgram(another.dataSource(), schema);
            program.execute("CREATE SCHEMA " + program.quoted(Guests.SCHEMA));
            try {
                action.accept(db);
            } finally {
                for (String table : tables) {
                    program.execute("DROP TABLE " + table);
                }
                program.execute("DROP SCHEMA " + program.quoted(Guests.SCHEMA));
            }
        }
    }

    @Test
    @Requires(Feature.SCHEMAS)
    void aTableInASchemaOfItsOwn() {
        String guestList =
                otherProgram().quoted(Guests.SCHEMA) + "." + otherProgram().quoted("guest_list");
        inASchema(
                Schema.of(GUESTS, DRINKS),
                db -> {
                    assertThat(db.createMissing()).containsExactly("guest_list", "drinks");
                    assertThat(db.createMissing()).isEmpty();
                    Guest eve = db.insert(NewGuest.name("eve"));
                    db.insert(NewDrink.name("tea").guest(eve.id()));
                    assertThat(db.get(GUESTS.name, "eve")).isEqualTo(eve);
                    assertThat(db.update(GUESTS)
                                    .set(GUESTS.name, "ada")
                                    .where(GUESTS.id.eq(eve.id()))
                                    .execute())
                            .isEqualTo(1);
                    violates(
                            UniqueViolationException.class,
                            "guest_list_name_unique",
                            () -> db.insert(NewGuest.name("ada")));
                    violates(
                            ForeignKeyViolationException.class,
                            "guest_list_invited_by_fkey",
                            () -> db.insert(NewGuest.name("x").invitedBy(-1L)));
                    violates(
                            ForeignKeyViolationException.class,
                            "drinks_guest_fkey",
                            () -> db.delete(GUESTS)
                                    .where(GUESTS.id.eq(eve.id()))
                                    .execute());
                },
                otherProgram().quoted("drinks"),
                guestList);
    }

    @Test
    @Requires({Feature.SCHEMAS, Feature.REFERENCES_TO_OWN_SCHEMA})
    void aTableInASchemaOfItsOwnThatRefersToTheConnections() {
        String waiters =
                otherProgram().quoted(Guests.SCHEMA) + "." + otherProgram().quoted("waiters");
        inASchema(
                Schema.of(COURTS, WAITERS),
                db -> {
                    db.createMissing();
                    violates(
                            ForeignKeyViolationException.class,
                            "waiters_court_fkey",
                            () -> db.insert(NewWaiter.name("bob").court(1)));
                },
                waiters);
    }
}
