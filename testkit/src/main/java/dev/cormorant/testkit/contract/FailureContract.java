package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.accounts.Accounts.ACCOUNTS;
import static dev.cormorant.testkit.accounts.Letters.LETTERS;
import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.accounts.Account;
import dev.cormorant.testkit.accounts.AccountSchema;
import dev.cormorant.testkit.accounts.NewAccount;
import dev.cormorant.testkit.accounts.NewLetter;
import dev.cormorant.testkit.parcel.NewParcel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an exception tells of the statement that failed, and of the row that is not there. */
public abstract class FailureContract extends Contract {
    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "correct horse";

    /** For subclasses. */
    protected FailureContract() {}

    @Override
    protected Schema schema() {
        return AccountSchema.SCHEMA;
    }

    private Database telling() {
        return Database.open(schema(), database().dataSource(), s -> s.valuesInErrors());
    }

    private static NewAccount account(String code) {
        return NewAccount.code(code).email(EMAIL).password(PASSWORD);
    }

    private static <E extends Throwable> E thrown(Class<E> type, Runnable action) {
        E thrown = catchThrowableOfType(type, action::run);
        assertThat(thrown).isNotNull();
        return thrown;
    }

    @Test
    void theStatementIsTold() {
        DatabaseException e = thrown(
                QueryFailedException.class,
                () -> db().sql("select nothing from nowhere").list(Long.class));
        assertThat(e.failure().sql()).isEqualTo("select nothing from nowhere");
        assertThat(e.failure().vendorCode() != 0 || e.failure().sqlState() != null)
                .isTrue();
        assertThat(e.failure().name()).isEmpty();
        assertThat(e.failure().values()).isEmpty();
    }

    // Names

    @Test
    void aNameIsToldByErrorsOfReadsAndWritesAndSql() {
        db().insert(account("a"));
        var sql = db().named("a look at nothing").sql("select nothing from nowhere");
        QueryFailedException read = thrown(QueryFailedException.class, () -> sql.list(Long.class));
        assertThat(read.failure().name()).contains("a look at nothing");
        assertThat(read).hasMessageStartingWith("a look at nothing: ");
        UniqueViolationException write = thrown(
                UniqueViolationException.class, () -> db().named("sign up").insert(account("b")));
        assertThat(write.failure().name()).contains("sign up");
        assertThat(write).hasMessageStartingWith("sign up: ").hasMessageContaining("column email");
        assertThat(thrown(UniqueViolationException.class, () -> db().insert(account("b")))
                        .failure()
                        .name())
                .isEmpty();
    }

    @Test
    void aNameHoldsForAllThatIsDoneUnderIt() {
        db().named("before").insert(account("a"), nothing());
        List<QueryEvent> events = statements(() -> {
            db().named("accounts with letters")
                    .from(ACCOUNTS)
                    .select(ACCOUNTS.letters.select(LETTERS.id))
                    .list();
            db().named("in a transaction").run(tx -> {
                tx.update(ACCOUNTS).set(ACCOUNTS.age, 1).allRows().execute();
                tx.named("inside").delete(LETTERS).allRows().execute();
                tx.run(inner -> inner.from(ACCOUNTS).count());
            });
            db().from(ACCOUNTS).exists();
        });
        assertThat(events)
                .extracting(QueryEvent::name)
                .containsExactly(
                        "accounts with letters",
                        "accounts with letters",
                        "in a transaction",
                        "inside",
                        "in a transaction",
                        null);
    }

    @Test
    void aNameIsToldOfRowsThatAreMissingOrTooMany() {
        Db named = db().named("sign in");
        var accounts = named.from(ACCOUNTS);
        List<Runnable> without = List.of(
                () -> named.get(ACCOUNTS.id, -1L),
                accounts::getFirst,
                accounts::getOne,
                () -> named.sql("select 1 where 1 = 2").as(Integer.class).getOne());
        for (Runnable read : without) {
            assertThat(thrown(NotFoundException.class, read)).hasMessageStartingWith("sign in: No row");
        }
        Account ada = db().insert(account("a"));
        db().insert(NewAccount.code("b").email("bob@example.org").password(PASSWORD));
        assertThat(thrown(NotUniqueException.class, accounts::getOne))
                .hasMessageStartingWith("sign in: More than one row");
        db().delete(ACCOUNTS).where(ACCOUNTS.code.eq("a")).execute();
        assertThat(thrown(NotFoundException.class, () -> named.update(ACCOUNTS, ada)))
                .hasMessageStartingWith("sign in: update Accounts");
        assertThat(thrown(
                        UnexpectedCountException.class,
                        () -> named.update(ACCOUNTS)
                                .set(ACCOUNTS.age, 1)
                                .allRows()
                                .expectExactly(7)
                                .execute()))
                .hasMessageStartingWith("sign in: update Accounts was for 1 row, expected were exactly 7");
        assertThat(thrown(
                        UnexpectedCountException.class,
                        () -> named.upsert(account("b"))
                                .onConflict(ACCOUNTS.code)
                                .doUpdate(ACCOUNTS.email)
                                .expectAtMost(0)
                                .execute()))
                .hasMessageStartingWith("sign in: upsert Accounts was for 1 row");
        CodecException unreadable = thrown(
                CodecException.class, () -> named.sql("select 'x' as word").list(Integer.class));
        assertThat(unreadable).hasMessageStartingWith("sign in: " + unreadable.column() + ": ");
        Database strict = Database.open(
                schema(), database().dataSource(), s -> s.listCap(1).maxRelationKeys(1));
        db().insert(account("c"));
        assertThat(thrown(
                        TooManyRowsException.class,
                        () -> strict.named("all").from(ACCOUNTS).list()))
                .hasMessageStartingWith("all: A list of Accounts");
        assertThat(thrown(
                        TooManyRowsException.class,
                        () -> strict.named("all")
                                .from(ACCOUNTS)
                                .limit(5)
                                .select(ACCOUNTS.letters)
                                .list()))
                .hasMessageStartingWith("all: Accounts.letters would be loaded");
    }

