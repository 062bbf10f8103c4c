package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.office.Badges.BADGES;
import static dev.cormorant.testkit.office.Crates.CRATES;
import static dev.cormorant.testkit.office.Firms.FIRMS;
import static dev.cormorant.testkit.office.Racks.RACKS;
import static dev.cormorant.testkit.office.Rooms.ROOMS;
import static dev.cormorant.testkit.office.Seats.SEATS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.office.Badge;
import dev.cormorant.testkit.office.Crate;
import dev.cormorant.testkit.office.Firm;
import dev.cormorant.testkit.office.NewBadge;
import dev.cormorant.testkit.office.NewCrate;
import dev.cormorant.testkit.office.NewFirm;
import dev.cormorant.testkit.office.NewRack;
import dev.cormorant.testkit.office.NewRoom;
import dev.cormorant.testkit.office.NewSeat;
import dev.cormorant.testkit.office.Office;
import dev.cormorant.testkit.office.Rack;
import dev.cormorant.testkit.office.Room;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Cormorant does of rows that refer to keys which change, where a database would forget their versions, or cannot do it. */
public abstract class ExpandedUpdateContract extends Contract {
    private Firm firm;
    private Badge badge;
    private Badge other;

    /** For subclasses. */
    protected ExpandedUpdateContract() {}

    @Override
    protected Schema schema() {
        return Office.SCHEMA;
    }

    @BeforeEach
    void offices() {
        firm = db().insert(NewFirm.code("a"));
        db().insert(NewFirm.code("b"));
        badge = db().insert(NewBadge.row().firmCode("a"));
        other = db().insert(NewBadge.row().firmCode("b"));
        db().insertAll(List.of(NewRoom.number(1).name("hall"), NewRoom.number(2).name("cellar")));
        db().insert(NewSeat.row().room(2));
    }

    private void isFollowing(String code, int version) {
        assertThat(db().get(BADGES.id, badge.id()))
                .returns(code, Badge::firmCode)
                .returns(version, Badge::version);
        assertThat(db().get(BADGES.id, other.id())).isEqualTo(other);
    }

    @Test
    void rowsThatFollowCountTheChange() {
        assertThat(db().update(FIRMS)
                        .set(FIRMS.code, "z")
                        .where(FIRMS.code.eq("a"))
                        .execute())
                .isEqualTo(1);
        isFollowing("z", 1);
    }

    @Test
    void anUpdateThatKeepsTheKeyIsNoChange() {
        assertThat(db().update(FIRMS)
                        .set(FIRMS.code, "a")
                        .where(FIRMS.code.eq("a"))
                        .execute())
                .isEqualTo(1);
        isFollowing("a", 0);
    }

    @Test
    void everyWayToChangeAKey() {
        db().update(FIRMS)
                .set(FIRMS.code, "c")
                .allRows()
                .orderBy(FIRMS.id.asc())
                .limit(1)
                .execute();
        isFollowing("c", 1);
        assertThat(db().update(FIRMS)
                        .set(FIRMS.code, "d")
                        .where(FIRMS.code.eq("c"))
                        .returning(FIRMS.code))
                .containsExactly("d");
        isFollowing("d", 2);
        assertThat(db().update(FIRMS)
                        .set(FIRMS.code, "e")
                        .where(FIRMS.code.eq("d"))
                        .returningOld(FIRMS.code))
                .containsExactly("d");
        isFollowing("e", 3);
        db().update(FIRMS, new Firm(firm.id(), "f"));
        isFollowing("f", 4);
        db().updateAll(FIRMS, List.of(change(FIRMS.id, firm.id()).set(FIRMS.code, "g")))
                .execute();
        isFollowing("g", 5);
        db().upsert(NewFirm.code("h").withKey(firm.id()))
                .onConflict(FIRMS.id)
                .doUpdate(u -> u.set(FIRMS.code, excluded(FIRMS.code)))
                .execute();
        isFollowing("h", 6);
    }

    @Test
    void defaultsAreSetOnEveryDatabase() {
        db().update(ROOMS).set(ROOMS.number, 7).where(ROOMS.number.eq(2)).execute();
        assertThat(db().from(SEATS).select(SEATS.room).list()).containsExactly(1);
        assertThatThrownBy(() -> db().update(ROOMS)
                        .set(ROOMS.number, 8)
                        .where(ROOMS.number.eq(1))
                        .execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().from(ROOMS).orderBy(ROOMS.number.asc()).list())
                .extracting(Room::number)
                .containsExactly(1, 7);
    }

