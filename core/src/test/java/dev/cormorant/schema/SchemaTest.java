package dev.cormorant.schema;

import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.schema.Sketch.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.blog.Blog;
import dev.cormorant.blog.Posts;
import dev.cormorant.error.SchemaException;
import dev.cormorant.ir.Metric;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Sketch.Clubs;
import dev.cormorant.schema.Sketch.OldRecords;
import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import dev.cormorant.schema.Sketch.Unseen;
import dev.cormorant.type.Vector;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String OTHER_LETTERS = " is not made of letters, digits and underscores; choose one that is";

    private final Teams teams = new Teams();
    private final Players players = new Players();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());

    SchemaTest() {
        players.add("id", players.identity());
    }

    @Test
    void keysHaveSingleValues() {
        Column<Teams, List<String>> words =
                teams.add("words", teams.array(teams.text()).unique());
        teams.add("prefs", teams.json().indexed());
        teams.add("vector", teams.vector(3));
        teams.define(t -> t.index("by_words").on(words, teamId));
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        "Teams.words is ARRAY OF TEXT, which cannot be part of a unique key;"
                                + " name a column of single values",
                        "Teams.words is ARRAY OF TEXT, which cannot be part of the index by_words;"
                                + " name a column of single values",
                        "Teams.prefs is JSON, which cannot be part of the index teams_prefs_idx;"
                                + " name a column of single values");
    }

    @Test
    void aGeneratedColumnIsMadeOfItsOwnRow() {
        var name = teams.add("name", teams.text());
        var wins = teams.add("wins", teams.integer().nullable());
        var team = players.add("team", players.bigint().references(() -> teamId));
        var squad = teams.add("squad", teams.hasMany(() -> players, p -> team));
        var shout = teams.add("shout", teams.text().generatedAs(() -> name.concat("!")));
        teams.add("played", teams.bigint().generatedAs(squad::count));
        teams.add("whisper", teams.text().generatedAs(() -> shout.concat("?")));
        teams.add("next", teams.bigint().generatedAs(() -> teamId.plus(1L)));
        teams.add("score", teams.integer().generatedAs(() -> wins.plus(1)));
        teams.add(
                "digits",
                teams.decimal(8, 3).generatedAs(() -> teams.decimal(8, 2).plus(BigDecimal.ONE)));
        teams.add("stamped", teams.text().onUpdate(() -> "x").generatedAs(() -> name));
        Column<Teams, String> code = teams.add("code", teams.text().generatedAs(() -> name));
        teams.define(t -> t.foreignKey(code).references(() -> name));
        assertThat(problems(teams, players))
                .containsExactlyInAnyOrder(
                        "Teams.played is generated from more than the columns of its own row, which is all that a database"
                                + " computes with; leave out relations, queries, aggregates and the time",
                        "Teams.whisper is generated from Teams.shout, which the database makes itself; generate it from"
                                + " columns that rows are given",
                        "Teams.next is generated from Teams.id, which the database makes itself; generate it from columns"
                                + " that rows are given",
                        "Teams.score is never null, and its expression may be; say .nullable() before generatedAs(..) and"
                                + " declare it NullableGenerated, or give the expression a .coalesce(..)",
                        "Teams.digits is DECIMAL(8, 3) and generated from an expression that is DECIMAL(8, 2); give the"
                                + " column the type of the expression",
                        "Teams.stamped is generated, so no write gives it a value; leave out onUpdate(..) and validate(..)",
                        "Teams.code: a foreign key has a generated column, and refers to nothing certain; name a column"
                                + " that rows are given");
        OldRecords records = new OldRecords();
        var a = records.add("a", records.text());
        records.add("b", records.text().generatedAs(() -> a).primaryKey());
        assertThat(problems(records))
                .containsExactly("OldRecords.b is part of the primary key and generated; make it .unique() instead");
    }

    @Test
    void aSearchIndexIsOnTextsOfItsOwnTable() {
        Column<Teams, String> name = teams.add("name", teams.text());
        Column<Teams, String> shout = teams.add("shout", teams.text().generatedAs(() -> name));
        Column<Teams, String> wins =
                teams.add("wins", teams.integer().as(String.class, String::valueOf, Integer::valueOf));
        teams.define(t -> {
            t.searchIndex("name").on(name);
            t.searchIndex("twice").on(name, name).language("english'");
            t.searchIndex("others").on(shout, wins);
            t.searchIndex("a b").on(name);
            t.searchIndex("teams").on(name);
        });
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        "Teams: the search index name is called like a column, and is one itself on half of the databases;"
                                + " give it another name",
                        "Teams: the search index twice names a column twice, [Teams.name, Teams.name]; name it once",
                        "Teams: the search index twice is in the language \"english'\", which is no name of a text search"
                                + " configuration; say one that is, as english",
                        "Teams: the search index others is on Teams.shout, which is generated; name the columns that it is"
                                + " generated from",
                        "Teams: the search index others is on Teams.wins, which is stored as INTEGER; name columns of"
                                + " texts",
                        "Teams: the name \"a b\"" + OTHER_LETTERS,
                        "Teams: the name teams of a constraint or index is used before, by Teams; give one of them another"
                                + " name");
        assertThatThrownBy(() -> teams.searchIndex("x").on(name).weights(SearchWeight.A, SearchWeight.B))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Teams.x: 2 weights of 1 columns; say one for each column, in their order");
    }

    @Test
    void aVectorIndexIsOnVectorsOfItsOwnTable() {
        Column<Teams, String> name = teams.add("name", teams.text());
        Column<Teams, Vector> style = teams.add("style", teams.vector(3));
        teams.define(t -> {
            t.vectorIndex("short").on(style).dimensions(2);
            t.vectorIndex("fits").on(style).dimensions(3).metric(Metric.L2).filter(name, name);
            t.vectorIndex("a b").on(style);
            t.vectorIndex("teams").on(style);
        });
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        "Teams: the vector index short has 2 dimensions, and Teams.style has 3; say the same at both, or leave"
                                + " out .dimensions(..)",
                        "Teams: define declares a filter of a vector index that names a column twice, (name, name); name it"
                                + " once",
                        "Teams: the name \"a b\"" + OTHER_LETTERS,
                        "Teams: the name teams of a constraint or index is used before, by Teams; give one of them another"
                                + " name");
    }

    @Test
    void aViewHasTheColumnsOfItsQuery() {
        var name = teams.add("name", teams.text());
        var wins = teams.add("wins", teams.integer().nullable());
        Rankings rankings = new Rankings();
        rankings.add("id", rankings.bigint());
        rankings.add("wins", rankings.integer());
        rankings.rows = Query.from(teams).select(teams.only(teamId));
        assertThat(problems(teams, rankings))
                .containsExactly(
                        "Rankings has the columns [id, wins], and its query selects [Teams.id]; select one value"
                                + " for each column, in their order");
        rankings.rows = Query.from(teams).select(teams.only(name, wins));
        assertThat(problems(teams, rankings))
                .containsExactly(
                        "Rankings.id is BIGINT, and the query of the view selects Teams.name there, which is TEXT; give the"
                                + " column that type, or select another value",
                        "Rankings.wins is never null, and the query of the view selects Teams.wins there, which may be; make"
                                + " the column .nullable(), or select a .coalesce(..)");
        rankings.rows = null;
        assertThat(problems(teams, rankings))
                .containsExactly("Rankings: define says no rows; add v.as(from(..).select(..))");
    }

    @Test
    void aViewIsOnlyRead() {
        var name = teams.add("name", teams.text());
        Rankings rankings = new Rankings();
        Column<Rankings, String> indexed =
                rankings.add("indexed", rankings.text().indexed());
        rankings.add("commented", rankings.text().comment("x"));
        rankings.rows = Query.from(teams)
                .select(teams.only(name))
                .union(Query.from(teams).select(teams.only(name)));
        players.add("ranking", players.text().references(() -> indexed));
        String remedy = " is a column of a view, which is only read; leave out everything beside its type, nullable(),"
                + " named(..), as(..), unique() and primaryKey()";
        assertThat(problems(teams, players, rankings))
                .contains(
                        "Rankings.indexed" + remedy,
                        "Rankings.commented" + remedy,
                        "Players.ranking references Rankings.indexed, which is of a view; reference a column of a table");
    }

    @Test
    void aViewIsOfOneQueryOfValues() {
        teams.add("name", teams.text());
        Rankings rankings = new Rankings();
        rankings.add("id", rankings.bigint());
        ViewDefinition view = new ViewDefinition();
        view.as(Query.from(teams));
        assertThatThrownBy(() -> view.as(Query.from(teams)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("said twice; ");
        rankings.rows = Query.from(teams).select(teamId.map(id -> id + 1));
        assertThatThrownBy(() -> Schema.of(teams, rankings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("map(..) calls Java; ");
        rankings.rows = Query.from(Posts.POSTS).select(Posts.POSTS.author);
        assertThatThrownBy(() -> Schema.of(teams, rankings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a view has no related rows, as Posts.author yields; ");
    }

    @Test
    void aSchemaIsToldByItsTables() {
        assertThat(Blog.SCHEMA.advice()).isEmpty();
        assertThat(Blog.SCHEMA).hasToString("Schema[Users, Posts, Comments, Profiles, Badges]");
        SchemaTable posts = Blog.SCHEMA.table(Posts.POSTS);
        assertThat(posts.name()).isEqualTo("posts");
        assertThat(posts.nameOf(Posts.POSTS.authorId)).isEqualTo("author_id");
        assertThat(posts.primaryKey().orElseThrow().name()).isEqualTo("posts_pkey");
        assertThat(posts.foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly("posts_author_id_fkey", "posts_editor_id_fkey");
        assertThat(posts.indexes())
                .extracting(Index::name)
                .containsExactly("posts_author_id_idx", "posts_editor_id_idx");
        assertThat(posts.checks()).extracting(Check::name).containsExactly("title_present", "posts_status_check");
        assertThatThrownBy(() -> Blog.SCHEMA.table(teams))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Teams is not in the schema")
                .hasMessageContaining("; add it to Schema.of(..)");
    }

    @Test
    void everythingIsToldAtOnceAndEachThingOnce() {
        teams.add("a", teams.text().named("no name"));
        players.add("a", players.text().nullable().primaryKey());
        assertThatThrownBy(() -> Schema.of(teams, players, teams))
                .isInstanceOf(SchemaException.class)
                .hasMessage("""
                        The schema has 3 problems:
                          - Teams.a: the name "no name" is not made of letters, digits and underscores; choose one that is
                          - Players declares 2 primary keys ((id) and (a)); a table has one, of several columns by \
                        t.primaryKey(a, b) in define
                          - Teams is given twice; name each table once in Schema.of(..)
                        """.stripTrailing());
    }

    @Test
    void aTableHasOnePrimaryKeyThatIsNeverNull() {
        Column<Teams, String> name = teams.add("name", teams.text().nullable());
        Column<Teams, String> city = teams.add("city", teams.text());
        teams.define(t -> t.primaryKey(name, city));
        assertThat(problems(teams))
                .containsExactly(
                        "Teams declares 2 primary keys ((name, city) and (id)); a table has one, of several columns by"
                                + " t.primaryKey(a, b) in define",
                        "Teams.name is part of the primary key and nullable; leave out .nullable()");
    }

    @Test
    void defineNamesColumnsOfItsTable() {
        Teams others = new Teams();
        Column<Teams, String> stranger = others.add("city", others.text());
        teams.define(t -> {
            t.index("a").on(stranger);
            t.unique("b").on(teamId, stranger);
            t.primaryKey(stranger);
        });
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        stranger("an index"), stranger("a unique constraint"), stranger("a primary key"));
    }

    private static String stranger(String what) {
        return "Teams: define declares " + what
                + " of Teams.city, which is no column of this table; name the column by its field";
    }

    @Test
    void aVersionIsOneWholeNumberOfItsTable() {
        var counter = teams.add("counter", teams.integer().defaultsTo(0));
        var other = teams.add("other", teams.smallint().defaultsTo((short) 0));
        var stranger = new Teams().bigint().defaultsTo(0L);
        teams.define(t -> {
            t.version(counter);
            t.version(other);
        });
        assertThat(problems(teams))
                .containsExactly(
                        "Teams declares 2 versions, [Teams.counter, Teams.other]; one counts all changes of a row",
                        "Teams.other is a version of type SMALLINT, which cannot count; make it integer() or bigint()");
        Teams others = new Teams();
        others.define(t -> t.version(stranger));
        assertThat(problems(others)).singleElement().asString().contains("a version of");
    }

    @Test
    void defineNamesAtLeastOneColumnAndNoneTwice() {
        teams.define(t -> {
            t.unique("b").on();
            t.primaryKey();
            t.foreignKey().references();
            t.index("c").on(teamId, teamId);
        });
        assertThat(problems(teams))
                .containsExactlyInAnyOrder(
                        "Teams: define declares a unique constraint of no columns; name them",
                        "Teams: define declares a primary key of no columns; name them",
                        "Teams: define declares a foreign key of no columns; name them",
                        "Teams: define declares an index that names a column twice, (id, id); name it once");
    }

    @Test
    void aCheckSpeaksOfItsOwnRow() {
        var team =
                players.add("teamId", players.bigint().references(() -> teamId).indexed());
        var belongs = players.add("team", players.belongsTo(() -> teams, team));
        players.define(t -> {
            t.check("own", team.gt(0L).and(team.isNotNull()));
            t.check("other", team.gt(0L).and(belongs.has(teamId.gt(1L))));
            t.check("path", belongs.get(x -> teamId).gt(1L));
        });
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players: the check other speaks of more than the columns of its own row, which is all that a"
                                + " database checks; leave out relations and aggregates",
                        "Players: the check path speaks of more than the columns of its own row, which is all that a"
                                + " database checks; leave out relations and aggregates");
    }

    @Test
    void aRelationAsksSingleRows() {
        var team =
                players.add("teamId", players.bigint().references(() -> teamId).indexed());
        teams.add(
                "first",
                teams.hasMany(() -> players, p -> team)
                        .where(p -> rowNumber().over(team.asc()).eq(1L)));
        players.define(t -> t.check("ranked", rank().over(team.asc()).eq(1L)));
        assertThat(problems(teams, players))
                .containsExactlyInAnyOrder(
                        "Teams.first has a condition that is of many rows; a relation asks single rows, without"
                                + " aggregates and ranks",
                        "Players: the check ranked speaks of more than the columns of its own row, which is all that a"
                                + " database checks; leave out relations and aggregates");
    }

    @Test
    void aForeignKeyRefersToAKeyOfTheSchema() {
        Column<Teams, String> name = teams.add("name", teams.text());
        players.add("teamId", players.bigint().references(() -> teamId));
        players.add("teamName", players.text().references(() -> name));
        assertThat(problems(players))
                .containsExactly(
                        "Players.teamId references Teams, which is not in the schema; add it to Schema.of(..)",
                        "Players.teamName references Teams, which is not in the schema; add it to Schema.of(..)");
        assertThat(problems(teams, players))
                .containsExactly("Players.teamName references Teams.name, which is neither the primary key nor unique;"
                        + " make it .unique()");
    }

    @Test
    void aForeignKeyHasTheTypesOfItsTarget() {
        players.add(
                "teamId",
                players.bigint()
                        .as(Long.class, x -> x, x -> x)
                        .references(() -> teamId)
                        .indexed());
        Column<Teams, String> code = teams.add("code", teams.varchar(8).unique());
        players.add("teamCode", players.varchar(9).references(() -> code).indexed());
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players.teamCode is VARCHAR(9) and references Teams.code, which is VARCHAR(8); make the"
                                + " types the same");
    }

    @Test
    void aForeignKeyNamesAsManyTargetsAsColumnsOfOneTable() {
        Column<Teams, String> code = teams.add("code", teams.text().unique());
        Column<Players, Long> team = players.add("teamId", players.bigint());
        Column<Players, String> word = players.add("word", players.text());
        players.define(t -> {
            t.foreignKey(team, word).references(() -> teamId);
            t.foreignKey(word, word).references(() -> code, () -> word);
        });
        assertThat(problems(teams, players))
                .containsExactlyInAnyOrder(
                        "Players: a foreign key of 2 columns refers to 1; name as many targets as columns",
                        "Players: define declares a foreign key that names a column twice, (word, word); name it once",
                        "Players.word references Teams.code, Players.word, which are columns of several tables; name columns"
                                + " of one");
    }

    @Test
    @SuppressWarnings("NullAway") // a constant of a class that is not initialized yet is null
    void aReferenceToNothingIsToldWithTheRest() {
        var team = players.add("teamId", players.bigint().references(() -> null));
        players.add("team", players.belongsTo(() -> teams, team));
        teams.add("players", teams.hasMany(() -> players, p -> team));
        teams.add("captain", teams.text().named(" "));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Teams.captain: the name \" \"" + OTHER_LETTERS,
                        "Players.teamId: references(..) gives null; the column that it names must be a field of a table");
    }

    @Test
    void actionsFitTheColumn() {
        players.add(
                "teamId",
                players.bigint()
                        .references(() -> teamId)
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.SET_DEFAULT)
                        .indexed());
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players.teamId: SET_NULL needs a column that may be null; add .nullable()",
                        "Players.teamId: SET_DEFAULT needs a constant default; add .defaultsTo(..)");
    }

    @Test
    void aForeignKeyWithoutAnIndexIsAdvice() {
        players.add("teamId", players.bigint().references(() -> teamId));
        assertThat(Schema.of(teams, players).advice())
                .containsExactly("Players.teamId is a foreign key without an index; add .indexed()");
    }

    @Test
    void aTableThatTheProcessorHasNotSeenSaysSo() {
        Unseen unseen = new Unseen();
        assertThatThrownBy(() -> Schema.of(unseen))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("dev.cormorant.schema.Sketch$Unseen: there is no generated class")
                .hasMessageContaining("; put @Model on the class and cormorant-processor on the processor path");
    }

    @Test
    void partsReferToEachOther() {
        players.add("teamId", players.bigint().references(() -> teamId).indexed());
        SchemaPart first = SchemaPart.of(players);
        SchemaPart second = SchemaPart.of(teams);
        assertThat(Schema.of(first, second).tables())
                .extracting(SchemaTable::table)
                .containsExactly(players, teams);
        assertThatThrownBy(() -> Schema.of(first)).hasMessageContaining("Players.teamId references Teams");
    }

    @Test
    void partsDoNotShareTables() {
        SchemaPart first = SchemaPart.of(teams, players);
        assertThatThrownBy(() -> Schema.of(first, SchemaPart.of(teams)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "Teams is given twice, by SchemaPart[Teams, Players] and SchemaPart[Teams]; name");
        assertThatThrownBy(() -> Schema.of(SchemaPart.of(teams), SchemaPart.of(clubs())))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Clubs and Teams are both called TEAMS in the database, by SchemaPart[Teams] and"
                        + " SchemaPart[Clubs]; give");
    }

    private static Clubs clubs() {
        Clubs clubs = new Clubs();
        clubs.add("id", clubs.identity());
        return clubs;
    }

    @Test
    void indexesSpeakOfTheirOwnRow() {
        var team =
                players.add("teamId", players.bigint().references(() -> teamId).indexed());
        var relation = players.add("team", players.belongsTo(() -> teams, team));
        players.define(t -> t.index("a").on(team).where(relation.has(teamId.gt(1L))));
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players: an index of define speaks of more than the columns of its own row, which is all that"
                                + " a database indexes; leave out relations and aggregates");
    }

    @Test
    void indexesOfSomeRowsOrOfExpressionsAreNoKeys() {
        var name = teams.add("name", teams.text());
        teams.define(t -> {
            t.uniqueIndex("a").on(name).where(teamId.gt(1L));
            t.uniqueIndex("b").on(name.lower());
        });
        SchemaTable table = Schema.of(teams).table(teams);
        assertThat(table.isUnique(name)).isFalse();
        assertThat(table.isLedBy(name)).isFalse();
        assertThat(table.indexes()).extracting(Index::isKey).containsExactly(false, false);
    }

    @Test
    void aKeyThatIsCheckedLastIsNoTarget() {
        var name = teams.add("name", teams.text());
        teams.define(t -> t.unique().on(name).deferred());
        players.add("team", players.text().references(() -> name).indexed());
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players.team references Teams.name, whose unique constraint is checked when the transaction"
                                + " ends; leave out its .deferred()");
    }

    @Test
    void aKeyThatIsMadeAfterForeignKeysIsNoTarget() {
        var name = teams.add("name", teams.text());
        teams.define(t -> t.uniqueIndex("one_name").on(name).online());
        players.add("team", players.text().references(() -> name).indexed());
        assertThat(problems(teams, players))
                .containsExactly(
                        "Players.team references Teams.name, whose unique index is made after the foreign keys; leave out its"
                                + " .online()");
    }

    @Test
    void aKeyThatIsMadeAfterForeignKeysIsATargetWhereAnotherOneIsThere() {
        var name = teams.add("name", teams.text().unique());
        teams.define(t -> t.uniqueIndex("one_name").on(name).online());
        players.add("team", players.text().references(() -> name).indexed());
        assertThat(Schema.of(teams, players).table(teams).isUnique(name)).isTrue();
    }

    @Test
    void aRequiredReferenceToTheOwnTableIsAdvice() {
        teams.add("parent", teams.bigint().references(() -> teamId).indexed());
        assertThat(Schema.of(teams).advice())
                .containsExactly(
                        "Teams.parent refers to its own table and is never null, so a first row can only refer to"
                                + " itself; make it .nullable() or .deferred()");
        assertThat(Schema.of(teams).missingIndexes()).isEmpty();
    }
}
