package dev.cormorant.testkit.contract;

import static dev.cormorant.error.ReferenceSide.MISSING_PARENT;
import static dev.cormorant.error.ReferenceSide.STILL_REFERENCED;
import static dev.cormorant.testkit.fleet.Containers.CONTAINERS;
import static dev.cormorant.testkit.fleet.Ports.PORTS;
import static dev.cormorant.testkit.fleet.Ships.SHIPS;
import static dev.cormorant.testkit.fleet.Voyages.VOYAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.change.Nothing;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.fleet.Fleet;
import dev.cormorant.testkit.fleet.NewContainer;
import dev.cormorant.testkit.fleet.NewPort;
import dev.cormorant.testkit.fleet.NewShip;
import dev.cormorant.testkit.fleet.NewVoyage;
import dev.cormorant.testkit.fleet.Ship;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The violation of a foreign key names it and its side, whichever statement it was. */
public abstract class ForeignKeyContract extends Contract {
    private static final String NOWHERE = "XXXXX";

    private Ship boat;

    /** For subclasses. */
    protected ForeignKeyContract() {}

    @Override
    protected Schema schema() {
        return Fleet.SCHEMA;
    }

    @BeforeEach
    void fill() {
        db().insertAll(List.of(
                NewPort.code("HAM").name("Hamburg"), NewPort.code("OSL").name("Oslo")));
        boat = db().insert(NewShip.name("boat").homePort("HAM"));
    }

    /** Not every database deletes a set of rows that refer to each other. */
    @AfterEach
    void dissolve() {
        db().update(SHIPS).unset(SHIPS.flagshipId).allRows().execute();
    }

    private static void violates(ReferenceSide side, String table, String constraint, Runnable action) {
        ForeignKeyViolationException e = catchThrowableOfType(ForeignKeyViolationException.class, action::run);
        assertThat(e).isNotNull();
        assertThat(e.constraint()).contains(constraint);
        assertThat(e.table()).contains(table);
        assertThat(e.columns()).isNotEmpty();
        assertThat(e.side()).contains(side);
        assertThat(e.candidates()).isEmpty();
        assertThat(e)
                .hasMessageContaining(table)
                .hasMessageContaining(constraint)
                .hasMessageNotContaining(NOWHERE);
    }

    @Test
    void anInsertWhoseParentIsMissing() {
        violates(
                MISSING_PARENT,
                "Ships",
                "ships_home_port_fkey",
                () -> db().insert(NewShip.name("x").homePort(NOWHERE)));
        violates(
                MISSING_PARENT,
                "Ships",
                "follows",
                () -> db().insert(NewShip.name("x").homePort("HAM").flagshipId(-1L)));
        assertThat(db().from(SHIPS).count()).isEqualTo(1);
    }

    @Test
    void oneOfManyInsertedRows() {
        violates(
                MISSING_PARENT,
                "Voyages",
                "voyages_destination_fkey",
                () -> db().insertAll(
                                List.of(
                                        NewVoyage.shipId(boat.id()).number(1).destination("OSL"),
                                        NewVoyage.shipId(boat.id()).number(2).destination(NOWHERE),
                                        NewVoyage.shipId(boat.id()).number(3).destination("HAM")),
                                Nothing.nothing()));
        assertThat(db().from(VOYAGES).count()).isZero();
    }

    @Test
    void oneOfVeryManyRowsThatAreSentTogether() {
        List<NewVoyage> voyages = IntStream.range(0, 2_500)
                .mapToObj(i -> NewVoyage.shipId(boat.id()).number(i).destination(i == 1_700 ? NOWHERE : "OSL"))
                .toList();
        violates(
                MISSING_PARENT,
                "Voyages",
                "voyages_destination_fkey",
                () -> db().insertAll(voyages, Nothing.nothing()));
        assertThat(db().from(VOYAGES).count()).isZero();
    }

    @Test
    void aKeyOfTwoColumns() {
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        violates(
                MISSING_PARENT,
                "Containers",
                "containers_ship_voyage_fkey",
                () -> db().insert(NewContainer.content("c").ship(boat.id()).voyage(2)));
        db().insert(NewContainer.content("c").ship(-5L));
        db().insert(NewContainer.content("c").ship(boat.id()).voyage(1));
        violates(
                STILL_REFERENCED,
                "Containers",
                "containers_ship_voyage_fkey",
                () -> db().delete(VOYAGES).allRows().execute());
    }

