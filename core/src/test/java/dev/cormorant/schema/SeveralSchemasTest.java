package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Sketch.Players;
import dev.cormorant.schema.Sketch.Teams;
import org.junit.jupiter.api.Test;

/** A table is the same in every schema; what a schema says of it is the schema's. */
class SeveralSchemasTest {
    private final Teams teams = new Teams();
    private final Column<Teams, Long> teamId = teams.add("id", teams.identity());
    private final Column<Teams, String> name = teams.add("name", teams.text());
    private final Column<Teams, String> town = teams.add("homeTown", teams.text());

    private int defined;

    @Test
    void aTableIsDefinedOnceWhenASchemaIsBuilt() {
        teams.define(t -> defined++);
        assertThat(defined).isZero();
        Schema schema = Schema.of(teams);
        schema.table(teams).indexes();
        schema.table(teams).checks();
        assertThat(defined).isEqualTo(1);
    }

    @Test
    void schemasDoNotChangeTheirTables() {
        teams.define(t -> t.index().on(town));
        Players players = new Players();
        players.add("id", players.identity());
        Schema alone = Schema.of(teams);
        Schema both = Schema.of(teams, players).naming(Naming.camel());
        assertThat(alone.table(teams).nameOf(town)).isEqualTo("home_town");
        assertThat(both.table(teams).nameOf(town)).isEqualTo("homeTown");
        assertThat(alone.table(teams).indexes()).extracting(Index::name).containsExactly("teams_home_town_idx");
        assertThat(both.table(teams).indexes()).extracting(Index::name).containsExactly("teams_homeTown_idx");
        assertThat(alone.tables()).hasSize(1);
        assertThat(teams.columns()).containsExactly(teamId, name, town);
    }

    @Test
    void theOrderOfWhatDefineSaysHasNoMeaning() {
        teams.define(t -> {
            t.unique("u").on(name, town);
            t.index("i").on(town);
            t.check("c", town.ne(name));
        });
        SchemaTable one = Schema.of(teams).table(teams);
        teams.define(t -> {
            t.check("c", town.ne(name));
            t.index("i").on(town);
            t.unique("u").on(name, town);
        });
        SchemaTable other = Schema.of(teams).table(teams);
        assertThat(other.uniqueKeys()).isEqualTo(one.uniqueKeys());
        assertThat(other.indexes()).isEqualTo(one.indexes());
        assertThat(other.checks())
                .extracting(Check::name)
                .containsExactlyElementsOf(
                        one.checks().stream().map(Check::name).toList());
    }
}
