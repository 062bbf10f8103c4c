package dev.cormorant.schema;

import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Sketch.OldRecords;
import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with relations to rows of several tables is told when the schema is built, and what the database holds of them. */
class MorphCheckTest {
    private final Teams teams = new Teams();
    private final Players players = new Players();
    private final OldRecords notes = new OldRecords();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());
    private final Column<Players, Long> playerId = players.add("id", players.identity());
    private ColumnKinds<OldRecords>.Required<String> type;
    private ColumnKinds<OldRecords>.Required<Long> key;

    @BeforeEach
    void columns() {
        notes.add("id", notes.identity());
        type = notes.add("aboutType", notes.varchar(6));
        key = notes.add("aboutId", notes.bigint());
    }

    private SchemaTable built() {
        return Schema.of(teams, players, notes).table(notes);
    }

    @Test
    void itLeadsToSomeTable() {
        notes.add("about", notes.morphTo(type, key));
        assertThat(problems(teams, players, notes))
                .containsExactly("OldRecords.about leads to no table; add .to(\"..\", () -> TABLE.id)");
    }

    @Test
    void eachNameIsOfOneTable() {
        notes.add(
                "about",
                notes.morphTo(type, key)
                        .to("a", () -> teamId)
                        .to("a", () -> playerId)
                        .to("b", () -> playerId));
        assertThat(problems(teams, players, notes))
                .containsExactly(
                        "OldRecords.about: two tables have the name a; each row is of one of them, so say another one",
                        "OldRecords.about: Players has two names; say it once");
    }

    @Test
    void aNameFitsItsColumn() {
        notes.add("about", notes.morphTo(type, key).to("players", () -> playerId));
        assertThat(problems(teams, players, notes))
                .singleElement()
                .asString()
                .startsWith("OldRecords.about: the name of a table: ")
                .endsWith("; say another one, or change OldRecords.aboutType");
    }

    @Test
    void itsTablesAreInTheSchema() {
        notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId).to("Player", () -> playerId));
        assertThat(problems(teams, notes))
                .containsExactly(
                        "OldRecords.about leads to Players, which is not in the schema; add it to Schema.of(..)");
    }

    @Test
    void itLeadsToColumnsThatAreThere() {
        var about = notes.add("about", notes.morphTo(type, key).to("Team", () -> null));
        teams.add("notes", teams.morphMany(() -> notes, n -> about));
        assertThat(problems(teams, notes))
                .contains("OldRecords.about: to(..) gives null; the column that it names must be a field of a table");
    }

    @Test
    void itLeadsToUniqueColumnsOfTheSameStoredType() {
        Column<Teams, Long> number = teams.add("number", teams.bigint());
        Column<Players, Long> year = players.add(
                "year",
                players.integer()
                        .as(Long.class, Integer::longValue, Long::intValue)
                        .unique());
        notes.add("about", notes.morphTo(type, key).to("Team", () -> number).to("Player", () -> year));
        assertThat(problems(teams, players, notes))
                .hasSize(2)
                .anyMatch(problem ->
                        problem.equals("OldRecords.about leads to Teams.number, which is neither the primary key"
                                + " nor unique; make it .unique()"))
                .anyMatch(problem -> problem.startsWith("OldRecords.about links OldRecords.aboutId, which is BIGINT")
                        && problem.endsWith("; make the types the same"));
    }

    @Test
    void bothColumnsMayBeNullOrNone() {
        var nullable = notes.add("otherId", notes.bigint().nullable());
        notes.add("about", notes.morphTo(type, nullable).to("Team", () -> teamId));
        assertThat(problems(teams, players, notes))
                .containsExactly(
                        "OldRecords.about is made of OldRecords.aboutType and OldRecords.otherId, of which only one may be null;"
                                + " make both .nullable() or none");
    }

    @Test
    void aRelationBackIsToATableThatItLeadsTo() {
        var about = notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId));
        players.add("notes", players.morphMany(() -> notes, n -> about));
        assertThat(problems(teams, players, notes))
                .containsExactly(
                        "Players.notes uses OldRecords.about, which does not lead to Players but to Teams; add .to(..,"
                                + " () -> Players..)");
    }

    @Test
    void aRelationBackToOneRowNeedsAUniquePair() {
        var about = notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId));
        teams.add("note", teams.morphOne(() -> notes, n -> about));
        assertThat(problems(teams, players, notes))
                .containsExactly(
                        "Teams.note leads to one row, but OldRecords.aboutId, OldRecords.aboutType is not unique; make them"
                                + " unique together or the relation hasMany, or say which row by first(..)");
        notes.define(t -> t.unique().on(type, key));
        assertThat(built().uniqueKeys()).hasSize(1);
    }

    @Test
    void aFilterMakesUniqueTooWhatItHoldsFast() {
        var team = notes.add("teamId", notes.bigint().references(() -> teamId).indexed());
        teams.add("main", teams.hasOne(() -> notes, n -> team).where(n -> type.eq("main")));
        assertThat(problems(teams, players, notes)).singleElement().asString().contains("leads to one row");
        notes.define(t -> t.unique().on(type, team));
        assertThat(built().uniqueKeys()).hasSize(1);
    }

    @Test
    void theDatabaseHoldsTheNames() {
        notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId).to("Player", () -> playerId));
        assertThat(built().checks()).extracting(Check::name).containsExactly("OldRecords_aboutType_aboutId_check");
        assertThat(built().indexes()).extracting(Index::name).containsExactly("OldRecords_aboutType_aboutId_idx");
    }

    @Test
    void anIndexThatIsThereIsEnough() {
        notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId));
        notes.define(t -> t.index("own").on(key, type));
        assertThat(built().indexes()).extracting(Index::name).containsExactly("own");
        notes.define(t -> t.unique("own").on(type, key));
        assertThat(built().indexes()).isEmpty();
    }

    @Test
    void openNamesLeaveNothingToCheckWhereNoColumnMayBeNull() {
        notes.add("about", notes.morphTo(type, key).to("Team", () -> teamId).unknownAsNull());
        assertThat(built().checks()).isEmpty();
    }

    @Test
    void allTablesWithSuchAKeyAreNamedByTheirRows() {
        var wide = notes.add("wideType", notes.varchar(20));
        notes.add("about", notes.morphTo(wide, key).to("Squad", () -> teamId).toAll());
        Schema schema = Schema.of(teams, players, notes);
        assertThat(schema.morphsOf(notes))
                .extracting(MorphReference::name)
                .containsExactly("Squad", "Players", "OldRecords");
        assertThat(schema.morphsTo(players)).extracting(MorphReference::key).containsExactly(key);
    }

    @Test
    void theNamesOfAllTablesFitTheColumn() {
        notes.add("about", notes.morphTo(type, key).toAll());
        assertThat(problems(teams, players, notes))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("OldRecords.about: the name of a table: "));
    }

    @Test
    void namesOfRowsAreTexts() {
        var kind = notes.add("kind", notes.integer());
        notes.add("about", notes.morphTo(kind, key).toAll());
        assertThat(problems(teams, players, notes))
                .containsExactly("OldRecords.about leads to no table; add .to(\"..\", () -> TABLE.id)");
    }

    @Test
    void whatHappensToARowIsPossible() {
        notes.add("about", notes.morphTo(type, key).to("a", () -> teamId).onDelete(ReferentialAction.SET_NULL));
        notes.add("more", notes.morphTo(type, key).to("a", () -> teamId).onDelete(ReferentialAction.SET_DEFAULT));
        assertThat(problems(teams, players, notes))
                .contains(
                        "OldRecords.about: SET_NULL needs columns that may be null; make OldRecords.aboutType and"
                                + " OldRecords.aboutId .nullable()",
                        "OldRecords.more: SET_DEFAULT needs one row to which all would lead; choose another action");
    }
}
