package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestServerTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost,               jdbc:postgresql://localhost/d",
        "jdbc:postgresql://localhost/,              jdbc:postgresql://localhost/d",
        "jdbc:postgresql://[::1]:5432/postgres,     jdbc:postgresql://[::1]:5432/d",
        "jdbc:postgresql://h:1/postgres?ssl=true,   jdbc:postgresql://h:1/d?ssl=true",
        "jdbc:mariadb://h?sslMode=disable,          jdbc:mariadb://h/d?sslMode=disable"
    })
    void anotherDatabaseKeepsHostAndParameters(String url, String expected) {
        assertThat(new TestServer(url, "u", "p").withDatabase("d")).isEqualTo(new TestServer(expected, "u", "p"));
    }

    @Test
    void anAddressWithoutHostTakesNoDatabase() {
        assertThatThrownBy(() -> new TestServer("jdbc:postgresql:mine", "", "").withDatabase("d"))
                .hasMessageContaining("jdbc:postgresql:mine");
    }

    @Test
    void aParameterIsAddedUnlessItIsThere() {
        TestServer server = new TestServer("jdbc:mariadb://h/d", "", "");
        assertThat(server.withParameter("a", "1").withParameter("b", "2").jdbcUrl())
                .isEqualTo("jdbc:mariadb://h/d?a=1&b=2");
        assertThat(server.withParameter("a", "1").withParameter("a", "2").jdbcUrl())
                .isEqualTo("jdbc:mariadb://h/d?a=1");
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new TestServer("jdbc:mariadb://h/d?password=hush", "u", "hush"))
                .hasToString("jdbc:mariadb://h/d as u");
    }
}
