package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseKindTest {

    @Test
    void namesAreReadInTheOrderOfTheEnum() {
        assertThat(DatabaseKind.parse("H2, sqlite ,h2")).containsExactly(DatabaseKind.SQLITE, DatabaseKind.H2);
    }

    @Test
    void anUnknownNameIsAnErrorThatListsTheKnownOnes() {
        assertThatThrownBy(() -> DatabaseKind.parse("h2,oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No database 'oracle' for -Dcormorant.databases; known: sqlite, h2, postgres, mariadb");
    }

    @Test
    void noNameIsAnErrorToo() {
        assertThatThrownBy(() -> DatabaseKind.parse("")).hasMessageStartingWith("No database '' for");
        assertThatThrownBy(() -> DatabaseKind.parse("h2,")).hasMessageStartingWith("No database '' for");
    }
}
