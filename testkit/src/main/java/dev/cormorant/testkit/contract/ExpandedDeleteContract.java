package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.office.Badges.BADGES;
import static dev.cormorant.testkit.office.Crates.CRATES;
import static dev.cormorant.testkit.office.Drawers.DRAWERS;
import static dev.cormorant.testkit.office.Firms.FIRMS;
import static dev.cormorant.testkit.office.Hooks.HOOKS;
import static dev.cormorant.testkit.office.Hours.HOURS;
import static dev.cormorant.testkit.office.Projects.PROJECTS;
import static dev.cormorant.testkit.office.Racks.RACKS;
import static dev.cormorant.testkit.office.Rooms.ROOMS;
import static dev.cormorant.testkit.office.Rungs.RUNGS;
import static dev.cormorant.testkit.office.Seats.SEATS;
import static dev.cormorant.testkit.office.Slips.SLIPS;
import static dev.cormorant.testkit.office.Stickers.STICKERS;
import static dev.cormorant.testkit.office.Tasks.TASKS;
import static dev.cormorant.testkit.office.Teams.TEAMS;
import static dev.cormorant.testkit.office.Workers.WORKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.DeleteOutcome.Effect;
import dev.cormorant.change.WritePlan;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.StaleException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.office.Badge;
import dev.cormorant.testkit.office.Crate;
import dev.cormorant.testkit.office.Hour;
import dev.cormorant.testkit.office.NewBadge;
import dev.cormorant.testkit.office.NewCrate;
import dev.cormorant.testkit.office.NewFirm;
import dev.cormorant.testkit.office.NewHook;
import dev.cormorant.testkit.office.NewHour;
import dev.cormorant.testkit.office.NewProject;
import dev.cormorant.testkit.office.NewRack;
import dev.cormorant.testkit.office.NewRoom;
import dev.cormorant.testkit.office.NewRung;
import dev.cormorant.testkit.office.NewSeat;
import dev.cormorant.testkit.office.NewSticker;
import dev.cormorant.testkit.office.NewTask;
import dev.cormorant.testkit.office.NewTeam;
import dev.cormorant.testkit.office.NewWorker;
import dev.cormorant.testkit.office.Office;
import dev.cormorant.testkit.office.Project;
import dev.cormorant.testkit.office.Task;
import dev.cormorant.testkit.office.Worker;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What Cormorant does of rows that refer to deleted ones, where a database would forget their versions, or cannot do it. */
public abstract class ExpandedDeleteContract extends Contract {
    /** For subclasses. */
    protected ExpandedDeleteContract() {}

    @Override
    protected Schema schema() {
        return Office.SCHEMA;
    }

    private long firm(String code) {
        return db().insert(NewFirm.code(code)).id();
    }

    private long team(long firm) {
        return db().insert(NewTeam.firmId(firm)).id();
    }

    private Worker worker(String name) {
        return db().get(WORKERS.name, name);
    }

    private static long number(DeleteOutcome outcome, String what) {
        return outcome.effects().stream()
                .filter(effect -> effect.what().startsWith(what))
                .findFirst()
                .orElseThrow()
                .rows()
                .orElseThrow();
    }

    @Test
    void rowsThatStayCountTheChange() {
        long team = team(firm("a"));
        long other = team(firm("b"));
        db().insertAll(List.of(
                NewWorker.name("ann").teamId(team),
                NewWorker.name("bob").teamId(other),
                NewWorker.name("cid").teamId(team)));
        Instant then = Instant.parse("2001-01-01T00:00:00Z");
        db().update(WORKERS).set(WORKERS.changedAt, then).allRows().execute();
        assertThat(db().delete(TEAMS).where(TEAMS.id.eq(team)).execute()).isEqualTo(1);
        for (String name : List.of("ann", "cid")) {
            assertThat(worker(name)).returns(null, Worker::teamId).returns(2, Worker::version);
            assertThat(worker(name).changedAt())
                    .isEqualTo(worker("ann").changedAt())
                    .isAfter(then);
        }
        assertThat(worker("bob"))
                .returns(other, Worker::teamId)
                .returns(1, Worker::version)
                .returns(then, Worker::changedAt);
    }

