package dev.cormorant.schema;

import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Sketch.Clubs;
import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with relations is told when the schema is built. */
class RelationCheckTest {
    private final Teams teams = new Teams();
    private final Players players = new Players();
    private final Clubs clubs = new Clubs();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());

    @BeforeEach
    void keys() {
        players.add("id", players.identity());
    }

    private ColumnKinds<Players>.Reference<Long> reference(String field) {
        return players.add(field, players.bigint().references(() -> teamId).indexed());
    }

    @Test
    void aRelationLeadsToATableOfTheSchema() {
        var team =
                players.add("teamId", players.bigint().references(() -> teamId).indexed());
        players.add("team", players.belongsTo(() -> teams, team));
        assertThat(problems(players))
                .containsExactly(
                        "Players.teamId references Teams, which is not in the schema; add it to Schema.of(..)",
                        "Players.team leads to Teams, which is not in the schema; add it to Schema.of(..)");
    }

    @Test
    void aRelationGoesByAForeignKey() {
        var word = players.add("word", players.text());
        teams.add("players", teams.hasMany(() -> players, p -> word));
        assertThat(problems(teams, players))
                .containsExactly("Teams.players uses Players.word as its foreign key, which references nothing; add"
                        + " .references(() -> ..)");
    }

    @Test
    void aRelationGoesByTheForeignKeyBetweenItsTables() {
        Clubs clubs = new Clubs();
        Column<Clubs, Long> club = clubs.add("id", clubs.identity());
        var clubId =
                players.add("clubId", players.bigint().references(() -> club).indexed());
        players.add("team", players.belongsTo(() -> teams, clubId));
        teams.add("players", teams.hasMany(() -> players, p -> clubId));
        assertThat(problems(teams, players, clubs))
                .contains(
                        "Players.team leads to Teams but its foreign key references Clubs.id; use the foreign key that"
                                + " belongs to the relation",
                        "Teams.players starts at Clubs.id, which is no column of Teams; use the foreign key that belongs to"
                                + " the relation")
                .noneMatch(problem -> problem.contains("leads to one row"));
    }

    @Test
    void aRelationToOneRowGoesByAUniqueColumn() {
        var team =
                players.add("teamId", players.bigint().references(() -> teamId).indexed());
        teams.add("captain", teams.hasOne(() -> players, p -> team));
        assertThat(problems(teams, players))
                .containsExactly("Teams.captain leads to one row, but Players.teamId is not unique; make the column"
                        + " .unique() or the relation hasMany, or say which row by first(..)");
    }

    @Test
    void theOnlyForeignKeyNeedNoName() {
        teams.add("players", teams.hasMany(() -> players));
        reference("teamId");
        Relation<?, ?, ?> relation =
                Schema.of(teams, players).table(teams).table().relations().get(0);
        assertThat(relation.targetColumns()).extracting(Object::toString).containsExactly("Players.teamId");
    }

    @Test
    void aRelationWithoutAForeignKeyIsTold() {
        teams.add("players", teams.hasMany(() -> players));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Teams.players does not say which column of Players refers to Teams, and no column of it"
                                + " does; give one of them .references(() -> ..)");
    }

    @Test
    void oneOfSeveralForeignKeysIsNamed() {
        reference("teamId");
        reference("formerId");
        teams.add("players", teams.hasMany(() -> players));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Teams.players does not say which column of Players refers to Teams, and Players.teamId"
                                + " and Players.formerId do; name it: x -> x.teamId");
    }

    @Test
    void aTableBetweenIsPartOfTheSchema() {
        clubs.add("id", clubs.identity());
        Column<Players, Long> player = players.add("other", players.bigint());
        var team = clubs.add("teamId", clubs.bigint().references(() -> teamId).indexed());
        var member =
                clubs.add("playerId", clubs.bigint().references(() -> player).indexed());
        teams.add("players", teams.manyToMany(() -> players).through(() -> clubs, c -> team, c -> member));
        assertThat(problems(teams, players))
                .containsExactly("Teams.players leads over Clubs, which is not in the schema; add it to Schema.of(..)");
        assertThat(problems(teams, players, clubs))
                .contains(
                        "Clubs.playerId references Players.other, which is neither the primary key nor unique; make it"
                                + " .unique()");
    }

    @Test
    void bothEndsHaveAsManyColumns() {
        var team = reference("teamId");
        Column<Players, Long> number = players.add("number", players.bigint());
        players.add("team", players.belongsTo(() -> teams, team, number).to(t -> teamId));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players.team links Players.teamId, Players.number to Teams.id; name as many columns here"
                                + " as there");
    }

    @Test
    void bothEndsAreOfOneType() {
        var name = players.add("name", players.text());
        players.add("team", players.belongsTo(() -> teams, name).to(t -> teamId).withoutForeignKey());
        assertThat(problems(teams, players))
                .singleElement()
                .asString()
                .startsWith("Players.team links Players.name, which is ")
                .endsWith("; make the types the same");
    }

    @Test
    void aRelationToManyStartsAtAUniqueColumn() {
        Column<Teams, String> city = teams.add("city", teams.text());
        var word = players.add("word", players.text());
        teams.add("players", teams.hasMany(() -> players, p -> word).from(city));
        assertThat(problems(teams, players))
                .contains("Teams.players starts at Teams.city, which is neither the primary key nor unique; make it"
                        + " .unique()");
    }

    @Test
    void theFirstOfSeveralRowsNeedsAPrimaryKey() {
        var team = clubs.add("teamId", clubs.bigint().references(() -> teamId).indexed());
        var number = clubs.add("number", clubs.integer());
        teams.add("newest", teams.hasOne(() -> clubs, c -> team).first(c -> number.desc()));
        assertThat(problems(teams, clubs))
                .contains("Clubs: first(..) needs a table with a primary key, which decides between rows that are"
                        + " equal in the order; give it one, or use hasMany with limit(1)");
    }

    @Test
    void thePrimaryKeyMayHaveSeveralColumns() {
        var team = clubs.add("teamId", clubs.bigint().references(() -> teamId).indexed());
        var number = clubs.add("number", clubs.integer());
        clubs.define(t -> t.primaryKey(team, number));
        teams.add("newest", teams.hasOne(() -> clubs, c -> team).first(c -> number.desc()));
        assertThat(problems(teams, clubs)).noneMatch(problem -> problem.contains("first(..)"));
    }

    @Test
    void theOnlyForeignKeyMayHaveSeveralColumns() {
        var city = teams.add("city", teams.text());
        teams.define(t -> t.unique().on(city, teamId));
        var at = clubs.add("at", clubs.text());
        var team = clubs.add("teamId", clubs.bigint());
        clubs.add("id", clubs.identity());
        clubs.define(t -> {
            t.foreignKey(at, team).references(() -> city, () -> teamId);
            t.index("i").on(at, team);
        });
        Relation<?, ?, ?> many = teams.add("clubs", teams.hasMany(() -> clubs));
        assertThat(many.targetColumns()).hasToString("[Clubs.at, Clubs.teamId]");
        assertThat(many.sourceColumns()).hasToString("[Teams.city, Teams.id]");
        Relation<?, ?, ?> one = clubs.add("ofTeam", clubs.belongsTo(() -> teams, at, team));
        assertThat(one.targetColumns()).hasToString("[Teams.city, Teams.id]");
        assertThat(problems(teams, clubs))
                .noneMatch(problem -> problem.contains("clubs") || problem.contains("ofTeam"));
    }

    @Test
    void foreignKeysOfOneAndOfSeveralColumnsAreTold() {
        var city = teams.add("city", teams.text());
        teams.define(t -> t.unique().on(city, teamId));
        var at = clubs.add("at", clubs.text());
        var team = clubs.add("teamId", clubs.bigint());
        clubs.add("formerId", clubs.bigint().references(() -> teamId).indexed());
        clubs.define(t -> t.foreignKey(at, team).references(() -> city, () -> teamId));
        teams.add("clubs", teams.hasMany(() -> clubs));
        assertThat(problems(teams, clubs))
                .anyMatch(problem -> problem.equals(
                        "Teams.clubs does not say which column of Clubs refers to Teams, and Clubs.formerId and"
                                + " (Clubs.at, Clubs.teamId) do; name it: x -> x.formerId"));
    }

    @Test
    void theFirstRowIsToldBySingleRows() {
        var team = reference("teamId");
        var number = players.add("number", players.integer());
        teams.add(
                "oldest",
                teams.hasOne(() -> players, p -> team).first(p -> number.max().desc()));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Teams.oldest says which row is the first by a value of many rows; order by one that each"
                                + " row has by itself, without aggregates and ranks");
    }
}
