package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.caffeine.CaffeineCache;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Code of the page on reading: results that are kept. */
class CachingTest extends GuideTest.OnBlog {
    @Test
    void cached() {
        Schema SCHEMA = schema();
        DataSource dataSource = dataSource();
        // snippet: cached
        Database db = Database.open(SCHEMA, dataSource, s -> s.resultCache(CaffeineCache.ofAtMost(10_000)));

        Query<Posts, Post> news =
                db.from(POSTS).orderBy(POSTS.createdAt.desc()).limit(20).cached(Duration.ofMinutes(1), "start page");

        List<Post> read = news.list();
        List<Post> kept = news.list(); // sends nothing
        // end

        assertThat(kept).isSameAs(read);
        db.onQuery(event -> statements.add(event.sql()));
        news.list();
        assertThat(statements).isEmpty();
        db.update(USERS).set(USERS.name, "Ada L.").where(USERS.id.eq(ada.id())).execute();
        assertThat(news.list()).isSameAs(read);
        db.delete(POSTS).where(POSTS.title.eq("Hello")).execute();
        assertThat(news.list()).hasSize(read.size() - 1);
    }

    @Test
    void invalidate() {
        Database db = Database.open(schema(), dataSource(), s -> s.resultCache(CaffeineCache.ofAtMost(10)));
        List<Post> before =
                db.from(POSTS).cached(Duration.ofMinutes(1), "start page").list();
        // snippet: invalidate
        db.invalidate(POSTS);
        db.invalidate("start page");
        // end
        assertThat(db.from(POSTS).cached(Duration.ofMinutes(1), "start page").list())
                .isNotSameAs(before)
                .isEqualTo(before);
    }
}
