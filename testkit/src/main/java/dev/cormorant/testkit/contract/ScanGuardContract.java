package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.THROW;
import static dev.cormorant.error.Reaction.WARN;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;
import static dev.cormorant.testkit.blog.Status.DRAFT;
import static dev.cormorant.testkit.blog.Status.PUBLISHED;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that no declared index leads, where the settings refuse them. */
public abstract class ScanGuardContract extends Contract {
    private final List<QueryEvent> events = new ArrayList<>();
    private Database strict;
    private Query<Posts, Post> posts;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // by open()
    protected ScanGuardContract() {}

    @BeforeEach
    void open() {
        strict = Database.open(schema(), database().dataSource(), s -> s.scans(THROW));
        strict.onQuery(events::add);
        posts = strict.from(POSTS);
    }

    @Test
    void whatNoIndexLeadsIsRefusedBeforeItRuns() {
        List<Query<Posts, Post>> scans = List.of(
                posts,
                posts.where(POSTS.title.eq("a")),
                posts.where(POSTS.views.gt(3L)),
                posts.where(POSTS.publishedAt.isNull()),
                posts.where(POSTS.status.ne(DRAFT)),
                posts.where(POSTS.categoryId.isNotNull()),
                posts.where(POSTS.status.eq(DRAFT).or(POSTS.title.eq("a"))),
                posts.where(POSTS.title.eq("a")).orderBy(POSTS.views.desc()),
                posts.where(POSTS.author.has(USERS.name.eq("ada"))));
        for (Query<Posts, Post> query : scans) {
            assertThatThrownBy(query::list)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Posts")
                    .hasMessageContaining("allowScan()");
        }
        assertThatThrownBy(posts::count).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> posts.where(POSTS.title.eq("a")).exists()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> posts.where(POSTS.title.eq("a")).findFirst())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> posts.orderBy(POSTS.title.asc()).findFirst())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        strict.from(USERS).where(USERS.email.contains("a")).list())
                .isInstanceOf(IllegalStateException.class);
        assertThat(events).isEmpty();
    }

    @Test
    void whatAnIndexLeadsRuns() {
        assertThat(posts.where(POSTS.id.eq(1L)).list()).isEmpty();
        assertThat(posts.where(POSTS.status.eq(PUBLISHED), POSTS.title.eq("a")).list())
                .isEmpty();
        assertThat(posts.where(POSTS.status.in(List.of(DRAFT, PUBLISHED))).list())
                .isEmpty();
        assertThat(posts.where(POSTS.authorId.eq(1L).or(POSTS.editorId.eq(1L))).list())
                .isEmpty();
        assertThat(posts.where(POSTS.categoryId.isNull()).count()).isZero();
        assertThat(strict.from(USERS).where(USERS.email.startsWith("a")).list()).isEmpty();
        assertThat(posts.where(POSTS.title.eq("a")).orderBy(POSTS.id.desc()).list())
                .isEmpty();
        assertThat(posts.limit(10).list()).isEmpty();
        assertThat(posts.findFirst()).isEmpty();
        assertThat(posts.exists()).isFalse();
        assertThat(strict.find(USERS.email, "a")).isEmpty();
    }

    @Test
    void whatIsMeantToReadAllRuns() {
        var byTitle = posts.where(POSTS.title.eq("a"));
        assertThat(byTitle.allowScan().list()).isEmpty();
        assertThat(byTitle.allowScan().count()).isZero();
        assertThat(byTitle.allowScan().exists()).isFalse();
        try (Stream<Post> stream = byTitle.stream()) {
            assertThat(stream).isEmpty();
        }
        assertThat(strict.from(PROFILES).where(PROFILES.motto.eq("a")).list())
                .as("a table that is declared small")
                .isEmpty();
    }

    @Test
    void aScanThatIsAllowedKeepsItsOtherBounds() {
        Database strictest =
                Database.open(schema(), database().dataSource(), s -> s.strict().missingIndexes(WARN));
        var byTitle = strictest.from(POSTS).where(POSTS.title.eq("a")).allowScan();
        assertThatThrownBy(byTitle::list).hasMessageContaining("bounds");
        assertThat(byTitle.limit(1).list()).isEmpty();
        assertThat(byTitle.unbounded().list()).isEmpty();
    }
}