    @Test
    void aNameMakesNoNewPlan() {
        db().from(ACCOUNTS).count();
        long missed = db().planCache().misses();
        db().named("again").from(ACCOUNTS).count();
        assertThat(db().planCache().misses()).isEqualTo(missed);
    }

    // Values

    @Test
    void valuesAreToldOnlyWhenThatIsSaid() {
        Account ada = db().insert(account("a"));
        db().insert(NewAccount.code("b").email("bob@example.org").password(PASSWORD));
        UniqueViolationException silent = thrown(UniqueViolationException.class, () -> takeOver(db(), ada));
        assertThat(silent).hasMessageNotContaining(EMAIL);
        assertThat(silent.failure().values()).isEmpty();
        UniqueViolationException telling = thrown(UniqueViolationException.class, () -> takeOver(telling(), ada));
        assertThat(telling).hasMessageContaining("'" + EMAIL + "'").hasMessageContaining("values: ");
        assertThat(telling.failure().values()).contains("'" + EMAIL + "'", Long.toString(ada.id()));
        assertThat(telling.failure().sql()).doesNotContain(EMAIL);
    }

    private static void takeOver(Database db, Account ada) {
        db.update(ACCOUNTS)
                .set(ACCOUNTS.email, EMAIL)
                .where(ACCOUNTS.id.ne(ada.id()))
                .execute();
    }

    @Test
    void valuesOfHiddenColumnsAreNeverTold() {
        db().insert(account("a"));
        UniqueViolationException insert =
                thrown(UniqueViolationException.class, () -> telling().insert(account("b")));
        assertThat(insert).hasMessageNotContaining(PASSWORD);
        assertThat(insert.failure().values()).isEmpty();
        db().insert(NewAccount.code("b").email("bob@example.org").password(PASSWORD));
        UniqueViolationException update = thrown(
                UniqueViolationException.class,
                () -> telling()
                        .update(ACCOUNTS)
                        .set(ACCOUNTS.email, EMAIL)
                        .where(ACCOUNTS.password.eq(PASSWORD), ACCOUNTS.code.eq("b"))
                        .execute());
        assertThat(update.failure().values()).isEmpty();
    }

    @Test
    void valuesOfSqlOfOnesOwnAreNeverTold() {
        QueryFailedException e = thrown(
                QueryFailedException.class,
                () -> telling()
                        .sql("select nothing from nowhere where x = :x")
                        .bind("x", PASSWORD)
                        .list(Long.class));
        assertThat(e).hasMessageNotContaining(PASSWORD);
        assertThat(e.failure().values()).isEmpty();
    }

    @Test
    void longValuesAreCut() {
        db().insert(account("a"));
        Account bob = db().insert(NewAccount.code("b").email("bob@example.org").password(PASSWORD));
        UniqueViolationException e = thrown(
                UniqueViolationException.class,
                () -> telling()
                        .update(ACCOUNTS)
                        .set(ACCOUNTS.email, EMAIL)
                        .set(ACCOUNTS.motto, "😀".repeat(1_000))
                        .where(ACCOUNTS.id.eq(bob.id()))
                        .execute());
        assertThat(e.failure().values()).contains("'" + "😀".repeat(80) + "..'");
    }

    @Test
    void ofManyValuesTheFirstAreTold() {
        ForeignKeyViolationException e = thrown(
                ForeignKeyViolationException.class,
                () -> telling()
                        .insertAll(IntStream.range(0, 32)
                                .mapToObj(i -> NewLetter.accountCode("nobody").text("text " + i))
                                .toList()));
        assertThat(e.failure().values()).hasSize(51).contains("'text 0'").endsWith("and 14 more");
    }

    @Test
    void ofBytesTheirNumberIsTold() {
        Database parcels = Database.open(Schema.of(PARCELS), database().dataSource(), s -> s.valuesInErrors());
        parcels.createMissing();
        NewParcel parcel = NewParcel.code("a").seal(new byte[3]);
        parcels.insert(parcel);
        UniqueViolationException e = thrown(UniqueViolationException.class, () -> parcels.insert(parcel));
        assertThat(e.failure().values()).contains("'a'", "3 bytes");
    }

    // Rows that are not there

    @Test
    void aRowThatIsNotThereIsNamedByItsTableAndKey() {
        NotFoundException byKey = thrown(NotFoundException.class, () -> db().get(ACCOUNTS.email, EMAIL));
        assertThat(byKey.table()).contains("Accounts");
        assertThat(byKey.columns()).containsExactly("email");
        assertThat(byKey).hasMessageNotContaining(EMAIL);
        assertThat(thrown(NotFoundException.class, () -> db().get(Key.of(ACCOUNTS.id, -1L)))
                        .columns())
                .containsExactly("id");
        NotFoundException byCondition = thrown(
                NotFoundException.class,
                () -> db().from(ACCOUNTS).where(ACCOUNTS.email.eq(EMAIL)).getOne());
        assertThat(byCondition.table()).contains("Accounts");
        assertThat(byCondition.columns()).isEmpty();
        NotFoundException bySql = thrown(
                NotFoundException.class,
                () -> db().sql("select 1 where 1 = 0").as(Long.class).getOne());
        assertThat(bySql.table()).isEmpty();
    }
}