    @Test
    void rowsAreChosenBeforeOthersChange() {
        assertThat(db().update(ROOMS)
                        .set(ROOMS.number, 7)
                        .where(ROOMS.seats.some(SEATS.room.gt(1)))
                        .execute())
                .isEqualTo(1);
        assertThat(db().from(SEATS).select(SEATS.room).list()).containsExactly(1);
    }

    @Test
    void rowsBehindThoseThatFollow() {
        db().insertAll(List.of(NewRack.room(1).place(1), NewRack.room(2).place(1)));
        Crate crate = db().insert(NewCrate.row().room(2).place(1));
        Crate stays = db().insert(NewCrate.row().room(1).place(1));
        db().update(ROOMS).set(ROOMS.number, 7).where(ROOMS.number.eq(2)).execute();
        assertThat(db().from(RACKS).orderBy(RACKS.room.asc()).list())
                .extracting(Rack::room)
                .containsExactly(1, 7);
        assertThat(db().get(CRATES.id, crate.id())).returns(null, Crate::room).returns(1, Crate::version);
        assertThat(db().get(CRATES.id, stays.id())).isEqualTo(stays);
        db().update(RACKS).set(RACKS.place, 3).where(RACKS.room.eq(1)).execute();
        assertThat(db().get(CRATES.id, stays.id())).returns(null, Crate::place).returns(1, Crate::version);
    }

    @Test
    void tooManyRowsAreRefusedBeforeTheFirstWrite() {
        Database careful = Database.open(Office.SCHEMA, database().dataSource(), s -> s.maxExpandedRows(1));
        assertThatThrownBy(() -> careful.update(FIRMS)
                        .set(FIRMS.code, FIRMS.code.concat("x"))
                        .allRows()
                        .execute())
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageStartingWith("update Firms: the update takes more than 1 rows by their keys");
        isFollowing("a", 0);
        assertThat(careful.update(FIRMS)
                        .set(FIRMS.code, "z")
                        .where(FIRMS.code.eq("a"))
                        .execute())
                .isEqualTo(1);
        isFollowing("z", 1);
    }

    @Test
    void aKeyIsNotTakenFromOtherRows() {
        assertThat(sql(() -> assertThatThrownBy(() -> db().update(ROOMS)
                                .set(ROOMS.number, ROOMS.seats.max(SEATS.room))
                                .allRows()
                                .execute())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("update Rooms: rows that refer to a key are changed before it")))
                .isEmpty();
    }

    @Test
    void whereNoKeyChangesAnUpdateIsOneStatement() {
        assertThat(statements(() ->
                        db().update(ROOMS).set(ROOMS.name, "attic").allRows().execute()))
                .hasSize(1);
        assertThat(statements(
                        () -> db().update(SEATS).set(SEATS.room, 1).allRows().execute()))
                .hasSize(1);
    }

    @Test
    void thePlanIsInTheOrderOfWhatHappens() {
        assertThat(db().update(FIRMS)
                        .set(FIRMS.code, "z")
                        .where(FIRMS.code.eq("a"))
                        .plan()
                        .actions())
                .extracting(action -> action.by() + ": " + action.what())
                .endsWith(
                        "cormorant: lock the keys of Firms",
                        "cormorant: update Badges whose firmCode refers to a changed row of Firms",
                        "cormorant: update Firms",
                        "db: change Badges.firmCode along where it refers to a changed row of Firms");
        assertThat(db().update(ROOMS)
                        .set(ROOMS.number, 7)
                        .where(ROOMS.number.eq(2))
                        .plan()
                        .actions())
                .extracting(action -> action.by() + ": " + action.what())
                .contains(
                        "cormorant: set Crates.(room, place) to null where it refers to a changed row of Racks",
                        "cormorant: update Rooms",
                        "db: change Racks.room along where it refers to a changed row of Rooms")
                .doesNotContain("db: set Crates.(room, place) to null where it refers to a changed row of Racks");
    }
}
