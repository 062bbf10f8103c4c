package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.guide.blog.Blog;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.User;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Code of the page on databases: where connections come from. */
class PoolsTest {
    @Test
    void hikari() {
        String url = "jdbc:h2:mem:pooled;DB_CLOSE_DELAY=-1";
        // snippet: hikari
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);

        HikariDataSource pool = new HikariDataSource(config);
        Database db = Database.open(Blog.SCHEMA, pool);
        // end

        db.createMissing();
        assertThat(db.from(USERS).exists()).isFalse();
        pool.close();
    }

    @Test
    void aPoolOfOneConnectionIsEmptyInsideATransaction() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:one;DB_CLOSE_DELAY=-1");
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Database db = Database.open(Blog.SCHEMA, pool);
            db.createMissing();
            assertThatThrownBy(() -> db.run(tx -> db.from(USERS).list())).isInstanceOf(ConnectionFailedException.class);
        }
    }

    @Test
    void aStreamBlocksNoWriter(@TempDir Path folder) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(50);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + folder.resolve("blog.db"));
        Database db = Database.open(Blog.SCHEMA, source);
        db.createMissing();
        NewUser ada = NewUser.name("Ada").email("ada@example.org");

        try (Stream<User> users = db.from(USERS).stream()) {
            db.insert(ada);
            assertThat(users)
                    .as("read from the moment at which the stream began")
                    .isEmpty();
        }
        assertThat(db.from(USERS).count()).isOne();
    }

    @Test
    void sqlite(@TempDir Path folder) {
        Path file = folder.resolve("blog.db");
        // snippet: sqlite
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(5000);

        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);

        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(4);

        HikariDataSource pool = new HikariDataSource(config);
        Database db = Database.open(Blog.SCHEMA, pool);
        // end

        db.createMissing();
        db.run(tx -> tx.insert(NewUser.name("Ada").email("ada@example.org")));
        assertThat(db.from(USERS).count()).isEqualTo(1);
        pool.close();
    }
}
