package dev.cormorant.schema;

import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import org.junit.jupiter.api.Test;

/** What is wrong with a table that Cormorant should define is told when the schema is built. */
class JunctionTest {
    private final Teams teams = new Teams();
    private final Players players = new Players();

    @Test
    void rowsOfOneTableAreLinkedByADeclaredTable() {
        teams.add("id", teams.identity());
        teams.add("rivals", teams.manyToMany(() -> teams).implicit());
        assertThat(problems(teams))
                .containsExactly(
                        "Teams: implicit() links rows of two tables, and here both are the same, so that the columns"
                                + " would be called alike; declare the table between, and say through(..)");
    }

    @Test
    void linkedRowsHavePrimaryKeys() {
        teams.add("id", teams.identity());
        players.add("name", players.text());
        teams.add("players", teams.manyToMany(() -> players).implicit());
        assertThat(problems(teams, players))
                .containsExactly("Players: a row has no primary key by which it could be linked; give the table one");
    }

    @Test
    void itsNameIsUsedOnce() {
        teams.add("id", teams.identity());
        players.add("id", players.identity());
        teams.add("players", teams.manyToMany(() -> players).implicit("Teams"));
        assertThat(problems(teams, players))
                .contains("PlayersTeams and Teams are both called Teams in the database; give one of them another name:"
                        + " implicit(\"..\") or @Model(table = \"..\")");
    }

    @Test
    void itsNameFitsDatabases() {
        teams.add("id", teams.identity());
        players.add("id", players.identity());
        teams.add("players", teams.manyToMany(() -> players).implicit("team's"));
        assertThat(problems(teams, players))
                .anyMatch(problem -> problem.contains("\"team's\" is not made of letters, digits and underscores"));
    }

    @Test
    void bothTablesBelongToTheSchema() {
        teams.add("id", teams.identity());
        players.add("id", players.identity());
        teams.add("players", teams.manyToMany(() -> players).implicit());
        assertThat(problems(teams))
                .containsExactly("Teams.players leads to Players, which is not in the schema; add it to Schema.of(..)");
    }

    @Test
    void itsNameIsMadeAsTheSchemaMakesNames() {
        teams.add("id", teams.identity());
        players.add("id", players.identity());
        var toPlayers = teams.add("players", teams.manyToMany(() -> players).implicit());
        Schema schema = Schema.of(teams, players).naming(Naming.camel());
        SchemaTable table = schema.table(Junction.of(toPlayers));
        assertThat(table.name()).isEqualTo("playersTeams");
        assertThat(table.table().columns()).extracting(table::nameOf).containsExactly("playersId", "teamsId");
    }
}
