package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.fleet.Ports.PORTS;
import static dev.cormorant.testkit.fleet.Ships.SHIPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.sql.SqlQuery;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Comments;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.testkit.fault.Fault;
import dev.cormorant.testkit.fault.FaultySource;
import dev.cormorant.testkit.fleet.Containers;
import dev.cormorant.testkit.fleet.NewPort;
import dev.cormorant.testkit.fleet.NewShip;
import dev.cormorant.testkit.fleet.Voyages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that are kept are given up when what they were read from changes, and only then. */
public abstract class ResultInvalidationContract extends Contract {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Schema SCHEMA = Schema.of(Stream.concat(
                    Blog.SCHEMA.tables().stream().map(table -> (Table<?, ?>) table.table()),
                    Stream.of(PORTS, SHIPS, Voyages.VOYAGES, Containers.CONTAINERS))
            .toArray(Table<?, ?>[]::new));

    private final KeptResults kept = new KeptResults();
    private final List<String> ran = new ArrayList<>();
    private Database cached;
    private User ada;
    private Post post;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // each case begins with them
    protected ResultInvalidationContract() {}

    @Override
    protected Schema schema() {
        return SCHEMA;
    }

    @BeforeEach
    void aPost() {
        cached = Database.open(schema(), database().dataSource(), s -> s.resultCache(kept));
        cached.onQuery(event -> ran.add(event.sql()));
        ada = Blog.user(db(), "ada");
        post = Blog.post(db(), ada, "p");
        Blog.comment(db(), post, "c");
    }

    /** Whether a query is answered without a statement. */
    private boolean isKept(Query<?, ?> query) {
        return isKept(() -> query.cached(HOUR).list());
    }

    private boolean isKept(Supplier<?> read) {
        ran.clear();
        assertThat(read.get()).isNotNull();
        return ran.isEmpty();
    }

    private void givesUp(Query<?, ?> query, Consumer<Database> write) {
        givesUp(() -> query.cached(HOUR).list(), write);
    }

    private void givesUp(Supplier<?> read, Consumer<Database> write) {
        isKept(read);
        assertThat(isKept(read)).isTrue();
        write.accept(cached);
        assertThat(isKept(read)).isFalse();
    }

    private void keeps(Query<?, ?> query, Consumer<Database> write) {
        isKept(query);
        write.accept(cached);
        assertThat(isKept(query)).isTrue();
    }

    private Query<Users, User> users() {
        return cached.from(USERS);
    }

    private Query<Posts, Post> posts() {
        return cached.from(POSTS);
    }

    @Test
    void everyKindOfWriteGivesUpResultsOfItsTable() {
        List<Consumer<Db>> writes = List.of(
                on -> on.insert(NewUser.email("1").name("n")),
                on -> on.insertAll(
                        List.of(NewUser.email("2").name("n"), NewUser.email("3").name("n"))),
                on -> on.insertAll(
                        IntStream.range(0, 300)
                                .mapToObj(i -> NewUser.email("bulk" + i).name("n"))
                                .toList(),
                        nothing()),
                on -> on.update(USERS)
                        .set(USERS.age, 1)
                        .where(USERS.email.eq("1"))
                        .execute(),
                on -> on.update(USERS)
                        .set(USERS.age, 2)
                        .where(USERS.email.eq("1"))
                        .returning(),
                on -> on.update(USERS, on.get(USERS.email, "1")),
                on -> on.updateAll(
                                USERS,
                                List.of(
                                        change(
                                                        USERS.id,
                                                        on.get(USERS.email, "1").id())
                                                .set(USERS.age, 3),
                                        change(
                                                        USERS.id,
                                                        on.get(USERS.email, "2").id())
                                                .set(USERS.age, 4)))
                        .execute(),
                on -> on.upsert(NewUser.email("1").name("up"))
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .execute(),
                on -> on.upsert(NewUser.email("9").name("up"))
                        .onConflict(USERS.email)
                        .doNothing()
                        .execute(),
                on -> on.deleteAll(USERS.email, List.of("1")),
                on -> on.delete(USERS).where(USERS.email.eq("2")).returning(),
                on -> on.delete(USERS).where(USERS.email.eq("3")).execute());
        for (Consumer<Db> write : writes) {
            givesUp(users(), write::accept);
        }
    }