    @Test
    void anUpdateWhoseParentIsMissing() {
        violates(
                MISSING_PARENT,
                "Ships",
                "follows",
                () -> db().update(SHIPS)
                        .set(SHIPS.flagshipId, SHIPS.id.plus(1000L))
                        .allRows()
                        .execute());
        violates(
                MISSING_PARENT,
                "Ships",
                "ships_home_port_fkey",
                () -> db().update(SHIPS)
                        .set(SHIPS.homePort, NOWHERE)
                        .where(SHIPS.id.eq(boat.id()))
                        .execute());
    }

    @Test
    void anUpsertWhoseParentIsMissing() {
        violates(
                MISSING_PARENT,
                "Voyages",
                "voyages_destination_fkey",
                () -> db().upsert(NewVoyage.shipId(boat.id()).number(1).destination(NOWHERE))
                        .onConflict(VOYAGES.shipId, VOYAGES.number)
                        .doNothing()
                        .execute());
    }

    @Test
    void aParentThatIsStillReferredTo() {
        violates(
                STILL_REFERENCED,
                "Ships",
                "ships_home_port_fkey",
                () -> db().delete(PORTS).allRows().execute());
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        violates(
                STILL_REFERENCED,
                "Voyages",
                "voyages_destination_fkey",
                () -> db().delete(PORTS).where(PORTS.code.eq("OSL")).execute());
        assertThat(db().from(PORTS).count()).isEqualTo(2);
    }

    @Test
    void aKeyThatIsStillReferredTo() {
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        violates(
                STILL_REFERENCED,
                "Voyages",
                "voyages_destination_fkey",
                () -> db().update(PORTS)
                        .set(PORTS.code, NOWHERE)
                        .where(PORTS.code.eq("OSL"))
                        .execute());
        db().insert(NewContainer.content("c").ship(boat.id()).voyage(1));
        violates(
                STILL_REFERENCED,
                "Containers",
                "containers_ship_voyage_fkey",
                () -> db().update(VOYAGES)
                        .set(VOYAGES.number, VOYAGES.number.plus(1))
                        .allRows()
                        .execute());
        db().update(PORTS).set(PORTS.code, "HHH").where(PORTS.code.eq("HAM")).execute();
        assertThat(db().from(SHIPS).select(SHIPS.homePort).list()).containsExactly("HHH");
    }

    @Test
    void behindACascade() {
        db().insert(NewVoyage.shipId(boat.id()).number(1).destination("OSL"));
        db().insert(NewContainer.content("c").ship(boat.id()).voyage(1));
        violates(
                STILL_REFERENCED,
                "Containers",
                "containers_ship_voyage_fkey",
                () -> db().delete(SHIPS).where(SHIPS.id.eq(boat.id())).execute());
        assertThat(db().from(SHIPS).count()).isEqualTo(1);
        assertThat(db().from(VOYAGES).count()).isEqualTo(1);
        db().delete(CONTAINERS).allRows().execute();
        assertThat(db().delete(SHIPS).where(SHIPS.id.eq(boat.id())).execute()).isEqualTo(1);
        assertThat(db().from(VOYAGES).count()).isZero();
    }

    @Test
    void sqlOfOnesOwn() {
        OtherProgram names = otherProgram();
        String insert = "insert into %s (%s, %s) values (:name, :port)"
                .formatted(names.name(SHIPS), names.name(SHIPS.name), names.name(SHIPS.homePort));
        violates(
                MISSING_PARENT,
                "Ships",
                "ships_home_port_fkey",
                () -> db().sql(insert).bind("name", "x").bind("port", NOWHERE).execute());
        String delete = "delete from %s where %s = :code".formatted(names.name(PORTS), names.name(PORTS.code));
        violates(
                STILL_REFERENCED,
                "Ships",
                "ships_home_port_fkey",
                () -> db().sql(delete).bind("code", "HAM").execute());
    }

    @Test
    void aTransactionGoesOnAsItWas() {
        db().run(tx -> {
            tx.insert(NewPort.code("BGO").name("Bergen"));
            violates(
                    MISSING_PARENT,
                    "Ships",
                    "ships_home_port_fkey",
                    () -> tx.run(inner -> inner.insert(NewShip.name("x").homePort(NOWHERE))));
            tx.insert(NewShip.name("y").homePort("BGO"));
            violates(
                    STILL_REFERENCED,
                    "Ships",
                    "ships_home_port_fkey",
                    () -> tx.run(inner ->
                            inner.delete(PORTS).where(PORTS.code.eq("BGO")).execute()));
        });
        assertThat(db().from(SHIPS).select(SHIPS.name).list()).containsExactlyInAnyOrder("boat", "y");
        assertThat(db().from(PORTS).count()).isEqualTo(3);
    }

