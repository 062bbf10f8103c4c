package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Selection;
import dev.cormorant.ir.TableSource;
import dev.cormorant.query.Query;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Distinct results, first rows of many, and the results of several queries. */
public abstract class CombinedContract extends Contract {
    /** For subclasses. */
    protected CombinedContract() {}

    @BeforeEach
    void fiveUsers() {
        user("a", "x", 3);
        user("b", "x", 1);
        user("c", "y", 2);
        user("d", "y", null);
        user("e", null, 5);
    }

    private void user(String name, @Nullable String bio, @Nullable Integer age) {
        db().insert(NewUser.email(name).name(name).bio(bio).age(age));
    }

    private Query<Users, String> named(String... names) {
        return db().from(USERS).where(USERS.name.in(List.of(names))).select(USERS.name);
    }

    private Query<Users, String> bios(String... names) {
        return db().from(USERS).where(USERS.name.in(List.of(names))).select(USERS.bio);
    }

    @Test
    void equalResultsComeOnce() {
        var bios = db().from(USERS).select(USERS.bio).distinct();
        assertThat(bios.list()).containsExactlyInAnyOrder("x", "y", null);
        assertThat(bios.count()).isEqualTo(3);
        assertThat(bios.exists()).isTrue();
        assertThat(bios.orderBy(USERS.bio.desc()).list()).containsExactly(null, "y", "x");
        assertThat(bios.limit(2).list()).containsExactly("x", "y");
        assertThat(bios.orderBy(USERS.bio.asc()).offset(1).list()).containsExactly("y", null);
    }

    @Test
    void distinctResultsMayBeComputed() {
        assertThat(db().from(USERS)
                        .select(USERS.age.coalesce(0).dividedBy(2))
                        .distinct()
                        .limit(9)
                        .list())
                .containsExactly(0, 1, 2);
        var half = USERS.age.dividedBy(2);
        assertThat(db().from(USERS).select(half).distinct().orderBy(half.desc()).list())
                .containsExactly(null, 2, 1, 0);
    }

    @Test
    void distinctResultsAreOrderedByWhatIsSelected() {
        refused(() -> db().from(USERS).select(USERS.bio).distinct().orderBy(USERS.name.asc()), "that are selected");
        refused(
                () -> db().from(USERS).select(USERS.posts).distinct(),
                "no related rows that further statements read, as Users.posts yields");
        refused(() -> db().from(USERS).select(rows()).distinct(), "use groupBy(..)");
    }

    @Test
    void theFirstRowOfEachIsKept() {
        var youngest =
                db().from(USERS).distinctOn(USERS.bio).orderBy(USERS.age.asc()).select(USERS.name);
        assertThat(youngest.list()).containsExactly("b", "c", "e");
        assertThat(youngest.limit(1).list()).containsExactly("b");
        assertThat(youngest.offset(2).list()).containsExactly("e");
        assertThat(youngest.count()).isEqualTo(3);
        assertThat(db().from(USERS)
                        .distinctOn(USERS.bio)
                        .orderBy(USERS.age.desc())
                        .select(USERS.name)
                        .list())
                .containsExactly("d", "e", "a");
        assertThat(db().from(USERS).distinctOn(USERS.bio).where(USERS.age.gt(2)).list())
                .extracting(user -> user.name())
                .containsExactlyInAnyOrder("a", "e");
        refused(
                () -> db().from(USERS).distinctOn(USERS.bio).select(USERS.posts),
                "no related rows that further statements read");
        refused(() -> db().from(USERS).distinctOn(), "needs values");
    }

    @Test
    void theFirstRowOfEachIsDecidedByTheKeyAtLast() {
        assertThat(db().from(USERS).distinctOn(USERS.bio).select(USERS.name).list())
                .containsExactlyInAnyOrder("a", "c", "e");
        assertThat(db().from(POSTS).distinctOn(POSTS.author.get(u -> u.name)).list())
                .isEmpty();
    }