    @Test
    void whoReadTheRowBeforeIsStale() {
        long team = team(firm("a"));
        Worker read = db().insert(NewWorker.name("ann").teamId(team));
        db().delete(TEAMS).allRows().execute();
        assertThatThrownBy(() -> db().update(WORKERS, read)).isInstanceOf(StaleException.class);
    }

    @Test
    void rowsThatStayBehindACascade() {
        long firm = firm("a");
        db().insert(NewWorker.name("ann").teamId(team(firm)));
        db().insert(NewWorker.name("bob").teamId(team(firm)));
        long stays = team(firm("b"));
        db().insert(NewWorker.name("cid").teamId(stays));
        assertThat(db().delete(FIRMS).where(FIRMS.id.eq(firm)).execute()).isEqualTo(1);
        assertThat(db().from(TEAMS).select(TEAMS.id).list()).containsExactly(stays);
        assertThat(db().from(WORKERS).orderBy(WORKERS.name.asc()).list())
                .extracting(Worker::version)
                .containsExactly(1, 1, 0);
    }

    @Test
    void aKeyThatIsNotThePrimaryKey() {
        long firm = firm("a");
        Badge badge = db().insert(NewBadge.row().firmCode("a"));
        firm("b");
        Badge other = db().insert(NewBadge.row().firmCode("b"));
        db().delete(FIRMS).where(FIRMS.id.eq(firm)).execute();
        assertThat(db().get(BADGES.id, badge.id()))
                .returns(null, Badge::firmCode)
                .returns(1, Badge::version);
        assertThat(db().get(BADGES.id, other.id())).isEqualTo(other);
    }

    @Test
    void aKeyOfTwoColumns() {
        db().insertAll(List.of(NewRoom.number(1).name("hall"), NewRoom.number(2).name("cellar")));
        db().insertAll(List.of(
                NewRack.room(1).place(1),
                NewRack.room(1).place(2),
                NewRack.room(2).place(1)));
        Crate first = db().insert(NewCrate.row().room(1).place(1));
        Crate second = db().insert(NewCrate.row().room(1).place(2));
        Crate third = db().insert(NewCrate.row().room(2).place(1));
        db().delete(RACKS).where(RACKS.place.eq(2)).execute();
        assertThat(db().get(CRATES.id, second.id()))
                .returns(null, Crate::room)
                .returns(null, Crate::place)
                .returns(1, Crate::version);
        db().delete(ROOMS).where(ROOMS.number.eq(1)).execute();
        assertThat(db().get(CRATES.id, first.id())).returns(null, Crate::place).returns(1, Crate::version);
        assertThat(db().get(CRATES.id, third.id())).isEqualTo(third);
    }

    @Test
    void rowsOfOneTableThatReferToEachOther() {
        db().insertAll(List.of(
                NewWorker.name("ann"),
                NewWorker.name("bob").boss("ann"),
                NewWorker.name("cid").boss("bob"),
                NewWorker.name("dan").boss("dan")));
        DeleteOutcome outcome =
                db().delete(WORKERS).where(WORKERS.name.ne("cid")).outcome();
        assertThat(outcome.rows()).isEqualTo(3);
        assertThat(outcome.effects()).singleElement().returns(OptionalLong.of(1), Effect::rows);
        assertThat(db().from(WORKERS).getOne())
                .returns("cid", Worker::name)
                .returns(null, Worker::boss)
                .returns(1, Worker::version);
    }

    @Test
    void circlesEndWhereTheyBegan() {
        Project first = db().insert(NewProject.row());
        Task task = db().insert(NewTask.projectId(first.id()));
        Project second = db().insert(NewProject.row().originId(task.id()));
        Task last = db().insert(NewTask.projectId(second.id()));
        db().update(PROJECTS)
                .set(PROJECTS.originId, last.id())
                .where(PROJECTS.id.eq(first.id()))
                .execute();
        Project apart = db().insert(NewProject.row());
        Task stays = db().insert(NewTask.projectId(apart.id()));
        db().insertAll(List.of(
                NewHour.row().taskId(task.id()),
                NewHour.row().taskId(last.id()),
                NewHour.row().taskId(stays.id())));
        DeleteOutcome outcome =
                db().delete(PROJECTS).where(PROJECTS.id.eq(first.id())).outcome();
        assertThat(outcome.rows()).isEqualTo(1);
        assertThat(number(outcome, "set Hours.taskId")).isEqualTo(2);
        assertThat(db().from(PROJECTS).list()).containsExactly(apart);
        assertThat(db().from(TASKS).list()).containsExactly(stays);
        assertThat(db().from(HOURS).orderBy(HOURS.id.asc()).list())
                .extracting(Hour::version)
                .containsExactly(1, 1, 0);
    }

