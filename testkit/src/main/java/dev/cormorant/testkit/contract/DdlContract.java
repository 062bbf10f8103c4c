package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.company.Departments.DEPARTMENTS;
import static dev.cormorant.testkit.company.Desks.DESKS;
import static dev.cormorant.testkit.company.Employees.EMPLOYEES;
import static dev.cormorant.testkit.company.Settings.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.company.Company;
import dev.cormorant.testkit.company.Department;
import dev.cormorant.testkit.company.Desk;
import dev.cormorant.testkit.company.Employee;
import dev.cormorant.testkit.company.NewDepartment;
import dev.cormorant.testkit.company.NewDesk;
import dev.cormorant.testkit.company.NewEmployee;
import dev.cormorant.testkit.company.NewSetting;
import dev.cormorant.testkit.company.Setting;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The tables that a schema becomes hold for every program that works on them. */
public abstract class DdlContract extends Contract {
    /** For subclasses. */
    protected DdlContract() {}

    @Override
    protected Schema schema() {
        return Company.SCHEMA;
    }

    private void onAnotherDatabase(Consumer<ContractDatabase> action) {
        try (ContractDatabase another = run().openAnother()) {
            action.accept(another);
        }
    }

    @Test
    void whatIsThereIsNotCreatedAgain() {
        assertThat(db().createMissing()).isEmpty();
        assertThat(db().createMissing()).isEmpty();
    }

    @Test
    void theNamesOfTheCreatedTablesAreTold() {
        onAnotherDatabase(another -> {
            Database fresh = Database.open(Company.SCHEMA, another.dataSource());
            assertThat(fresh.createMissing())
                    .containsExactlyInAnyOrder("employees", "departments", "select", "settings");
            assertThat(fresh.createMissing()).isEmpty();
            assertThat(Database.open(Blog.SCHEMA, another.dataSource()).createMissing())
                    .hasSize(9);
            assertThat(fresh.from(EMPLOYEES).count()).isZero();
        });
    }

    @Test
    void whatIsMissingIsCreatedBesideWhatIsThere() {
        onAnotherDatabase(another -> {
            Database small = Database.open(Schema.of(DESKS), another.dataSource());
            assertThat(small.createMissing()).containsExactly("select");
            small.insert(NewDesk.building("a").number((short) 1));
            Database whole = Database.open(Company.SCHEMA, another.dataSource());
            assertThat(whole.createMissing()).containsExactlyInAnyOrder("employees", "departments", "settings");
            assertThat(whole.from(DESKS).count()).isEqualTo(1);
            Department department = whole.insert(NewDepartment.name("d"));
            assertThatThrownBy(() -> whole.insert(NewEmployee.name("n")
                            .departmentId(department.id())
                            .building("b")
                            .desk((short) 1)))
                    .isInstanceOf(ForeignKeyViolationException.class);
        });
    }

    @Test
    void theStatementsRunInTheirOrderAnywhere() {
        List<String> statements = db().ddl();
        onAnotherDatabase(another -> {
            OtherProgram program = new OtherProgram(another.dataSource(), Company.SCHEMA);
            statements.forEach(program::execute);
            assertThat(Database.open(Company.SCHEMA, another.dataSource()).createMissing())
                    .isEmpty();
        });
    }

    @Test
    void tablesReferToEachOtherInACircle() {
        Department sales = db().insert(NewDepartment.name("sales"));
        Employee ada = db().insert(NewEmployee.name("ada").departmentId(sales.id()));
        db().update(DEPARTMENTS)
                .set(DEPARTMENTS.headId, ada.id())
                .where(DEPARTMENTS.id.eq(sales.id()))
                .execute();
        assertThat(db().from(DEPARTMENTS)
                        .select(DEPARTMENTS.head.get(e -> e.department.get(d -> d.name)))
                        .list())
                .containsExactly("sales");
        assertThatThrownBy(() -> db().update(DEPARTMENTS)
                        .set(DEPARTMENTS.headId, -1L)
                        .allRows()
                        .execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().delete(DEPARTMENTS).allRows().execute()).isEqualTo(1);
        assertThat(db().from(EMPLOYEES).exists()).isFalse();
    }

