package dev.cormorant.guide;

import static dev.cormorant.guide.lockers.Lockers.LOCKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.guide.lockers.Locker;
import dev.cormorant.guide.lockers.NewLocker;
import dev.cormorant.guide.warehouse.Warehouse;
import dev.cormorant.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Code of the page on constraints. */
class ConstraintsTest extends GuideTest {
    @Override
    protected Schema schema() {
        return Schema.of(LOCKERS);
    }

    @Override
    void fill() {
        db.insert(NewLocker.hall("north").number(1).keptBy("Ada"));
    }

    @Test
    void unique() {
        assertThat(catchThrowableOfType(
                        UniqueViolationException.class,
                        () -> db.insert(
                                NewLocker.hall("south").number(1).keptBy("Ada").until(LocalDate.of(2026, 1, 1)))))
                .isNull();
        assertThat(catchThrowableOfType(
                                UniqueViolationException.class,
                                () -> db.insert(
                                        NewLocker.hall("south").number(2).keptBy("Ada")))
                        .table())
                .contains("Lockers");
    }

    @Test
    void along() {
        // snippet: along
        List<Locker> locker = db.from(LOCKERS)
                .along(LOCKERS.byHall, a -> a.eq("north").lt(100))
                .limit(10)
                .list();
        // end

        assertThat(locker).extracting(Locker::number).containsExactly(1);
        shows("along");
    }

    @Test
    void checks() {
        assertThat(catchThrowableOfType(
                                CheckViolationException.class,
                                () -> db.insert(NewLocker.hall("west").number(2).keptBy("Bob")))
                        .constraint())
                .contains("hall_known");
        assertThat(catchThrowableOfType(
                                CheckViolationException.class,
                                () -> db.insert(
                                        NewLocker.hall("south").number(2).until(LocalDate.of(2026, 1, 1))))
                        .columns())
                .containsExactly("until", "keptBy");
    }

    @Test
    void missingIndexes() {
        DataSource dataSource = database().dataSource();
        // snippet: missingIndexes
        Database db = Database.open(Warehouse.SCHEMA, dataSource, s -> s.missingIndexes(Reaction.THROW));
        // end

        assertThat(db.schema().missingIndexes()).isEmpty();
    }
}
