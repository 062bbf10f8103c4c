package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.named.Walkers.WALKERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Tree;
import dev.cormorant.testkit.named.NewWalker;
import dev.cormorant.testkit.named.Walkers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that queries make up for what they need on their way are none that a table has. */
public abstract class MadeUpNameContract extends Contract {
    /** Words that come to mind for such a source. */
    private static final List<String> NAMES =
            List.of("keys", "reached", "reached_2", "selected", "selected_2", "scored", "steps", "followers", "leader");

    /** For subclasses. */
    protected MadeUpNameContract() {}

    @Override
    protected Schema schema() {
        return Walkers.called("walkers");
    }

    @Test
    void aTableMayHaveAnyOfThem() {
        drop("walkers");
        for (String name : NAMES) {
            Database db = Database.open(Walkers.called(name), database().dataSource());
            db.createMissing();
            db.insertAll(List.of(
                    NewWalker.id(1).name("ada"),
                    NewWalker.id(2).name("bob bob").leaderId(1L),
                    NewWalker.id(3).name("bob").leaderId(1L),
                    NewWalker.id(4).name("dan").leaderId(2L)));
            trees(db, name);
            lists(db, name);
            scores(db, name);
            db.delete(WALKERS).where(WALKERS.id.eq(4L)).execute();
            db.delete(WALKERS).where(WALKERS.id.ne(1L)).execute();
            drop(name);
        }
    }

    /** On SQLite the index is a table of its own. */
    private void drop(String table) {
        otherProgram().execute("DROP TABLE " + otherProgram().quoted(table));
        otherProgram().execute("DROP TABLE IF EXISTS " + otherProgram().quoted("walkers_words"));
    }

    private static void trees(Database db, String name) {
        assertThat(db.from(WALKERS)
                        .where(WALKERS.id.eq(1L))
                        .select(WALKERS.tree(WALKERS.followers).select(WALKERS.id))
                        .getOne())
                .as(name)
                .isEqualTo(tree(1, tree(2, tree(4)), tree(3)));
        assertThat(db.from(WALKERS)
                        .where(WALKERS.id.eq(4L))
                        .select(WALKERS.ancestors(WALKERS.leader).select(WALKERS.id))
                        .getOne())
                .as(name)
                .containsExactly(2L, 1L);
    }

    @SafeVarargs
    private static Tree<Long> tree(long id, Tree<Long>... below) {
        return Tree.of(id, List.of(below));
    }

    private static void lists(Database db, String name) {
        assertThat(db.from(WALKERS)
                        .orderBy(WALKERS.id.asc())
                        .select(Selection.of(
                                WALKERS.followers.select(WALKERS.id),
                                WALKERS.followers.limit(1).select(WALKERS.id),
                                (all, first) -> all + " " + first))
                        .list())
                .as(name)
                .containsExactly("[2, 3] [2]", "[4] [4]", "[] []", "[] []");
    }

    private static void scores(Database db, String name) {
        assertThat(db.from(WALKERS).search("bob").select(WALKERS.id).limit(5).list())
                .as(name)
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(db.from(WALKERS)
                        .where(WALKERS.leader.has(WALKERS.search("ada")))
                        .orderBy(WALKERS.id.asc())
                        .select(WALKERS.id)
                        .list())
                .as(name)
                .containsExactly(2L, 3L);
    }
}
