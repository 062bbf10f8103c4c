package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.DRAFT;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.cormorant.Database;
import dev.cormorant.error.InvalidCursorException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.Blog;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.blog.User;
import dev.cormorant.guide.blog.Users;
import dev.cormorant.jackson.CormorantModule;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Page;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.RelatedSlices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code of the page on pages, and of keys of several columns. */
class PagingTest extends GuideTest.OnBlog {
    private static final byte[] KEY = new byte[32];

    @Test
    void keys() {
        long adaId = ada.id();
        List<Long> ids = List.of(ada.id(), bob.id());
        // snippet: keys
        Optional<Post> post = db.find(Key.of(POSTS.authorId, adaId).and(POSTS.title, "On engines"));
        Map<Long, User> users = db.findAll(USERS.id, ids);
        Optional<Long> id = POSTS.id.parse("7");
        // end

        assertThat(post).isPresent();
        assertThat(users).containsOnlyKeys(ids);
        assertThat(id).contains(7L);
        assertThat(POSTS.id.parse("seven")).isEmpty();
        shows("keys");
    }

    @Test
    void page() {
        // snippet: page
        Page<Post> page = db.from(POSTS).orderBy(POSTS.views.desc()).page(1, 2);

        List<Post> rows = page.rows();
        String footer = "page " + page.page() + " of " + page.pages() + ", " + page.total() + " posts";
        // end

        assertThat(rows).hasSize(2);
        assertThat(footer).isEqualTo("page 1 of 2, 3 posts");
        shows("page");
    }

    @Test
    void related() {
        // snippet: related
        RelatedSlices<Users, Posts, Post> news =
                USERS.posts.orderBy(POSTS.createdAt.desc()).slice(1);

        List<Slice<Post>> slices =
                db.from(USERS).orderBy(USERS.name.asc()).select(news).list();
        // end
        String parameter = slices.get(0).next().orElseThrow().text();
        // snippet: relatedNext
        Slice<Post> second = db.next(news, Cursor.of(parameter));
        // end

        assertThat(slices.get(0).rows()).hasSize(1);
        assertThat(second.rows())
                .hasSize(1)
                .doesNotContainAnyElementsOf(slices.get(0).rows());
        assertThat(db.previous(news, second.previous().orElseThrow()).rows())
                .isEqualTo(slices.get(0).rows());
        statements.remove(3);
        shows("related");
    }

    @Test
    void slice() {
        // snippet: slice
        Query<?, Post> news = db.from(POSTS).orderBy(POSTS.createdAt.desc());

        Slice<Post> first = news.after(null, 2);
        String link = first.next().map(cursor -> "/news?after=" + cursor.text()).orElse("");
        // end
        String parameter = link.substring(link.indexOf('=') + 1);
        // snippet: next
        Slice<Post> second = news.after(Cursor.of(parameter), 2);
        // end

        assertThat(first.rows()).hasSize(2);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.done()).isTrue();
        assertThat(news.before(second.previous().orElseThrow(), 2).rows()).isEqualTo(first.rows());
        statements.remove(2);
        shows("slice");
        assertThatThrownBy(() -> news.after(Cursor.of("x" + parameter), 2))
                .isInstanceOf(InvalidCursorException.class)
                .satisfies(e -> shows("invalid", e.getMessage()));
    }

    private record Headline(long id, String title) {}

    @Test
    void json() throws JsonProcessingException {
        Query<Posts, Post> news = db.from(POSTS).orderBy(POSTS.createdAt.desc());
        // snippet: json
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new CormorantModule().longsAsText())
                .build();
        String json = mapper.writeValueAsString(
                news.select(Selection.of(POSTS.id, POSTS.title, Headline::new)).after(null, 2));
        // end

        JsonNode tree = mapper.readTree(json);
        assertThat(tree.path("rows").path(0).path("id").isTextual()).isTrue();
        Cursor next = mapper.treeToValue(tree.path("next"), Cursor.class);
        assertThat(news.after(next, 2).done()).isTrue();
    }

    @Test
    void cursorKey() {
        byte[] secret = KEY;
        // snippet: cursorKey
        Database db = Database.open(Blog.SCHEMA, dataSource(), s -> s.cursorKey(secret));
        // end

        assertThat(db.from(POSTS).after(null, 1).next()).isPresent();
    }

    @Test
    void window() {
        Query<?, Post> news = db.from(POSTS).orderBy(POSTS.createdAt.asc());
        Slice<Post> slice = news.after(null, 2);
        // snippet: window
        List<Post> again =
                news.between(slice.previous().orElse(null), slice.next().orElse(null));
        // end

        assertThat(again).isEqualTo(slice.rows());
    }

    @Test
    void chunk() {
        // snippet: chunk
        long published = db.from(POSTS).where(POSTS.status.eq(DRAFT)).chunk(500, drafts -> {
            List<Long> ids = drafts.stream().map(Post::id).toList();
            db.update(POSTS)
                    .set(POSTS.status, PUBLISHED)
                    .where(POSTS.id.in(ids))
                    .execute();
        });
        // end

        assertThat(published).isEqualTo(1);
        assertThat(db.from(POSTS).where(POSTS.status.eq(DRAFT)).exists()).isFalse();
    }

    @Test
    void stream() {
        List<String> lines = new ArrayList<>();
        // snippet: stream
        String titles;
        try (Stream<String> stream = db.from(POSTS).select(POSTS.title).stream()) {
            titles = stream.collect(Collectors.joining(", "));
        }

        db.from(POSTS).each(post -> lines.add(post.id() + ";" + post.title()));
        // end

        assertThat(titles).contains("On engines");
        assertThat(lines).hasSize(3);
    }

    @Test
    void guards() {
        // snippet: guards
        Database db = Database.open(Blog.SCHEMA, dataSource(), s -> s.strict().listCap(10_000));
        // end

        assertThatThrownBy(() -> db.from(POSTS).where(POSTS.authorId.eq(1L)).list())
                .isInstanceOf(IllegalStateException.class)
                .satisfies(e -> shows("unbounded", e.getMessage()));
        assertThatThrownBy(() -> db.from(USERS).where(USERS.name.eq("Ada")).findFirst())
                .isInstanceOf(IllegalStateException.class)
                .satisfies(e -> shows("scan", e.getMessage()));
        // snippet: waivers
        List<Post> all = db.from(POSTS).unbounded().allowScan().list();
        // end
        assertThat(all).hasSize(3);
        Database capped = Database.open(Blog.SCHEMA, dataSource(), s -> s.listCap(2));
        assertThatThrownBy(() -> capped.from(POSTS).list())
                .isInstanceOf(TooManyRowsException.class)
                .satisfies(e -> shows("cap", e.getMessage()));
    }
}