    @Test
    void writesToOtherTablesKeepThem() {
        keeps(users(), on -> on.insert(NewTag.word("w")));
        keeps(users(), on -> Blog.post(on, ada, "q"));
        keeps(users(), on -> on.delete(POSTS).where(POSTS.title.eq("q")).execute());
        keeps(
                cached.from(COMMENTS),
                on -> on.update(POSTS).set(POSTS.views, 3L).allRows().execute());
        keeps(users(), on -> on.from(USERS).list());
        keeps(
                users(),
                on -> on.sql("select count(*) from :users")
                        .name("users", USERS)
                        .as(Long.class)
                        .getOne());
    }

    @Test
    void foreignKeysChangeOtherTables() {
        givesUp(posts(), on -> on.delete(USERS).where(USERS.email.eq("nobody")).execute());
        givesUp(
                cached.from(COMMENTS),
                on -> on.delete(USERS).where(USERS.email.eq("nobody")).execute());
        givesUp(
                cached.from(COMMENTS),
                on -> on.delete(POSTS).where(POSTS.id.eq(post.id())).execute());
        cached.insert(NewPort.code("HAM").name("Hamburg"));
        cached.insert(NewShip.name("Gorch").homePort("HAM"));
        givesUp(
                cached.from(SHIPS),
                on -> on.update(PORTS).set(PORTS.code, "BRE").allRows().execute());
        keeps(
                cached.from(SHIPS),
                on -> on.update(PORTS).set(PORTS.name, "Bremen").allRows().execute());
        assertThat(cached.from(SHIPS).cached(HOUR).getFirst().homePort()).isEqualTo("BRE");
    }

    @Test
    void everyTableOfAStatementCounts() {
        Consumer<Database> comment = on -> Blog.comment(on, post, "more");
        givesUp(posts().select(POSTS.comments), comment);
        givesUp(users().select(USERS.posts.select(POSTS.comments)), comment);
        givesUp(posts().select(POSTS.comments.count()), comment);
        givesUp(posts().where(POSTS.comments.isEmpty()), comment);
        givesUp(posts().where(POSTS.id.in(cached.from(COMMENTS).select(COMMENTS.postId))), comment);
        Query<Users, String> names = users().select(USERS.name);
        Query<Comments, String> bodies = cached.from(COMMENTS).select(COMMENTS.body);
        givesUp(() -> names.unionAll(bodies).cached(HOUR).list(), comment);
        givesUp(() -> names.cached(HOUR).unionAll(bodies).list(), comment);
        Consumer<Database> rename =
                on -> on.update(USERS).set(USERS.name, "Ada").allRows().execute();
        givesUp(posts().select(POSTS.author), rename);
        givesUp(posts().where(POSTS.author.get(a -> a.name).eq("ada")), rename);
        givesUp(posts().orderBy(POSTS.author.get(a -> a.name).asc()), rename);
    }

    @Test
    void relatedRowsThatCameLaterAreSeen() {
        Query<Users, List<Post>> withPosts =
                users().where(USERS.email.eq("later")).select(USERS.posts);
        isKept(withPosts);
        givesUp(withPosts, on -> on.insert(NewUser.email("later").name("n")));
        givesUp(withPosts, on -> Blog.post(on, on.get(USERS.email, "later"), "q"));
    }

    @Test
    void countsAreGivenUpToo() {
        long before = posts().cached(HOUR).count();
        Blog.post(cached, ada, "q");
        assertThat(posts().cached(HOUR).count()).isEqualTo(before + 1);
        assertThat(posts().where(POSTS.title.eq("r")).cached(HOUR).exists()).isFalse();
        Blog.post(cached, ada, "r");
        assertThat(posts().where(POSTS.title.eq("r")).cached(HOUR).exists()).isTrue();
    }

    @Test
    void sqlOfOnesOwnMayChangeAnything() {
        givesUp(users(), on -> on.sql("delete from :tags").name("tags", TAGS).execute());
        givesUp(
                users(),
                on -> on.run(
                        tx -> tx.sql("delete from :tags").name("tags", TAGS).execute()));
    }

    @Test
    @Requires(Feature.RETURNING_ON_DELETE)
    void sqlThatReturnsRowsMayChangeAnythingToo() {
        givesUp(users(), on -> changedComments(on).list());
        givesUp(
                users(),
                on -> on.run(tx -> {
                    try (Stream<Long> ids = changedComments(tx).stream()) {
                        ids.forEach(id -> {});
                    }
                }));
    }

    private SqlQuery<Long> changedComments(Db on) {
        String text = database().label().equals("h2")
                ? "select :id from final table (update :comments set :id = :id)"
                : "delete from :comments returning :id";
        return on.sql(text).name("comments", COMMENTS).name("id", COMMENTS.id).as(Long.class);
    }

