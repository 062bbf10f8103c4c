package dev.cormorant.blog;

import static dev.cormorant.blog.Badges.BADGES;
import static dev.cormorant.blog.Comments.COMMENTS;
import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Profiles.PROFILES;
import static dev.cormorant.blog.Users.USERS;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import dev.cormorant.schema.Schema;
import java.util.List;

/** The blog on an embedded database, empty and for one test alone. Closing it makes it disappear. */
public final class Blog implements AutoCloseable {
    /** All tables. */
    public static final Schema SCHEMA = Schema.of(USERS, POSTS, COMMENTS, PROFILES, BADGES);

    private final HikariDataSource pool;
    private final Database db;

    private Blog(HikariDataSource pool) {
        this.pool = pool;
        this.db = Database.open(SCHEMA, pool);
    }

    /** H2 as most other databases fold names, so that one text serves them all. */
    public static final String H2 = "jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE";

    public static final String SQLITE = "jdbc:sqlite::memory:";

    /** The embedded databases. */
    public static List<String> urls() {
        return List.of(H2, SQLITE);
    }

    /** An empty blog; one connection, whose end is the end of its database. */
    public static Blog open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(2_000);
        Blog blog = new Blog(new HikariDataSource(config));
        blog.db.createMissing();
        return blog;
    }

    /** The database. */
    public Database db() {
        return db;
    }

    @Override
    public void close() {
        pool.close();
    }
}
