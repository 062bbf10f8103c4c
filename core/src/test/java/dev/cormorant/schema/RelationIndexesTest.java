package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Sketch.OldRecords;
import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of relation looks for rows by columns, and is told of where no index leads these. */
class RelationIndexesTest {
    private final Teams teams = new Teams();
    private final Players players = new Players();
    private final OldRecords clubs = new OldRecords();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());
    private final Column<Players, Long> playerId = players.add("id", players.identity());

    private List<String> missing() {
        return Schema.of(teams, players).missingIndexes();
    }

    private List<String> missingAmongThree() {
        return Schema.of(teams, players, clubs).missingIndexes();
    }

    @Test
    void aForeignKeyIsToldOnceForTheKeyAndItsRelations() {
        var team = players.add("teamId", players.bigint().references(() -> teamId));
        players.add("team", players.belongsTo(() -> teams, team));
        teams.add("players", teams.hasMany(() -> players, p -> team));
        assertThat(missing()).containsExactly("Players.teamId is a foreign key without an index; add .indexed()");
    }

    @Test
    void hasManyLooksByAColumnThatIsNoForeignKey() {
        var team = players.add("teamId", players.bigint());
        teams.add(
                "players", teams.hasMany(() -> players, p -> team).from(teamId).withoutForeignKey());
        assertThat(missing())
                .containsExactly("Teams.players looks for rows by Players.teamId without an index; add .indexed()");
    }

    @Test
    void hasManyIsContentWithAnIndexThatTheColumnLeads() {
        var team = players.add("teamId", players.bigint());
        var name = players.add("name", players.varchar(20));
        players.add("byTeam", players.index("by_team", team, name));
        teams.add(
                "players", teams.hasMany(() -> players, p -> team).from(teamId).withoutForeignKey());
        assertThat(missing()).isEmpty();
    }

    @Test
    void anIndexThatAnotherColumnLeadsIsNoHelp() {
        var team = players.add("teamId", players.bigint());
        var name = players.add("name", players.varchar(20));
        players.add("byName", players.index("by_name", name, team));
        teams.add(
                "players", teams.hasMany(() -> players, p -> team).from(teamId).withoutForeignKey());
        assertThat(missing()).hasSize(1);
    }

    @Test
    void columnsThatAFilterFixesMayLead() {
        var team = players.add("teamId", players.bigint());
        var active = players.add("active", players.bool());
        players.add("byActive", players.index("by_active", active, team));
        teams.add(
                "players",
                teams.hasMany(() -> players, p -> team)
                        .from(teamId)
                        .withoutForeignKey()
                        .where(p -> active.eq(true)));
        assertThat(missing()).isEmpty();
    }

    @Test
    void aPartialIndexAndASearchIndexDoNotCount() {
        var team = players.add("teamId", players.varchar(20));
        var name = teams.add("name", teams.varchar(20).unique());
        players.define(t -> {
            t.index("some").on(team).where(team.isNotNull());
            t.searchIndex("words").on(team);
        });
        teams.add("players", teams.hasMany(() -> players, p -> team).from(name).withoutForeignKey());
        assertThat(missing()).hasSize(1);
    }

    @Test
    void hasOneLooksByAUniqueColumnOrIsTold() {
        var team = players.add("teamId", players.bigint());
        var captain = players.add("captainOf", players.bigint().unique());
        teams.add(
                "first",
                teams.hasOne(() -> players, p -> team)
                        .from(teamId)
                        .withoutForeignKey()
                        .first(p -> playerId.asc()));
        teams.add(
                "captain",
                teams.hasOne(() -> players, p -> captain).from(teamId).withoutForeignKey());
        assertThat(missing())
                .containsExactly("Teams.first looks for rows by Players.teamId without an index; add .indexed()");
    }

    @Test
    void aKeyOfSeveralColumnsLeadsTogether() {
        var season = teams.add("season", teams.integer());
        var number = teams.add("number", teams.integer());
        teams.define(t -> t.unique().on(season, number));
        var ofSeason = players.add("ofSeason", players.integer());
        var ofNumber = players.add("ofNumber", players.integer());
        players.define(t -> {
            t.foreignKey(ofSeason, ofNumber).references(() -> season, () -> number);
            t.index().on(ofSeason);
        });
        teams.add(
                "players",
                teams.hasMany(() -> players, p -> ofSeason, p -> ofNumber).from(season, number));
        assertThat(missing())
                .containsExactly("Players.ofSeason, Players.ofNumber are a foreign key without an index; add"
                        + " t.index().on(ofSeason, ofNumber)");
        players.define(t -> {
            t.foreignKey(ofSeason, ofNumber).references(() -> season, () -> number);
            t.index().on(ofNumber, ofSeason, playerId);
        });
        assertThat(missing()).isEmpty();
    }

    @Test
    void manyToManyLooksByBothColumnsBetween() {
        clubs.add("id", clubs.identity());
        var team = clubs.add("teamId", clubs.bigint().references(() -> teamId));
        var player = clubs.add("playerId", clubs.bigint().references(() -> playerId));
        teams.add("players", teams.manyToMany(() -> players).through(() -> clubs, c -> team, c -> player));
        players.add("teams", players.manyToMany(() -> teams).through(() -> clubs, c -> player, c -> team));
        assertThat(missingAmongThree())
                .containsExactly(
                        "OldRecords.teamId is a foreign key without an index; add .indexed()",
                        "OldRecords.playerId is a foreign key without an index; add .indexed()");
    }

    @Test
    void thePrimaryKeyServesOneWayOfManyToMany() {
        var team = clubs.add("teamId", clubs.bigint().references(() -> teamId));
        var player = clubs.add("playerId", clubs.bigint().references(() -> playerId));
        teams.add("players", teams.manyToMany(() -> players).through(() -> clubs, c -> team, c -> player));
        clubs.define(t -> t.primaryKey(team, player));
        assertThat(Schema.of(teams, players, clubs).missingIndexes())
                .containsExactly("OldRecords.playerId is a foreign key without an index; add .indexed()");
    }

    @Test
    void aMorphBetweenHasItsIndexByItself() {
        clubs.add("id", clubs.identity());
        var type = clubs.add("ofType", clubs.varchar(20));
        var of = clubs.add("ofId", clubs.bigint());
        var player =
                clubs.add("playerId", clubs.bigint().references(() -> playerId).indexed());
        var morph = clubs.add("of", clubs.morphTo(type, of).to("Team", () -> teamId));
        teams.add("players", teams.morphToMany(() -> players).through(() -> clubs, c -> morph, c -> player));
        teams.add("clubs", teams.morphMany(() -> clubs, c -> morph));
        assertThat(missingAmongThree()).isEmpty();
    }

    @Test
    void aWayOverRelationsIsToldWhereTheseAreDeclared() {
        var team = players.add("teamId", players.bigint());
        var toPlayers = teams.add(
                "players", teams.hasMany(() -> players, p -> team).from(teamId).withoutForeignKey());
        var mentor = players.add("mentorId", players.bigint());
        var pupils = players.add(
                "pupils",
                players.hasMany(() -> players, p -> mentor).from(playerId).withoutForeignKey());
        teams.add("pupils", teams.through(toPlayers, p -> pupils));
        assertThat(missing())
                .containsExactly(
                        "Teams.players looks for rows by Players.teamId without an index; add .indexed()",
                        "Players.pupils looks for rows by Players.mentorId without an index; add .indexed()");
    }

    @Test
    void anIndexThatIsAFieldIsOfColumnsOfItsTable() {
        players.add("byTeam", players.index("team's", players.add("number", players.integer())));
        assertThat(Sketch.problems(teams, players))
                .singleElement()
                .asString()
                .contains("\"team's\" is not made of letters, digits and underscores");
    }
}