    @Test
    void aForeignKeyOfTwoColumnsHoldsAndFollowsItsTarget() {
        Department sales = db().insert(NewDepartment.name("sales"));
        db().insert(NewDesk.building("a").number((short) 1));
        Employee ada = db().insert(NewEmployee.name("ada")
                .departmentId(sales.id())
                .building("a")
                .desk((short) 1));
        assertThatThrownBy(() -> db().insert(NewEmployee.name("bob")
                        .departmentId(sales.id())
                        .building("a")
                        .desk((short) 2)))
                .isInstanceOf(ForeignKeyViolationException.class);
        db().insert(NewEmployee.name("half").departmentId(sales.id()).building("nowhere"));
        db().update(DESKS)
                .set(DESKS.number, (short) 9)
                .where(DESKS.building.eq("a"))
                .execute();
        assertThat(db().get(EMPLOYEES.id, ada.id()).desk()).isEqualTo((short) 9);
        assertThatThrownBy(() -> db().delete(DESKS).allRows().execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        db().delete(EMPLOYEES).allRows().execute();
    }

    @Test
    void aUniqueIndexIsUnique() {
        Department sales = db().insert(NewDepartment.name("sales"));
        db().insert(NewDesk.building("a").number((short) 1));
        NewEmployee row =
                NewEmployee.name("ada").departmentId(sales.id()).building("a").desk((short) 1);
        db().insert(row);
        assertThatThrownBy(() -> db().insert(row))
                .isInstanceOf(UniqueViolationException.class)
                .satisfies(e -> {
                    assertThat(((UniqueViolationException) e).constraint()).contains("one_each");
                    assertThat(((UniqueViolationException) e).columns()).containsExactly("building", "desk");
                });
        db().delete(EMPLOYEES).allRows().execute();
    }

    @Test
    void checksHoldForOtherProgramsToo() {
        OtherProgram program = otherProgram();
        var columns = List.of(DESKS.building, DESKS.number, DESKS.tag);
        assertThat(program.insert(DESKS, columns, "'a'", "1", "'it''s'")).isEqualTo(1);
        assertThatThrownBy(() -> program.insert(DESKS, columns, "'a'", "2", "'other'"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> program.insert(DESKS, columns, "'a'", "-1", "''"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db().from(DESKS).count()).isEqualTo(1);
    }

    @Test
    void lengthsHoldForOtherProgramsToo() {
        OtherProgram program = otherProgram();
        var columns = List.of(DESKS.building, DESKS.number);
        assertThat(program.insert(DESKS, columns, "'1234567890'", "3")).isEqualTo(1);
        assertThat(program.insert(DESKS, columns, "'😀😀😀😀😀😀😀😀😀😀'", "3"))
                .isEqualTo(1);
        assertThatThrownBy(() -> program.insert(DESKS, columns, "'12345678901'", "3"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void textsInChecksMeanThemselves() {
        for (String tag : List.of("it's", "a\\b", "ä😀", "")) {
            assertThat(db().insert(NewDesk.building("b")
                                    .number((short) (db().from(DESKS).count() + 1))
                                    .tag(tag))
                            .tag())
                    .isEqualTo(tag);
        }
        assertThatThrownBy(() ->
                        db().insert(NewDesk.building("x").number((short) 1).tag("a\\\\b")))
                .isInstanceOf(CheckViolationException.class)
                .satisfies(e ->
                        assertThat(((CheckViolationException) e).constraint()).contains("tag_is_known"));
    }

    @Test
    void patternsInChecksMeanWhatTheyMeanInQueries() {
        for (String impolite : List.of("damn%", "xx demn%", "'; DROP TABLE x; --")) {
            assertThatThrownBy(() ->
                            db().insert(NewDesk.building("x").number((short) 1).remark(impolite)))
                    .as(impolite)
                    .isInstanceOf(CheckViolationException.class);
        }
        for (String polite : List.of("damn", "Damn%", "dmn%", "damn%!", "*", "d?mn%")) {
            Desk desk = db().insert(
                            NewDesk.building(polite).number((short) 1).remark(polite.equals("d?mn%") ? "?" : polite));
            assertThat(desk.remark()).isNotNull();
        }
    }

    @Test
    void defaultsWorkForOtherProgramsToo() {
        OtherProgram program = otherProgram();
        program.insert(SETTINGS, List.of(SETTINGS.nullable), "NULL");
        Setting theirs = db().from(SETTINGS).getOne();
        Setting ours = db().insert(NewSetting.row().nullable(null));
        assertThat(theirs.withId(ours.id())
                        .withInstantNow(ours.instantNow())
                        .withDateNow(ours.dateNow())
                        .withTimeNow(ours.timeNow())
                        .withDateTimeNow(ours.dateTimeNow()))
                .isEqualTo(ours);
        assertThat(theirs.dateTimeNow().toLocalDate())
                .isBetween(theirs.dateNow(), theirs.dateNow().plusDays(1));
        assertThat(theirs.instantNow())
                .isBetween(
                        ours.instantNow().minusSeconds(86_400),
                        ours.instantNow().plusSeconds(86_400));
        assertThat(java.time.Duration.between(
                                theirs.dateTimeNow().toInstant(java.time.ZoneOffset.UTC), theirs.instantNow())
                        .abs())
                .as("both are in UTC")
                .isLessThan(java.time.Duration.ofMinutes(1));
    }

    @Test
    void aRowThatGivesNothingIsAllDefaults() {
        Setting row = db().insert(NewSetting.row());
        assertThat(row.nullable()).isEqualTo("x");
        assertThat(row.text()).isEqualTo("it's \"a\" `b` \\n ? :x ä😀\n");
        assertThat(db().from(SETTINGS).list()).containsExactly(row);
        assertThat(db().insertAll(List.of(NewSetting.row(), NewSetting.row()))).hasSize(2);
    }

    @Test
    void reservedWordsAreNames() {
        db().insert(NewDesk.building("a").number((short) 3));
        assertThat(db().from(DESKS)
                        .where(DESKS.building.eq("a"), DESKS.number.eq((short) 3))
                        .orderBy(DESKS.tag.asc())
                        .limit(1)
                        .list())
                .hasSize(1);
        assertThat(db().update(DESKS)
                        .set(DESKS.tag, "")
                        .where(DESKS.tag.eq("it's"))
                        .returning())
                .extracting(Desk::tag)
                .containsExactly("");
        assertThat(db().delete(DESKS).where(DESKS.building.eq("a")).execute()).isEqualTo(1);
    }
}