    @Test
    void aConditionInSqlMaySpeakOfAnyTable() {
        Query<Users, User> query = users().where(Predicate.sql(USERS, "1 = 1"));
        givesUp(query, on -> on.insert(NewTag.word("w")));
    }

    @Test
    void aTransactionGivesUpWhenItIsCommitted() {
        isKept(users());
        cached.run(tx -> {
            Blog.user(tx, "bob");
            assertThat(isKept(users())).as("others see the old rows until then").isTrue();
            tx.run(inner -> Blog.user(inner, "cleo"));
        });
        assertThat(isKept(users())).isFalse();
        assertThat(users().cached(HOUR).list()).hasSize(3);
    }

    @Test
    void whatIsDoneAfterTheCommitSeesIt() {
        isKept(users());
        List<Integer> seen = new ArrayList<>();
        cached.run(tx -> {
            tx.afterCommit(() -> seen.add(users().cached(HOUR).list().size()));
            Blog.user(tx, "bob");
        });
        assertThat(seen).containsExactly(2);
    }

    @Test
    void aRollbackKeepsThem() {
        keeps(
                users(),
                on -> assertThatThrownBy(() -> on.run(tx -> {
                            Blog.user(tx, "bob");
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no"));
    }

    @Test
    void aCommitOfWhichNobodyKnowsGivesThemUp() {
        FaultySource source = new FaultySource(database().dataSource());
        Database faulty = Database.open(schema(), source.dataSource(), s -> s.resultCache(kept));
        assertThat(faulty.from(USERS).cached(HOUR).list()).hasSize(1);
        boolean unknown = false;
        for (int call = 0; !unknown; call++) {
            source.plan(new Fault(call, Fault.Moment.AFTER, Fault.BROKEN));
            try {
                faulty.run(tx -> Blog.user(tx, "bob"));
            } catch (ConnectionFailedException e) {
                unknown = db().from(USERS).count() == 2;
            }
        }
        source.plan(null);
        assertThat(faulty.from(USERS).cached(HOUR).list()).hasSize(2);
    }

    @Test
    void aResultThatWasReadBeforeACommitIsNotKeptAfterIt() {
        kept.beforeNextPut(() -> Blog.user(cached, "bob"));
        assertThat(users().cached(HOUR).list()).hasSize(1);
        assertThat(users().cached(HOUR).list()).hasSize(2);
        kept.beforeNextPut(() -> cached.invalidate("tag"));
        users().cached(HOUR, "tag").count();
        ran.clear();
        users().cached(HOUR, "tag").count();
        assertThat(ran).hasSize(1);
    }

    @Test
    void aTagGivesUpWhatNamesIt() {
        Query<Users, User> both = users().cached(HOUR, "people", "start");
        Query<Posts, Post> one = posts().cached(HOUR, "start");
        both.list();
        one.list();
        ran.clear();
        cached.invalidate("people");
        one.list();
        assertThat(ran).isEmpty();
        both.list();
        assertThat(ran).hasSize(1);
        cached.invalidate("start");
        both.list();
        one.list();
        assertThat(ran).hasSize(3);
        cached.invalidate("nobody's");
        both.list();
        assertThat(ran).hasSize(3);
    }

    @Test
    void aTagIsOfTheQueryThatNamesIt() {
        users().cached(HOUR, "people").list();
        cached.invalidate("people");
        ran.clear();
        users().cached(HOUR).list();
        assertThat(ran).as("this one did not name it").isEmpty();
        users().cached(HOUR, "people").list();
        assertThat(ran).hasSize(1);
    }

    @Test
    void tagsWithoutEndLoseNothingButResults() {
        users().cached(HOUR, "mine").list();
        cached.invalidate("mine");
        for (int i = 0; i < 20_000; i++) {
            cached.invalidate("tag" + i);
        }
        ran.clear();
        users().cached(HOUR, "mine").list();
        assertThat(ran).hasSize(1);
        users().cached(HOUR, "mine").list();
        assertThat(ran).hasSize(1);
    }

    @Test
    void writesOfOthersAreSeenWhenOneSaysSo() {
        isKept(users());
        Blog.user(db(), "bob");
        assertThat(users().cached(HOUR).list()).hasSize(1);
        cached.invalidate(TAGS);
        assertThat(users().cached(HOUR).list()).hasSize(1);
        cached.invalidate(USERS);
        assertThat(users().cached(HOUR).list()).hasSize(2);
    }

    @Test
    void aJoinedTransactionGivesUpAtItsStatements() throws SQLException {
        isKept(users());
        try (Connection connection = database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Blog.user(cached.join(connection), "bob");
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(users().cached(HOUR).list()).hasSize(2);
    }
}