    @Test
    void whatWasFoundIsNoStatementOfTheProgram() {
        assertThat(sql(() -> violates(
                        MISSING_PARENT,
                        "Ships",
                        "ships_home_port_fkey",
                        () -> db().insert(NewShip.name("x").homePort(NOWHERE)))))
                .hasSize(1);
    }

    @Test
    void aRowMayReferToItself() {
        db().update(SHIPS).set(SHIPS.flagshipId, SHIPS.id).allRows().execute();
        assertThat(db().delete(SHIPS).where(SHIPS.id.eq(boat.id())).execute()).isEqualTo(1);
    }

    @Test
    void aSetOfRowsThatReferToEachOtherGoesAtOnce() {
        Ship second = db().insert(NewShip.name("b").homePort("HAM").flagshipId(boat.id()));
        Ship third = db().insert(NewShip.name("c").homePort("HAM").flagshipId(second.id()));
        db().insert(NewShip.name("d").homePort("HAM").flagshipId(third.id()));
        assertThat(db().delete(SHIPS).allRows().execute()).isEqualTo(4);
    }

    @Test
    void rowsThatOthersNeedAreGivenFirst() {
        List<NewShip> fleet = List.of(
                NewShip.name("flagship").homePort("HAM").withKey(3_000),
                NewShip.name("second").homePort("HAM").flagshipId(3_000L).withKey(2_000),
                NewShip.name("third").homePort("HAM").flagshipId(2_000L).withKey(1_000));
        assertThat(db().insertAll(fleet)).extracting(Ship::id).containsExactly(3_000L, 2_000L, 1_000L);
        assertThat(db().delete(SHIPS).where(SHIPS.id.gte(1_000L)).execute()).isEqualTo(3);
        db().insertAll(fleet, Nothing.nothing());
        assertThat(db().deleteAll(SHIPS.id, List.of(3_000L, 2_000L, 1_000L))).isEqualTo(3);
        assertThat(db().upsertAll(SHIPS, fleet.subList(0, 2))
                        .onConflict(SHIPS.id)
                        .doUpdate(SHIPS.name)
                        .execute())
                .isEqualTo(2);
    }

    @Test
    void theyComeBackAsTheyWere() {
        Ship second = db().insert(NewShip.name("b").homePort("HAM").flagshipId(boat.id()));
        db().update(SHIPS)
                .set(SHIPS.flagshipId, second.id())
                .where(SHIPS.id.eq(boat.id()))
                .execute();
        assertThat(db().delete(SHIPS).where(SHIPS.homePort.eq("HAM")).returning())
                .containsExactlyInAnyOrder(boat.withFlagshipId(second.id()), second);
        assertThat(db().from(SHIPS).exists()).isFalse();
    }

    @Test
    void theyGoByTheirKeysToo() {
        Ship second = db().insert(NewShip.name("b").homePort("HAM").flagshipId(boat.id()));
        Ship third = db().insert(NewShip.name("c").homePort("HAM").flagshipId(second.id()));
        assertThat(db().deleteAll(SHIPS.id, List.of(boat.id(), second.id(), third.id())))
                .isEqualTo(3);
    }

    @Test
    void rowsThatDoNotReferToEachOtherGoByOneStatement() {
        assertThat(statements(
                        () -> db().delete(SHIPS).where(SHIPS.id.eq(boat.id())).execute()))
                .hasSize(1);
    }

    @Test
    void aRowThatStaysHoldsWhatItRefersTo() {
        Ship second = db().insert(NewShip.name("b").homePort("HAM").flagshipId(boat.id()));
        db().insert(NewShip.name("stays").homePort("HAM").flagshipId(second.id()));
        db().update(SHIPS)
                .set(SHIPS.flagshipId, second.id())
                .where(SHIPS.id.eq(boat.id()))
                .execute();
        List<Ship> before = db().from(SHIPS).orderBy(SHIPS.id.asc()).list();
        db().run(tx -> {
            violates(
                    STILL_REFERENCED,
                    "Ships",
                    "follows",
                    () -> tx.run(inner ->
                            inner.delete(SHIPS).where(SHIPS.name.ne("stays")).execute()));
            assertThat(tx.from(SHIPS).orderBy(SHIPS.id.asc()).list()).isEqualTo(before);
        });
    }

    @Test
    void aPlanTellsTheirOrderWhereThereIsOne() {
        String plan = db().delete(SHIPS).allRows().plan().toString();
        assertThat(plan).contains("delete Ships");
        assertThat(plan.contains("after those that refer to them"))
                .isEqualTo(!run().dialect().features().has(Feature.FOREIGN_KEYS_AT_STATEMENT_END));
    }
}
