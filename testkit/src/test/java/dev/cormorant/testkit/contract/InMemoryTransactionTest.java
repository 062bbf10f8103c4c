package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.testkit.blog.Blog;
import org.junit.jupiter.api.Test;

/** A database in the memory of its only connection. */
class InMemoryTransactionTest {
    @Test
    void aSecondTransactionWouldSeeAnotherDatabase() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite::memory:");
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(300);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Database db = Database.open(Blog.SCHEMA, pool);
            db.createMissing();
            db.run(tx -> {
                Blog.user(tx, "ada");
                assertThatThrownBy(() -> tx.newTransaction(other -> Blog.user(other, "lost")))
                        .isInstanceOf(UnsupportedByDatabaseException.class)
                        .hasMessageContaining("second transaction")
                        .hasMessageContaining("in memory");
                tx.run(inner -> Blog.user(inner, "bob"));
            });
            assertThat(db.from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list())
                    .containsExactly("ada", "bob");
        }
    }
}
