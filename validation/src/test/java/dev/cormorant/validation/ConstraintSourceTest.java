package dev.cormorant.validation;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.ToDefault.toDefault;
import static dev.cormorant.validation.Guests.GUESTS;
import static dev.cormorant.validation.Tickets.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.InvalidValue;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Constraints are rules of columns: every write keeps them before any SQL. */
class ConstraintSourceTest {
    private static final String EMAIL = "ada@example.org";

    private final List<String> statements = new ArrayList<>();
    private Database db;

    @BeforeEach
    void open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        db = Database.open(Schema.of(GUESTS, TICKETS), source);
        db.createMissing();
        db.onQuery(event -> statements.add(event.sql()));
    }

    private InvalidValueException refused(Runnable write) {
        statements.clear();
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, write::run);
        assertThat(refused).isNotNull();
        assertThat(statements).isEmpty();
        return refused;
    }

    @Test
    void aRowThatKeepsThemIsWritten() {
        Guest ada = db.insert(NewGuest.email(EMAIL).age(36).room("blue"));
        assertThat(db.get(GUESTS.id, ada.id())).isEqualTo(ada);
        assertThat(db.insert(NewGuest.email(EMAIL).age(null)).age()).isNull();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        InvalidValueException e =
                refused(() -> db.insert(NewGuest.email("x").age(130).room("7")));
        assertThat(e.messages()).containsOnlyKeys("email", "age", "room");
        assertThat(e.messages().get("email")).hasSize(2).first().asString().startsWith("is none of ");
        assertThat(e.messages().get("email").get(1)).contains("is too short", "; ");
        assertThat(e.messages().get("age")).containsExactly("is \"too\" old");
        assertThat(e.messages().get("room")).containsExactly("has one letter; has other signs than letters");
    }

    @Test
    void theRowsOfAListAreCounted() {
        InvalidValueException e = refused(() -> db.insertAll(
                List.of(NewGuest.email(EMAIL), NewGuest.email(EMAIL).age(3)), nothing()));
        assertThat(e.problems()).singleElement().returns(1, InvalidValue::row).returns("age", InvalidValue::column);
    }

    @Test
    void everyWriteKeepsThem() {
        Guest ada = db.insert(NewGuest.email(EMAIL));
        refused(() -> db.update(GUESTS).set(GUESTS.age, 3).allRows().execute());
        refused(() -> db.update(GUESTS, ada.withRoom("a")));
        refused(() -> db.updateAll(GUESTS, List.of(change(GUESTS.id, ada.id()).set(GUESTS.age, 3)))
                .execute());
        refused(() -> db.upsert(NewGuest.email(EMAIL).age(3))
                .onAnyConflict()
                .doNothing()
                .execute());
        assertThat(db.update(GUESTS)
                        .set(GUESTS.room, toDefault())
                        .unset(GUESTS.age)
                        .allRows()
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void constraintsOfARecordOfOnesOwnHold() {
        InvalidValueException e = refused(() -> db.insert(NewTicket.seat(0).name(" ")));
        assertThat(e.messages().get("seat")).containsExactly("is not positive");
        assertThat(e.messages().get("name")).containsExactly("is blank");
        assertThat(db.insert(NewTicket.seat(1).name("ada"))).isEqualTo(new Ticket(1, "ada"));
    }

    @Test
    void aHiddenColumnHasNone() {
        assertThat(GUESTS.password.validators()).isEmpty();
        assertThat(db.insert(NewGuest.email(EMAIL).password("short")).email()).isEqualTo(EMAIL);
    }
}
