package dev.cormorant.processor.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.processor.Compiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in queries and commands that do not compile, and the words of javac's message that tell why. */
class QueryPromisesTest {
    private static final String USERS = Compiling.table(
            "Users",
            "User",
            "public final Identity<Long> id = identity();",
            "public final Required<String> name = text();",
            "public final Index1<String> byName = index(\"by_name\", name);",
            "public final Many<Posts, Post> posts = hasMany(() -> Posts.POSTS, p -> p.authorId);");

    private static final String POSTS = Compiling.posts(
            "public final Identity<Long> id = identity();",
            "public final Reference<Long> authorId = bigint().references(() -> Users.USERS.id);",
            "public final Required<String> title = text();",
            "public final Nullable<String> note = text().nullable();",
            "public final Defaulted<Boolean> pinned = bool().defaultsTo(false);",
            "public final Generated<String> shout = text().generatedAs(() -> title.concat(\"!\"));",
            "public final NullableGenerated<String> echo = text().nullable().generatedAs(() -> note.concat(\"?\"));",
            "public final Index2<Long, String> byAuthor = index(\"by_author\", authorId, desc(title));",
            "public final One<Users, User> author = belongsTo(() -> Users.USERS, authorId);");

    private static final String BIG_POSTS = """
            package blog;

            import static blog.Posts.POSTS;
            import static dev.cormorant.query.Query.from;

            import dev.cormorant.schema.Model;
            import dev.cormorant.schema.View;
            import dev.cormorant.schema.ViewDefinition;

            @Model
            public final class BigPosts extends View<BigPosts, BigPost> {
                public static final BigPosts BIG_POSTS = new BigPosts();

                public final Required<Long> id = bigint().primaryKey();

                @Override
                protected void define(ViewDefinition v) {
                    v.as(from(POSTS).select(POSTS.id));
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void whatIsRightCompiles() throws IOException {
        assertThat(errors("""
                List<Post> posts = db.from(POSTS).where(POSTS.title.eq("x"), POSTS.note.isNull()).orderBy(POSTS.id.desc()).list();
                List<Card> cards = db.from(POSTS).select(Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Card::new)).list();
                Optional<User> user = db.find(USERS.id, 1L);
                Optional<User> named = db.find(Key.of(USERS.id, 1L).and(USERS.name, "x"));
                List<Post> page = db.from(POSTS).orderBy(POSTS.id.desc()).after(null, 20).rows();
                long chunked = db.from(POSTS).chunk(20, rows -> rows.forEach(System.out::println));
                Post post = db.insert(NewPost.authorId(1).title("x"));
                long pinned = db.update(POSTS).set(POSTS.pinned, toDefault()).allRows().execute();
                long patched = db.update(POSTS).set(Patch.of(POSTS).set(POSTS.title, "x").unset(POSTS.note)).where(POSTS.id.eq(1L)).execute();
                long changed = db.update(POSTS).set(POSTS.title, "x").unset(POSTS.note).where(POSTS.id.eq(1L)).execute();
                List<Post> gone = db.delete(POSTS).where(POSTS.authorId.eq(POSTS.id)).returning();
                User stored = db.upsert(NewUser.name("x")).onConflict(USERS.name).doNothing().returning().get(0);
                long id = db.insert(NewPost.authorId(1).title("x"), POSTS.id);
                List<Card> inserted = db.insertAll(List.of(NewPost.authorId(1).title("x")), Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Card::new));
                Post written = db.update(POSTS, post.withShout("x").withEcho(null));
                List<String> shouts = db.from(POSTS).where(POSTS.shout.eq("x!")).orderBy(POSTS.echo.asc()).select(POSTS.shout).list();
                List<String> titles = db.updateAll(POSTS, List.of(change(POSTS.id, 1L).set(POSTS.title, "x").unset(POSTS.note))).returning(POSTS.title);
                List<User> known = db.upsert(NewUser.name("x")).onConflict(USERS.name).lastWins().doNothing().returningExisting();
                List<UpsertOutcome> outcomes = db.upsert(NewUser.name("x")).onAnyConflict().doNothing().outcomes();
                List<Long> ids = db.from(POSTS).where(POSTS.authorId.in(db.from(USERS).select(USERS.id))).select(POSTS.id).distinct().list();
                long groups = db.from(POSTS).groupBy(POSTS.authorId).select(POSTS.id.max()).having(POSTS.id.count().gt(1L)).count();
                List<String> words = db.from(POSTS).select(POSTS.title).union(db.from(USERS).select(USERS.name)).list();
                List<BigPost> big = db.from(BIG_POSTS).where(BIG_POSTS.id.gt(1L)).orderBy(BIG_POSTS.id.asc()).list();
                Optional<BigPost> one = db.find(BIG_POSTS.id, 1L);
                Loaded<User> loaded = db.from(USERS).select(USERS.with(USERS.posts.limit(3).with(POSTS.author))).getOne();
                List<Post> related = loaded.get(USERS.posts);
                User author = loaded.nested(USERS.posts).get(0).get(POSTS.author);
                List<User> matching = db.from(POSTS).select(POSTS.author.where(USERS.name.eq("x"))).list();
                List<String> names = db.from(POSTS).select(POSTS.author.where(USERS.name.eq("x")).get(u -> u.name)).list();
                Slice<Post> slice = db.from(USERS).select(USERS.posts.orderBy(POSTS.id.desc()).slice(20)).getOne();
                Slice<String> further = db.next(USERS.posts.slice(20).select(POSTS.title), slice.next().orElseThrow());
                Post keyed = db.insert(NewPost.authorId(1).title("x").withKey(7));
                List<Post> along = db.from(POSTS).along(POSTS.byAuthor, a -> a.eq(7L).gt("x").reversed()).limit(50).list();
                int length = db.transaction(tx -> tx.from(POSTS).list().size());
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            db.from(POSTS).where(USERS.name.eq("x"));             | Predicate<Users> cannot be converted to Predicate<? super Posts>
            db.from(POSTS).orderBy(USERS.name.asc());             | Order<Users> cannot be converted to Order<? super Posts>
            db.from(POSTS).nearest(POSTS.title, dev.cormorant.type.Vector.of(1), 3); | Required<String> cannot be converted to Column<Posts,Vector>
            db.from(POSTS).select(USERS.name);                    | cannot be converted to Selection<? super Posts,V#1>
            db.from(POSTS).where(POSTS.author.get(p -> p.title).eq("x")); | symbol: variable title
            db.from(POSTS).along(USERS.byName, a -> a);           | argument mismatch
            db.from(POSTS).along(POSTS.byAuthor, a -> a.eq("x")); | incompatible
            db.from(POSTS).along(POSTS.byAuthor, a -> a.eq(7L).eq(8L)); | incompatible
            db.from(POSTS).along(POSTS.byAuthor, a -> a.gt(7L).eq("x")); | symbol: method eq(String)
            db.from(POSTS).along(POSTS.byAuthor, a -> a.eq(7L).eq("x").gt("y")); | symbol: method gt(String)
            USERS.posts.some(USERS.name.eq("x"));                 | Predicate<Users> cannot be converted to Predicate<? super Posts>
            USERS.posts.where(USERS.name.eq("x"));                | Predicate<Users> cannot be converted to Predicate<? super Posts>
            USERS.posts.select(USERS.name);                       | cannot be converted to Selection<? super Posts
            USERS.posts.max(USERS.name);                          | cannot be converted to Expression<? super Posts
            USERS.posts.where(POSTS.title.eq("x")).count().gt("1"); | String cannot be converted to Long
            USERS.posts.has(POSTS.title.eq("x"));                 | symbol: method has(Predicate<Posts>)
            USERS.posts.get(p -> p.title);                        | symbol: method get(
            POSTS.author.some(USERS.name.eq("x"));                | symbol: method some(Predicate<Users>)
            POSTS.author.count();                                 | symbol: method count()
            POSTS.author.select(POSTS.title);                     | cannot be converted to Selection<? super Users
            POSTS.author.get(u -> POSTS.title);                   | bad return type in lambda expression
            List<String> titles = db.from(USERS).select(USERS.posts).getOne(); | incompatible
            List<Long> titles = db.from(USERS).select(USERS.posts.select(POSTS.title)).getOne(); | incompatible
            db.from(USERS).select(Selection.of(USERS.name, USERS.posts.count(), Card::new)); | incompatible
            db.from(USERS).select(Selection.of(USERS.name, USERS.posts.select(POSTS.title), Card::new)); | incompatible
            db.load(db.from(POSTS).list(), USERS.posts);          | incompatible
            db.load(db.from(USERS).list(), POSTS.author);         | incompatible
            USERS.tree(USERS.posts);                              | cannot be converted to ToManyRelation<Users,Users,User>
            POSTS.ancestors(POSTS.author);                        | cannot be converted to ToOneRelation<Posts,Posts,Post>
            db.from(POSTS).whereIf(Optional.of(1), POSTS.title::eq); | incompatible
            List<User> users = db.from(POSTS).list();             | List<Post> cannot be converted to List<User>
            db.from(POSTS).select(Selection.of(POSTS.id, POSTS.note, Card::new)); | incompatible
            db.find(USERS.id, "1");                               | incompatible
            db.find(Key.of(POSTS.id, 1L).and(USERS.name, "x"));   | cannot be converted to Column<Posts
            db.from(POSTS).offset(40).after(null, 20);            | symbol: method after(<null>,int)
            db.from(POSTS).offset(40).before(null, 20);           | symbol: method before(<null>,int)
            db.from(POSTS).limit(20).offset(40).page(1, 20);      | symbol: method page(int,int)
            db.update(POSTS).set(POSTS.title, 7);                 | no suitable method found for set
            db.update(POSTS).set(USERS.name, "x");                | no suitable method found for set
            db.update(POSTS).set(POSTS.title, POSTS.id);          | no suitable method found for set
            db.update(POSTS).set(POSTS.id, 1L);                   | ColumnKinds<Posts>.Identity<Long> cannot be converted to Settable<Posts
            db.update(POSTS).set(POSTS.shout, "x");               | ColumnKinds<Posts>.Generated<String> cannot be converted to Settable<Posts
            db.update(POSTS).unset(POSTS.echo);                   | NullableGenerated<String> cannot be converted to
            NewPost.authorId(1).title("x").shout("x!");           | symbol: method shout(String)
            Patch.of(POSTS).set(POSTS.id, 1L);                    | ColumnKinds<Posts>.Identity<Long> cannot be converted to Settable<Posts
            db.upsert(NewUser.name("x")).onConflict(USERS.name).doUpdate(u -> u.set(USERS.name, excluded(USERS.id))); | cannot be converted to Settable
            db.update(POSTS).unset(POSTS.title);                  | Required<String> cannot be converted to
            db.update(POSTS).set(POSTS.title, toDefault());       | no suitable method found for set
            db.update(POSTS).set(POSTS.note, toDefault());        | no suitable method found for set
            change(POSTS.id, 1L).set(POSTS.title, toDefault());   | no suitable method found for set
            Patch.of(POSTS).set(USERS.name, "x");                 | no suitable method found for set
            db.update(USERS).set(Patch.of(POSTS));                | no suitable method found for set
            db.update(POSTS).set(POSTS.title, "x").execute();     | symbol: method execute()
            db.delete(POSTS).execute();                           | symbol: method execute()
            db.delete(POSTS).where(USERS.id.eq(1L));              | Predicate<Users> cannot be converted to Predicate<? super Posts>
            db.update(BIG_POSTS);                                 | lower bounds: Table<S#1,R#1> lower bounds: BigPosts
            db.delete(BIG_POSTS);                                 | inference variable S
            db.updateAll(BIG_POSTS, List.of());                   | inference variable S
            db.insert(NewBigPost.row());                          | symbol: variable NewBigPost
            db.upsertAll(BIG_POSTS, List.of());                   | inference variable S
            db.deleteAll(BIG_POSTS.id, List.of(1L));              | inference variable S
            NewPost.authorId(1).title("x").withKey("7");          | incompatible
            db.upsert(NewUser.name("x")).execute();               | symbol: method execute()
            db.upsert(NewUser.name("x")).onConflict(POSTS.title); | cannot be converted to Column<Users,?>
            db.insert(NewPost.authorId(1).title("x"), USERS.id);  | no suitable method found for insert
            int id = db.insert(NewPost.authorId(1).title("x"), POSTS.title); | incompatible
            db.delete(POSTS).allRows().returning(USERS.name);     | no suitable method found for returning
            db.update(POSTS, db.get(USERS.id, 1L));               | User
            db.updateAll(POSTS, List.of(change(USERS.id, 1L)));   | Users
            change(POSTS.id, "1");                                | no suitable method found for change
            change(POSTS.id, 1L).unset(POSTS.title);              | Required<String> cannot be converted to
            db.update(POSTS).increment(POSTS.authorId, "1");      | incompatible
            db.deleteAll(POSTS.id, List.of("1"));                 | incompatible
            db.upsert(NewUser.name("x")).onAnyConflict().doUpdate(USERS.name); | symbol: method doUpdate
            db.upsert(NewUser.name("x")).onConflict(USERS.name).doNothing().where(USERS.id.eq(1L)); | symbol: method where
            db.upsert(NewUser.name("x")).onAnyConflict().doNothing().returningExisting(); | symbol: method returningExisting()
            db.insert(NewPost.authorId(1));                       | NeedsTitle
            db.from(POSTS).where(POSTS.title.eq(null));           | reference to eq is ambiguous
            db.from(POSTS).where(POSTS.title.map(String::trim).eq("x")); | symbol
            db.from(POSTS).orderBy(POSTS.title.map(String::trim).asc()); | symbol
            db.from(POSTS).where(POSTS.id.in(db.from(USERS).select(USERS.name))); | incompatible
            POSTS.author.where(POSTS.title.eq("x"));              | Predicate<Posts> cannot be converted to Predicate<? super Users>
            POSTS.author.where(USERS.name.eq("x")).limit(1);      | symbol: method limit(int)
            db.from(USERS).select(USERS.posts.slice(20).select(USERS.name)); | cannot be converted to Selection<? super Posts
            db.from(POSTS).select(USERS.posts.slice(20));         | cannot be converted to Selection<? super Posts
            USERS.posts.slice(20).limit(5);                       | symbol: method limit(int)
            db.next(USERS.posts, null);                           | cannot be converted to RelatedSlices
            db.from(USERS).select(USERS.with(POSTS.author));      | cannot be converted to Loadable<Users>
            db.from(USERS).select(USERS.with(POSTS.author.with(USERS.posts))); | cannot be converted to Loadable<Users>
            db.from(USERS).select(USERS.with(USERS.posts.with(USERS.posts))); | cannot be converted to Loadable<Posts>
            db.from(USERS).select(USERS.with(USERS.posts.select(POSTS.title))); | conforms to Loadable<Users>
            db.from(POSTS).select(POSTS.with(USERS.posts.slice(20))); | cannot be converted to Loadable<Posts>
            List<Post> posts = db.from(USERS).select(USERS.with(USERS.posts.slice(20))).getOne().get(USERS.posts.slice(20)); | incompatible
            db.from(POSTS).select(USERS.with(USERS.posts));       | cannot be converted to Selection<? super Posts,V#1>
            db.from(USERS).select(USERS.with(USERS.posts)).getOne().get(POSTS.author); | no suitable method found for get
            List<User> users = db.from(USERS).select(USERS.with(USERS.posts)).getOne().get(USERS.posts); | incompatible
            db.from(POSTS).groupBy(USERS.name);                   | cannot be converted to Expression<? super Posts,?>
            db.from(POSTS).groupBy(POSTS.authorId).list();        | symbol: method list()
            db.from(POSTS).groupBy(POSTS.authorId).select(POSTS.id.max()).having(USERS.id.max().gt(1L)); | Predicate<Users> cannot be converted to Predicate<? super Posts>
            db.from(POSTS).select(POSTS.id).union(db.from(USERS).select(USERS.name)); | incompatible
            db.from(POSTS).forUpdate().distinct();                | symbol: method distinct()
            db.from(POSTS).select(POSTS.id.count().where(USERS.id.eq(1L))); | incompatible
            """)
    void whatIsWrongDoesNot(String statement, String reason) throws IOException {
        assertThat(errors(statement))
                .singleElement()
                .asString()
                .startsWith("Use.java:")
                .contains(reason);
    }

    private List<String> errors(String statements) throws IOException {
        String use = """
                package blog;

                import static blog.BigPosts.BIG_POSTS;
                import static blog.Posts.POSTS;
                import static blog.Users.USERS;
                import static dev.cormorant.change.Change.change;
                import static dev.cormorant.change.ToDefault.toDefault;
                import static dev.cormorant.change.Upsert.excluded;

                import dev.cormorant.Db;
                import dev.cormorant.change.Patch;
                import dev.cormorant.change.UpsertOutcome;
                import dev.cormorant.expression.Selection;
                import dev.cormorant.page.Slice;
                import dev.cormorant.schema.Key;
                import dev.cormorant.schema.Loaded;
                import java.util.List;
                import java.util.Optional;

                class Use {
                    record Card(String title, String author) {}

                    void use(Db db) {
                        %s
                    }
                }
                """.formatted(statements);
        return Javac.errors(
                directory,
                Map.of("Users.java", USERS, "Posts.java", POSTS, "BigPosts.java", BIG_POSTS, "Use.java", use));
    }
}
