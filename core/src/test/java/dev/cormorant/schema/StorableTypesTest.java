package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonType;
import dev.cormorant.schema.Sketch.Teams;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.CustomType;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** What a database cannot hold is told when it is opened with the schema, before any statement. */
class StorableTypesTest {
    private final Teams teams = new Teams();

    StorableTypesTest() {
        teams.add("id", teams.identity());
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }

    private static DataSource sqlite() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return source;
    }

    /** A type that one database has none for. */
    private record Nowhere() implements CustomType<Integer, Integer> {
        @Override
        public Class<Integer> javaClass() {
            return Integer.class;
        }

        @Override
        public ColumnType<Integer> base() {
            return ColumnTypes.integer();
        }

        @Override
        public Integer write(Integer value) {
            return value;
        }

        @Override
        public Integer read(Integer stored) {
            return stored;
        }

        @Override
        public Optional<String> sqlType(String dialect, String usual) {
            return dialect.equals("h2") ? Optional.empty() : Optional.of(usual);
        }
    }

    /** A codec that can do nothing, which is enough to be there. */
    private static final class AnyCodec implements JsonCodec {
        @Override
        public String write(Object value, JsonType<?> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T read(String text, JsonType<T> type) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void jsonNeedsACodec() {
        teams.add("prefs", teams.json().nullable());
        Schema schema = Schema.of(teams);
        assertThatThrownBy(() -> Database.open(schema, h2()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Teams.prefs")
                .hasMessageContaining("add the dependency dev.cormorant:cormorant-jackson");
        assertThatCode(() -> Database.open(schema, h2(), s -> s.json(new AnyCodec())))
                .doesNotThrowAnyException();
    }

    @Test
    void decimalsFitTheDatabase() {
        teams.add("budget", teams.decimal(19, 2));
        Schema schema = Schema.of(teams);
        assertThatThrownBy(() -> Database.open(schema, sqlite()))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining("Teams.budget: SQLite has no exact decimals of 19 digits; use at most 18");
        assertThatCode(() -> Database.open(schema, h2())).doesNotThrowAnyException();
    }

    @Test
    void aTypeOfOnesOwnMayBeMissingOnADatabase() {
        teams.add("number", teams.column(new Nowhere()));
        Schema schema = Schema.of(teams);
        assertThatThrownBy(() -> Database.open(schema, h2()))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining("Teams.number: H2 has no type for the values of Nowhere; ");
        assertThatCode(() -> Database.open(schema, sqlite())).doesNotThrowAnyException();
    }
}
