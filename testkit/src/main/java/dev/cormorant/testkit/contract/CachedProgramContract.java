package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Random programs that write and read: with kept results they read the same. */
public abstract class CachedProgramContract extends Contract {
    private static final int PROGRAMS = 5;
    private static final int STEPS = 40;
    private static final Duration DAY = Duration.ofDays(1);

    private static final List<Function<Db, Query<?, ?>>> READS = List.of(
            on -> on.from(USERS).orderBy(USERS.id.asc()),
            on -> on.from(USERS).orderBy(USERS.id.asc()).select(Selection.of(USERS.name, USERS.posts, Map::entry)),
            on -> on.from(USERS).where(USERS.posts.isEmpty()).orderBy(USERS.id.asc()),
            on -> on.from(POSTS).orderBy(POSTS.id.asc()).select(POSTS.author.get(a -> a.name)),
            on -> on.from(POSTS)
                    .orderBy(POSTS.id.asc())
                    .select(Selection.of(POSTS.title, POSTS.comments.count(), Map::entry)),
            on -> on.from(POSTS)
                    .where(POSTS.id.in(on.from(COMMENTS).select(COMMENTS.postId)))
                    .orderBy(POSTS.id.asc()),
            on -> on.from(COMMENTS).orderBy(COMMENTS.id.asc()).select(COMMENTS.author.get(a -> a.name)));

    private static final List<BiConsumer<Db, Random>> WRITES = List.of(
            (on, dice) -> on.upsert(NewUser.email("u" + dice.nextInt(5)).name("n" + dice.nextInt(100)))
                    .onConflict(USERS.email)
                    .doUpdate(USERS.name)
                    .execute(),
            (on, dice) -> some(on, dice).ifPresent(user -> Blog.post(on, user, "t" + dice.nextLong())),
            (on, dice) -> on.from(POSTS)
                    .orderBy(POSTS.id.desc())
                    .findFirst()
                    .ifPresent(post -> Blog.comment(on, post, "c" + dice.nextInt(100))),
            (on, dice) -> some(on, dice)
                    .ifPresent(user -> on.update(COMMENTS)
                            .set(COMMENTS.authorId, user.id())
                            .allRows()
                            .execute()),
            (on, dice) -> some(on, dice)
                    .ifPresent(user -> on.update(USERS)
                            .set(USERS.name, "m" + dice.nextInt(100))
                            .where(USERS.id.eq(user.id()))
                            .execute()),
            (on, dice) -> some(on, dice)
                    .ifPresent(user ->
                            on.delete(USERS).where(USERS.id.eq(user.id())).execute()),
            (on, dice) -> on.delete(POSTS)
                    .where(POSTS.id.in(on.from(POSTS).limit(1).list().stream()
                            .map(Post::id)
                            .toList()))
                    .execute(),
            (on, dice) ->
                    on.sql("delete from :comments").name("comments", COMMENTS).execute());

    /** For subclasses. */
    protected CachedProgramContract() {}

    private static Optional<User> some(Db on, Random dice) {
        List<User> users = on.from(USERS).orderBy(USERS.id.asc()).list();
        return users.isEmpty() ? Optional.empty() : Optional.of(users.get(dice.nextInt(users.size())));
    }

    @Test
    void keptResultsAreThoseThatWouldBeRead() {
        List<String> ran = new ArrayList<>();
        int hits = 0;
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Random dice = new Random(seed);
            Database cached = Database.open(schema(), database().dataSource(), s -> s.resultCache(new KeptResults()));
            cached.onQuery(event -> ran.add(event.sql()));
            for (int step = 0; step < STEPS; step++) {
                if (dice.nextInt(3) == 0) {
                    write(cached, dice);
                }
                int number = dice.nextInt(READS.size());
                ran.clear();
                List<?> kept = READS.get(number).apply(cached).cached(DAY).list();
                hits += ran.isEmpty() ? 1 : 0;
                assertThat(kept)
                        .as("read %s in step %s of program %s", number, step, seed)
                        .isEqualTo(READS.get(number).apply(db()).list());
            }
        }
        assertThat(hits).as("reads without a statement").isGreaterThan(PROGRAMS * STEPS / 10);
    }

    private static void write(Database cached, Random dice) {
        BiConsumer<Db, Random> write = WRITES.get(dice.nextInt(WRITES.size()));
        switch (dice.nextInt(3)) {
            case 0 -> write.accept(cached, dice);
            case 1 -> cached.run(tx -> write.accept(tx, dice));
            default -> rolledBack(cached, tx -> write.accept(tx, dice));
        }
    }

    private static void rolledBack(Database cached, Consumer<Db> write) {
        try {
            cached.run(tx -> {
                write.accept(tx);
                throw new IllegalStateException("undo");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("undo");
        }
    }
}
