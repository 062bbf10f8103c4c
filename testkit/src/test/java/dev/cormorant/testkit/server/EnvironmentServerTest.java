package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentServerTest {

    @Test
    void nothingIsSet() {
        assertThat(EnvironmentServer.POSTGRES.find(Map.of())).isEmpty();
    }

    @Test
    void everythingIsSet() {
        assertThat(EnvironmentServer.MARIADB.find(Map.of(
                        "CORMORANT_MARIADB_URL", "jdbc:mariadb://h/",
                        "CORMORANT_MARIADB_USER", "u",
                        "CORMORANT_MARIADB_PASSWORD", "p")))
                .contains(new TestServer("jdbc:mariadb://h/", "u", "p"));
    }

    @Test
    void aUserWithoutAnAddressIsAMistake() {
        assertThatThrownBy(() -> EnvironmentServer.POSTGRES.find(Map.of("CORMORANT_POSTGRES_USER", "u")))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContaining("CORMORANT_POSTGRES_URL is not");
    }

    @Test
    void anAddressOfAnotherDatabaseIsAMistake() {
        assertThatThrownBy(() -> EnvironmentServer.MARIADB.find(Map.of("CORMORANT_MARIADB_URL", "jdbc:mysql://h/")))
                .hasMessageContaining("must start with jdbc:mariadb://");
    }
}
