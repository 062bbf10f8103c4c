package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.club.Courts.COURTS;
import static dev.cormorant.testkit.club.Lessons.LESSONS;
import static dev.cormorant.testkit.club.Levels.LEVELS;
import static dev.cormorant.testkit.fleet.Containers.CONTAINERS;
import static dev.cormorant.testkit.fleet.Ports.PORTS;
import static dev.cormorant.testkit.fleet.Ships.SHIPS;
import static dev.cormorant.testkit.fleet.Voyages.VOYAGES;
import static dev.cormorant.testkit.forest.Folders.FOLDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.club.NewCourt;
import dev.cormorant.testkit.club.NewLesson;
import dev.cormorant.testkit.club.NewLevel;
import dev.cormorant.testkit.fleet.Fleet;
import dev.cormorant.testkit.fleet.NewPort;
import dev.cormorant.testkit.fleet.NewShip;
import dev.cormorant.testkit.fleet.NewVoyage;
import dev.cormorant.testkit.fleet.Ship;
import dev.cormorant.testkit.forest.NewFolder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a foreign key does when the row that it refers to goes or gets another key. */
public abstract class ReferentialActionContract extends Contract {
    /** For subclasses. */
    protected ReferentialActionContract() {}

    @Override
    protected Schema schema() {
        return Fleet.SCHEMA;
    }

    private void on(Schema schema, Consumer<Database> action) {
        try (ContractDatabase another = run().openAnother()) {
            Database fresh = Database.open(schema, another.dataSource());
            fresh.createMissing();
            fresh.insertAll(List.of(
                    NewCourt.number(1).surface("clay"), NewCourt.number(2).surface("grass")));
            action.accept(fresh);
        }
    }

    @Test
    void cascades() {
        db().insertAll(List.of(
                NewPort.code("HAM").name("Hamburg"), NewPort.code("OSL").name("Oslo")));
        Ship boat = db().insert(NewShip.name("boat").homePort("HAM"));
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        db().update(PORTS).set(PORTS.code, "HHH").where(PORTS.code.eq("HAM")).execute();
        assertThat(db().from(SHIPS).select(SHIPS.homePort).list()).containsExactly("HHH");
        db().delete(SHIPS).where(SHIPS.id.eq(boat.id())).execute();
        assertThat(db().from(VOYAGES).count()).isZero();
        assertThat(db().from(CONTAINERS).count()).isZero();
    }

    @Test
    void cascadesGoToAnyDepth() {
        on(Schema.of(COURTS, FOLDERS), db -> {
            db.insert(NewFolder.drive("c").number(0).name("root"));
            for (int number = 1; number < 40; number++) {
                db.insert(NewFolder.drive("c").number(number).name("below").parentNumber(number - 1));
            }
            assertThat(db.delete(FOLDERS).where(FOLDERS.name.eq("root")).execute())
                    .isEqualTo(1);
            assertThat(db.from(FOLDERS).exists()).isFalse();
        });
    }

    @Test
    void rowsOfADeepTreeGoTogether() {
        on(Schema.of(COURTS, FOLDERS), db -> {
            db.insert(NewFolder.drive("c").number(0).name("root"));
            for (int number = 1; number < 60; number++) {
                db.insert(NewFolder.drive("c").number(number).name("below").parentNumber(number - 1));
            }
            db.delete(FOLDERS).where(FOLDERS.number.in(List.of(3, 25))).execute();
            assertThat(db.from(FOLDERS).count()).isEqualTo(3);
            db.delete(FOLDERS).allRows().execute();
            assertThat(db.from(FOLDERS).exists()).isFalse();
        });
    }

    @Test
    void anUpdateThatKeepsTheKeyIsNoChange() {
        db().insert(NewPort.code("OSL").name("Oslo"));
        Ship boat = db().insert(NewShip.name("boat").homePort("OSL"));
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        assertThat(db().update(PORTS)
                        .set(PORTS.code, "OSL")
                        .set(PORTS.name, "Kristiania")
                        .where(PORTS.code.eq("OSL"))
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void setsTheDefault() {
        on(Schema.of(COURTS, LESSONS), db -> {
            db.insert(NewLesson.title("serve").court(2));
            db.delete(COURTS).where(COURTS.number.eq(2)).execute();
            assertThat(db.from(LESSONS).select(LESSONS.court).list()).containsExactly(1);
        });
    }

    @Test
    void aDefaultThatRefersToNothingIsAViolation() {
        on(Schema.of(COURTS, LESSONS), db -> {
            db.insert(NewLesson.title("serve").court(2));
            ForeignKeyViolationException e = catchThrowableOfType(
                    ForeignKeyViolationException.class,
                    () -> db.delete(COURTS).allRows().execute());
            assertThat(e.constraint()).contains("lessons_court_fkey");
            assertThat(e.side()).contains(ReferenceSide.MISSING_PARENT);
            assertThat(db.from(COURTS).count()).isEqualTo(2);
        });
    }

    @Test
    @Requires(Feature.SELF_REFERENCING_UPDATE_ACTION)
    void followsAKeyOfItsOwnTable() {
        on(Schema.of(COURTS, LEVELS), db -> {
            db.insertAll(List.of(
                    NewLevel.number(1),
                    NewLevel.number(2).above(1).court(2),
                    NewLevel.number(3).above(2)));
            db.update(LEVELS).set(LEVELS.number, 10).where(LEVELS.number.eq(1)).execute();
            assertThat(db.find(LEVELS.number, 2).orElseThrow().above()).isEqualTo(10);
            db.delete(LEVELS).where(LEVELS.number.eq(2)).execute();
            assertThat(db.find(LEVELS.number, 3).orElseThrow().above()).isNull();
        });
    }

    @Test
    @Requires(Feature.SELF_REFERENCING_UPDATE_ACTION)
    void becomesNullWhenAKeyChanges() {
        on(Schema.of(COURTS, LEVELS), db -> {
            db.insert(NewLevel.number(2).court(2));
            db.update(COURTS).set(COURTS.number, 7).where(COURTS.number.eq(2)).execute();
            assertThat(db.find(LEVELS.number, 2).orElseThrow().court()).isNull();
        });
    }
}