    @Test
    void resultsArePutTogether() {
        assertThat(named("a", "b").unionAll(named("b", "c")).list()).containsExactlyInAnyOrder("a", "b", "b", "c");
        assertThat(named("a", "b").union(named("b", "c")).list()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(named("a", "b").intersect(named("b", "c")).list()).containsExactly("b");
        assertThat(named("a", "b").except(named("b", "c")).list()).containsExactly("a");
        assertThat(named("a")
                        .unionAll(named("b"))
                        .unionAll(named("c"))
                        .except(named("b"))
                        .list())
                .containsExactlyInAnyOrder("a", "c");
        assertThat(named("a", "b", "c").except(named("b")).except(named("c")).list())
                .containsExactly("a");
        assertThat(bios("a", "e").union(bios("e")).list()).containsExactlyInAnyOrder("x", null);
    }

    @Test
    void combinedResultsAreOrderedAndCut() {
        var both = bios("a", "c", "e").unionAll(bios("d"));
        assertThat(both.orderBy(USERS.bio.asc()).list()).containsExactly("x", "y", "y", null);
        assertThat(both.orderBy(USERS.bio.desc()).limit(2).list()).containsExactly(null, "y");
        assertThat(both.limit(1).list()).containsExactly("x");
        assertThat(both.orderBy(USERS.bio.asc()).offset(3).list()).containsExactly((String) null);
        assertThat(both.count()).isEqualTo(4);
        assertThat(both.limit(1).count()).isEqualTo(4);
        assertThat(both.exists()).isTrue();
        assertThat(both.getFirst()).isEqualTo("x");
        refused(() -> both.orderBy(USERS.name.asc()), "that are selected");
    }

    @Test
    void eachQueryKeepsItsOwnWords() {
        var first = db().from(USERS).orderBy(USERS.name.asc()).limit(1).select(USERS.name);
        var last = db().from(USERS).orderBy(USERS.name.desc()).limit(1).select(USERS.name);
        assertThat(first.unionAll(last).orderBy(USERS.name.desc()).list()).containsExactly("e", "a");
        var perBio = db().from(USERS).groupBy(USERS.bio).select(USERS.name.min());
        assertThat(named("b").unionAll(perBio).orderBy(USERS.name.asc()).list()).containsExactly("a", "b", "c", "e");
        assertThat(named("b")
                        .unionAll(db().from(USERS).select(USERS.bio).distinct())
                        .count())
                .isEqualTo(4);
    }

    @Test
    void wholeRowsAndShapesAreCombined() {
        var young = db().from(USERS).where(USERS.age.lt(2));
        var old = db().from(USERS).where(USERS.age.gt(4));
        assertThat(young.unionAll(old).orderBy(USERS.name.asc()).list())
                .extracting(user -> user.name())
                .containsExactly("b", "e");
        var shape = Selection.of(USERS.name, USERS.age, Arrays::asList);
        assertThat(young.select(shape)
                        .union(old.select(shape))
                        .orderBy(USERS.name.desc())
                        .list())
                .hasToString("[[e, 5], [b, 1]]");
    }

    @Test
    void combinedQueriesSelectAlike() {
        refused(
                () -> named("a").unionAll(db().from(USERS).select(USERS.age.map(String::valueOf))),
                "select values of the same types");
        refused(
                () -> db().from(USERS)
                        .select(USERS.posts)
                        .unionAll(db().from(USERS).select(USERS.posts)),
                "no related rows");
        assertThat(named("a")
                        .unionAll(db().from(COMMENTS).select(COMMENTS.body))
                        .list())
                .containsExactly("a");
    }

    @Test
    @Requires(Feature.SET_OPERATIONS_ALL)
    void equalResultsAreKept() {
        assertThat(bios("a", "b", "c").intersectAll(bios("a", "b")).list()).containsExactly("x", "x");
        assertThat(bios("a", "b", "c").exceptAll(bios("a")).list()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void rewritesSeeEveryTableOfAQuery() {
        List<String> tables = new ArrayList<>();
        StatementRewriter watching = new StatementRewriter() {
            @Override
            protected TableSource rewriteTable(TableSource node) {
                tables.add(node.table().label());
                return node;
            }
        };
        Database db = Database.open(schema(), database().dataSource(), s -> s.rewrite(watching::rewrite));
        var authors = db.from(POSTS).select(POSTS.authorId);
        var writing = db.from(USERS).where(USERS.id.in(authors)).select(USERS.name);
        for (int i = 0; i < 2; i++) {
            writing.unionAll(db.from(COMMENTS).select(COMMENTS.body)).list();
        }
        assertThat(tables).containsExactly("Users", "Posts", "Comments");
        tables.clear();
        db.from(USERS).distinctOn(USERS.bio).where(USERS.id.notIn(authors)).count();
        assertThat(tables).containsExactly("Users", "Posts");
    }

    @Test
    void streamsYieldCombinedResults() {
        try (var names = named("a", "b").unionAll(named("c")).orderBy(USERS.name.asc()).stream()) {
            assertThat(names).containsExactly("a", "b", "c");
        }
    }

    private static void refused(Runnable call, String because) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }
}
