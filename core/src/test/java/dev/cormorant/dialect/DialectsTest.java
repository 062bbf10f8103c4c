package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DialectsTest {
    @Test
    void aConnectionTellsItsDialect() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(Dialects.detect(connection).name()).isEqualTo("sqlite");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(Dialects.detect(connection).name()).isEqualTo("h2");
        }
        assertThat(Dialects.detect(server("MariaDB", 11, 4)).features().version())
                .isEqualTo(new Version(11, 4));
        assertThat(Dialects.detect(server("MariaDB", 10, 11)).name()).isEqualTo("mariadb");
    }

    @Test
    void aServerThatIsTooOldIsRefused() {
        assertThatThrownBy(() -> Dialects.detect(server("PostgreSQL", 13, 20)))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessage("PostgreSQL 13.20 is too old; Cormorant needs 14.0 or newer");
        assertThatThrownBy(() -> Dialects.detect(server("MariaDB", 10, 6)))
                .hasMessage("MariaDB 10.6 is too old; Cormorant needs 10.11 or newer");
    }

    @Test
    void anUnknownProductIsRefused() {
        assertThatThrownBy(() -> Dialects.detect(server("MySQL", 9, 1)))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessage("There is no dialect for MySQL; at hand are h2, mariadb, postgres, sqlite");
        assertThatThrownBy(() -> Dialects.named("Postgres")).hasMessageContaining("at hand are h2, mariadb, postgres");
    }

    @Test
    void aRefusalNamesWhatIsMissingAndAWayOut() {
        assertThat(Dialects.named("mariadb").features().refusal("RETURNING on UPDATE", "read the rows again"))
                .hasMessage("MariaDB 10.11 has no RETURNING on UPDATE; read the rows again");
    }

    private static Connection server(String product, int major, int minor) {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, method -> switch (method) {
            case "getDatabaseProductName" -> product;
            case "getDatabaseMajorVersion" -> major;
            default -> minor;
        });
        return proxy(Connection.class, method -> metaData);
    }

    private static <T> T proxy(Class<T> type, Function<String, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName())));
    }
}
