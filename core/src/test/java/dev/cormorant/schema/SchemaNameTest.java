package dev.cormorant.schema;

import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.SchemaException;
import dev.cormorant.schema.Sketch.Clubs;
import dev.cormorant.schema.Sketch.Jobs;
import dev.cormorant.schema.Sketch.Misnamed;
import dev.cormorant.schema.Sketch.OldRecords;
import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import org.junit.jupiter.api.Test;

/** How tables, columns, constraints and indexes are called in the database. */
class SchemaNameTest {
    private static final String OTHER_LETTERS = " is not made of letters, digits and underscores; choose one that is";

    private final Teams teams = new Teams();
    private final Players players = new Players();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());

    SchemaNameTest() {
        players.add("id", players.identity());
    }

    @Test
    void namesFitEveryDatabase() {
        teams.add("a", teams.text().named("x".repeat(64)));
        teams.add("b", teams.text().named("1st"));
        teams.add("c", teams.text().unique("a-b"));
        teams.define(t -> {
            t.index("über").on(teamId);
            t.check("a check", teamId.gt(0L));
            t.unique("").on(teamId);
        });
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        "Teams.a: the name " + "x".repeat(64)
                                + " is longer than 63 bytes, which not every database keeps"
                                + " whole; choose a shorter one",
                        "Teams.b: the name \"1st\"" + OTHER_LETTERS,
                        "Teams: the name \"a-b\"" + OTHER_LETTERS,
                        "Teams: the name \"über\"" + OTHER_LETTERS,
                        "Teams: the name \"a check\"" + OTHER_LETTERS,
                        "Teams: the name \"\"" + OTHER_LETTERS);
    }

    @Test
    void namesOfTablesAndTheirSchemasToo() {
        assertThat(problems(new Misnamed()))
                .containsExactly(
                        "Misnamed: the name \"team's\"" + OTHER_LETTERS, "Misnamed: the name \"a.b\"" + OTHER_LETTERS);
    }

    @Test
    void columnsHaveNamesOfTheirOwnWhateverTheCase() {
        teams.add("name", teams.text());
        teams.add("title", teams.text().named("NAME"));
        assertThat(problems(teams))
                .containsExactly("Teams.title and Teams.name are both called NAME in the database; give one of them"
                        + " .named(\"..\")");
    }

    @Test
    void tablesHaveNamesOfTheirOwnWhateverTheCase() {
        assertThat(problems(teams, new Clubs()))
                .containsExactly("Clubs and Teams are both called TEAMS in the database; give one of them"
                        + " @Model(table = \"..\")");
        assertThat(problems(teams, teams))
                .containsExactly("Teams is given twice; name each table once in Schema.of(..)");
        assertThat(problems(teams, new Teams()))
                .containsExactly("Teams and Teams are both called teams in the database; give one of them"
                        + " @Model(table = \"..\")");
    }

    @Test
    void constraintsAndIndexesHaveNamesOfTheirOwn() {
        Column<Teams, String> name = teams.add("name", teams.text().unique().indexed());
        teams.define(t -> {
            t.index("teams_name_unique").on(name);
            t.check("Teams_Name_Idx", name.ne(""));
            t.index("teams_pkey").on(name);
            t.index("players").on(name);
        });
        assertThat(problems(teams, players))
                .containsExactlyInAnyOrder(
                        usedBefore("teams_name_unique", "Teams"),
                        usedBefore("Teams_Name_Idx", "Teams"),
                        usedBefore("teams_pkey", "Teams"),
                        usedBefore("players", "Players"));
    }

    private static String usedBefore(String name, String by) {
        return "Teams: the name " + name + " of a constraint or index is used before, by " + by
                + "; give one of them another name";
    }

    @Test
    void derivedNamesAreCut() {
        Column<Teams, String> column = teams.add(
                "aVeryLongNameThatSomebodyGaveToAColumnForAReason", teams.text().unique());
        String name = Schema.of(teams).table(teams).uniqueKeys().get(0).name();
        assertThat(name).hasSize(63).matches("teams_a_very_long_name_that_somebody_gave_to_a_colum\\w*_[0-9a-f]{8}");
        assertThat(Schema.of(teams).table(teams).nameOf(column))
                .isEqualTo("a_very_long_name_that_somebody_gave_to_a_column_for_a_reason");
    }

    @Test
    void aSchemaNamesItsTablesInItsOwnWay() {
        teams.add("homeTown", teams.text().unique());
        teams.add("kit", teams.text().named("The_Kit"));
        OldRecords records = new OldRecords();
        Column<OldRecords, Long> recordId = records.add("record_id", records.identity());
        Schema camel = Schema.of(teams, records).naming(Naming.camel());
        assertThat(camel.table(teams).name()).isEqualTo("teams");
        assertThat(camel.table(teams).uniqueKeys())
                .extracting(UniqueKey::name)
                .containsExactly("teams_homeTown_unique");
        assertThat(camel.table(teams).nameOf(teams.columns().get(2))).isEqualTo("The_Kit");
        assertThat(camel.table(records).name()).isEqualTo("OldRecords");
        Schema own = Schema.of(teams, records).naming(name -> "x_" + name);
        assertThat(own.table(teams).name()).isEqualTo("x_Teams");
        assertThat(own.table(teams).nameOf(teamId)).isEqualTo("x_id");
        assertThat(own.table(records).nameOf(recordId)).isEqualTo("record_id");
    }

    @Test
    void aNamingIsCheckedLikeNames() {
        teams.add("name", teams.text());
        assertThatThrownBy(() -> Schema.of(teams).naming(name -> "same"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Teams.name and Teams.id are both called same in the database");
        assertThatThrownBy(() -> Schema.of(teams).naming(name -> "no name"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("the name \"no name\"" + OTHER_LETTERS);
    }

    @Test
    void cormorantsOwnTablesHaveTheirNamesForThemselves() {
        Jobs jobs = new Jobs();
        jobs.add("id", jobs.identity());
        assertThat(problems(jobs))
                .containsExactly(
                        "Jobs is called Cormorant_job, and names that begin with cormorant_ are those of Cormorant's"
                                + " own tables; give it @Model(table = \"..\")");
    }

    @Test
    void namesAreDerivedFromColumns() {
        var name = teams.add("name", teams.text());
        var town = teams.add("town", teams.text());
        teams.define(t -> {
            t.index().on(name.lower(), town);
            t.uniqueIndex().on(name, town);
            t.check(town.ne(name));
            t.check().sql("name <> ''");
        });
        SchemaTable table = Schema.of(teams).table(teams);
        assertThat(table.indexes())
                .extracting(Index::name)
                .containsExactly("teams_name_town_idx", "teams_name_town_unique");
        assertThat(table.checks()).extracting(Check::name).containsExactly("teams_town_name_check", "teams_check");
    }

    @Test
    void checksWithoutANameAreToldApart() {
        teams.define(t -> {
            t.check().sql("1 = 1");
            t.check().sql("2 = 2");
            t.check("empty");
        });
        assertThat(problems(teams))
                .containsExactly(
                        "Teams: define begins a check empty and says no condition; add .sql(\"..\")",
                        "Teams: the name teams_check of a constraint or index is used before, by Teams; give one of them"
                                + " another name");
    }
}