    @Test
    void cascadesGoToAnyDepth() {
        Project root = db().insert(NewProject.row());
        Project project = root;
        for (int depth = 0; depth < 20; depth++) {
            Task task = db().insert(NewTask.projectId(project.id()));
            project = db().insert(NewProject.row().originId(task.id()));
        }
        assertThat(db().delete(PROJECTS).where(PROJECTS.id.eq(root.id())).execute())
                .isEqualTo(1);
        assertThat(db().from(PROJECTS).exists()).isFalse();
        assertThat(db().from(TASKS).exists()).isFalse();
    }

    @Test
    void defaultsAreSetOnEveryDatabase() {
        db().insertAll(List.of(NewRoom.number(1).name("hall"), NewRoom.number(2).name("cellar")));
        db().insert(NewSeat.row().room(2));
        assertThat(db().delete(ROOMS).where(ROOMS.number.eq(2)).execute()).isEqualTo(1);
        assertThat(db().from(SEATS).select(SEATS.room).list()).containsExactly(1);
    }

    @Test
    void aDefaultThatGoesTooIsAViolation() {
        db().insertAll(List.of(NewRoom.number(1).name("hall"), NewRoom.number(2).name("cellar")));
        db().insert(NewSeat.row().room(2));
        ForeignKeyViolationException e = catchThrowableOfType(
                ForeignKeyViolationException.class,
                () -> db().delete(ROOMS).allRows().execute());
        assertThat(e.constraint()).contains("seats_room_fkey");
        assertThat(e.table()).contains("Seats");
        assertThat(e.columns()).containsExactly("room");
        assertThat(e.side()).contains(ReferenceSide.MISSING_PARENT);
        assertThat(db().from(ROOMS).count()).isEqualTo(2);
        db().update(SEATS).set(SEATS.room, 1).allRows().execute();
        assertThatThrownBy(() -> db().delete(ROOMS).allRows().execute())
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void aDefaultThatWasNeverThereIsAViolation() {
        db().insert(NewRoom.number(2).name("cellar"));
        db().insert(NewSeat.row().room(2));
        ForeignKeyViolationException e = catchThrowableOfType(
                ForeignKeyViolationException.class,
                () -> db().delete(ROOMS).allRows().execute());
        assertThat(e.constraint()).contains("seats_room_fkey");
        assertThat(e.side()).contains(ReferenceSide.MISSING_PARENT);
        assertThat(db().from(SEATS).select(SEATS.room).list()).containsExactly(2);
    }

    @Test
    void otherProgramsAreHeldToTheKey() {
        db().insertAll(List.of(NewRoom.number(1).name("hall"), NewRoom.number(2).name("cellar")));
        db().insert(NewSeat.row().room(2));
        OtherProgram names = otherProgram();
        String delete = "delete from %s where %s = 2".formatted(names.name(ROOMS), names.name(ROOMS.number));
        try {
            db().sql(delete).execute();
        } catch (ForeignKeyViolationException refused) {
            assertThat(refused.constraint()).contains("seats_room_fkey");
        }
        assertThat(db().from(SEATS).select(SEATS.room).list())
                .containsExactly(db().from(ROOMS).count() == 2 ? 2 : 1);
    }

    @Test
    void theOutcomeTellsWhatBecameOfOthers() {
        long firm = firm("a");
        db().insert(NewWorker.name("ann").teamId(team(firm)));
        db().insert(NewWorker.name("bob").teamId(team(firm)));
        db().insert(NewBadge.row().firmCode("a"));
        DeleteOutcome outcome = db().delete(FIRMS).where(FIRMS.id.eq(firm)).outcome();
        assertThat(told(outcome.effects()))
                .containsExactly(
                        "cormorant: set Badges.firmCode to null where it refers to a deleted row of Firms, 1 row",
                        "cormorant: set Workers.teamId to null where it refers to a deleted row of Teams, 2 rows",
                        "cormorant: set Hours.taskId to null where it refers to a deleted row of Tasks, 0 rows",
                        "db: delete Teams whose firmId refers to a deleted row of Firms");
        assertThat(outcome).asString().startsWith("1 row\ncormorant: set Badges");
        assertThat(db().delete(HOURS).allRows().outcome()).isEqualTo(new DeleteOutcome(0, List.of()));
        assertThat(db().delete(FIRMS).allRows().limit(0).outcome()).isEqualTo(new DeleteOutcome(0, List.of()));
    }

    @Test
    void thePlanIsInTheOrderOfWhatHappens() {
        assertThat(db().delete(TEAMS).where(TEAMS.id.eq(1L)).plan().actions())
                .extracting(action -> action.by() + ": " + action.what())
                .endsWith(
                        "cormorant: lock the keys of Teams",
                        "cormorant: set Workers.teamId to null where it refers to a deleted row of Teams",
                        "cormorant: delete Teams");
        assertThat(told(db().delete(FIRMS).where(FIRMS.id.eq(1L)).plan().actions()))
                .containsSubsequence(
                        "cormorant: lock the keys of Firms",
                        "cormorant: lock the keys of Teams",
                        "cormorant: lock the keys of Projects",
                        "cormorant: lock the keys of Tasks",
                        "cormorant: set Badges.firmCode to null where it refers to a deleted row of Firms",
                        "cormorant: set Workers.teamId to null where it refers to a deleted row of Teams",
                        "cormorant: set Hours.taskId to null where it refers to a deleted row of Tasks",
                        "cormorant: delete Firms",
                        "db: delete Teams whose firmId refers to a deleted row of Firms");
    }

    /** The first lines, without what not every database does by itself, since it may go deep. */
    private static List<String> told(List<?> lines) {
        return lines.stream()
                .map(line -> line.toString().lines().findFirst().orElseThrow())
                .filter(line -> !line.contains("delete Projects whose") && !line.contains("delete Tasks whose"))
                .toList();
    }

    @Test
    void whatGoesDeepIsDeletedByWhoCan() {
        boolean deep = run().dialect().features().has(Feature.DEEP_CASCADES);
        assertThat(db().delete(FIRMS).where(FIRMS.id.eq(1L)).plan().actions())
                .filteredOn(action -> action.what().startsWith("delete Tasks whose projectId"))
                .extracting(WritePlan.Action::by)
                .containsExactly(deep ? WritePlan.Actor.DB : WritePlan.Actor.CORMORANT);
    }

    @Test
    void whereNothingIsToBeDoneADeleteIsOneStatement() {
        db().insert(NewBadge.row());
        assertThat(statements(() -> db().delete(BADGES).allRows().execute())).hasSize(1);
        assertThat(statements(() -> db().delete(HOURS).allRows().execute())).hasSize(1);
        assertThat(statements(() -> db().delete(BADGES).allRows().outcome())).hasSize(1);
    }

    @Test
    void oldRowsComeBack() {
        long firm = firm("a");
        long team = team(firm);
        db().insert(NewWorker.name("ann").teamId(team));
        assertThat(db().delete(TEAMS).where(TEAMS.id.eq(team)).returning(TEAMS.firmId))
                .containsExactly(firm);
        assertThat(worker("ann").version()).isEqualTo(1);
        assertThat(db().deleteAll(FIRMS.code, List.of("a", "none"))).isEqualTo(1);
    }

    @Test
    void tooManyRowsAreRefusedBeforeTheFirstWrite() {
        long firm = firm("a");
        db().insert(NewWorker.name("ann").teamId(team(firm)));
        team(firm);
        Database careful = Database.open(Office.SCHEMA, database().dataSource(), s -> s.maxExpandedRows(2));
        assertThatThrownBy(() -> careful.delete(FIRMS).allRows().execute())
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("more than 2 rows by their keys, the setting maxExpandedRows");
        assertThat(worker("ann").version()).isZero();
        Database free = Database.open(Office.SCHEMA, database().dataSource(), s -> s.maxExpandedRows(3));
        assertThat(free.delete(FIRMS).allRows().execute()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOfADeleteThatIsRefused() {
        long team = team(firm("a"));
        db().insert(NewWorker.name("ann").teamId(team));
        db().run(tx -> {
            assertThatThrownBy(() -> tx.delete(TEAMS)
                            .where(TEAMS.id.eq(team))
                            .expectExactly(2)
                            .execute())
                    .isInstanceOf(RuntimeException.class);
            assertThat(tx.get(WORKERS.name, "ann"))
                    .returns(team, Worker::teamId)
                    .returns(0, Worker::version);
        });
    }

    @Test
    void rowsOfSeveralTablesAreLedNowhereByNoCascade() {
        try (ContractDatabase another = run().openAnother()) {
            Database db = Database.open(Schema.of(FIRMS, TEAMS, STICKERS), another.dataSource());
            db.createMissing();
            long gone = db.insert(NewFirm.code("a")).id();
            long stays = db.insert(NewFirm.code("b")).id();
            for (long firm : List.of(gone, stays)) {
                long team = db.insert(NewTeam.firmId(firm)).id();
                db.insert(NewSticker.onType("Team").onId(team));
                db.insert(NewSticker.onType("Firm").onId(firm));
            }
            DeleteOutcome outcome = db.delete(FIRMS).where(FIRMS.id.eq(gone)).outcome();
            assertThat(outcome.toString().lines())
                    .containsExactlyInAnyOrder(
                            "1 row",
                            "cormorant: delete Stickers where Stickers.on leads to a deleted row of Firms, 1 row",
                            "cormorant: delete Stickers where Stickers.on leads to a deleted row of Teams, 1 row",
                            "db: delete Teams whose firmId refers to a deleted row of Firms");
            assertThat(db.from(STICKERS).count()).isEqualTo(2);
        }
    }

    @Test
    void aRefusalWithoutKeysStaysWhatItIs() {
        try (ContractDatabase another = run().openAnother()) {
            Database db = Database.open(Schema.of(RUNGS, HOOKS), another.dataSource());
            db.createMissing();
            db.insert(NewRung.name("a"));
            db.insert(NewRung.name("b").below("a"));
            db.insert(NewHook.rung("b"));
            assertThatThrownBy(() -> db.delete(RUNGS).where(RUNGS.name.eq("a")).execute())
                    .isInstanceOf(ForeignKeyViolationException.class);
            db.delete(HOOKS).allRows().execute();
            db.delete(RUNGS).where(RUNGS.name.eq("a")).execute();
            assertThat(db.from(RUNGS).exists()).isFalse();
        }
    }

    @Test
    void rowsThatAreFollowedNeedAKey() {
        try (ContractDatabase empty = run().openAnother()) {
            Database db = Database.open(Schema.of(ROOMS, SEATS, DRAWERS, SLIPS), empty.dataSource());
            for (ThrowingCallable delete : List.<ThrowingCallable>of(
                    () -> db.delete(ROOMS).allRows().execute(),
                    () -> db.delete(ROOMS).allRows().plan(),
                    () -> db.delete(DRAWERS).allRows().outcome())) {
                assertThatThrownBy(delete)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith(
                                ": Drawers has no primary key, by which the rows would be found again; give it one");
            }
        }
    }

    @Test
    void rivalsBothCount() throws Exception {
        for (int round = 0; round < 10; round++) {
            long team = team(firm("f" + round));
            String name = "w" + round;
            db().insert(NewWorker.name(name).teamId(team));
            List<Runnable> deeds = List.of(
                    () -> db().delete(TEAMS).where(TEAMS.id.eq(team)).execute(),
                    () -> db().update(WORKERS)
                            .set(WORKERS.boss, name)
                            .where(WORKERS.name.eq(name))
                            .execute());
            List<Boolean> done = Rivals.atOnce(deeds, deed -> {
                try {
                    deed.run();
                    return true;
                } catch (RetryableException late) {
                    return false;
                }
            });
            assertThat(worker(name).version())
                    .isEqualTo((int) done.stream().filter(one -> one).count());
        }
    }
}
