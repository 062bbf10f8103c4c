package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Update;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.render.Sample;
import dev.cormorant.render.Sample.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteRenderingTest {
    private static final List<Id> COLUMNS = List.of(Posts.ID, Posts.VIEWS);
    private static final Expr BY_ID = new Comparison(Comparison.Operator.EQ, Posts.ID.bare(), Posts.ID.slot(0));
    private static final Expr SUM = new Arithmetic(Operator.PLUS, Posts.VIEWS.bare(), new Excluded(Posts.VIEWS));

    @Test
    void rowsAreNumberedOneAfterTheOther() {
        Insert insert = new Insert(Posts.POSTS, COLUMNS, 2, null, List.of(Posts.ID));
        assertThat(Rendering.of(insert)).isEqualTo("""
                """);
        RenderedSql rendered = Dialects.named("h2").render(insert, Sample.NAMES);
        assertThat(rendered.slots()).extracting(BindSlot::index).containsExactly(0, 1, 2, 3);
        assertThat(rendered.slots())
                .extracting(BindSlot::type)
                .containsExactly(Posts.ID.type(), Posts.VIEWS.type(), Posts.ID.type(), Posts.VIEWS.type());
    }

    @Test
    void aRowMayConsistOfDefaults() {
        assertThat(Rendering.of(new Insert(Posts.POSTS, List.of(), 1, null, List.of())))
                .isEqualTo("""
                """);
    }

    @Test
    void aConflictUpdates() {
        OnConflict conflict = new OnConflict(List.of(Posts.ID), List.of(new Assignment(Posts.VIEWS, SUM)), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, conflict, List.of(Posts.VIEWS))))
                .isEqualTo("""
                """);
    }

    @Test
    void aConflictUpdatesUnderACondition() {
        OnConflict conflict = new OnConflict(
                List.of(Posts.ID),
                List.of(new Assignment(Posts.VIEWS, new Excluded(Posts.VIEWS))),
                new IsNull(Posts.VIEWS.bare(), false));
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, conflict, List.of())))
                .isEqualTo("""
                """);
    }

    @Test
    void aConflictIsSkipped() {
        OnConflict onId = new OnConflict(List.of(Posts.ID), List.of(), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 2, onId, List.of())))
                .isEqualTo("""
                """);
        OnConflict onAny = new OnConflict(List.of(), List.of(), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, onAny, List.of())))
                .isEqualTo("""
                """);
    }

    @Test
    void whatAnUpsertReadsIsTheOldRow() {
        OnConflict chain = new OnConflict(
                List.of(Posts.ID),
                List.of(new Assignment(Posts.VIEWS, Posts.ID.bare()), new Assignment(Posts.AUTHOR_ID, SUM)),
                null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, chain, List.of())))
                .isEqualTo("""
                """);
        OnConflict swap = new OnConflict(
                List.of(Posts.ID),
                List.of(
                        new Assignment(Posts.VIEWS, Posts.AUTHOR_ID.bare()),
                        new Assignment(Posts.AUTHOR_ID, Posts.VIEWS.bare())),
                null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, swap, List.of())))
                .isEqualTo("""
                """);
    }

    @Test
    void anUpdate() {
        Arithmetic more = new Arithmetic(Operator.PLUS, Posts.VIEWS.bare(), Posts.VIEWS.slot(1));
        List<Assignment> assignments =
                List.of(new Assignment(Posts.VIEWS, more), new Assignment(Posts.PRICE, Posts.PRICE.slot(2)));
        assertThat(Rendering.of(new Update(Posts.POSTS, assignments, BY_ID, List.of())))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(new Update(Posts.POSTS, assignments, null, List.of(Posts.ID, Posts.VIEWS))))
                .isEqualTo("""
                """);
    }

    @Test
    void aDelete() {
        assertThat(Rendering.of(new Delete(Posts.POSTS, BY_ID, List.of()))).isEqualTo("""
                """);
        assertThat(Rendering.of(new Delete(Posts.POSTS, BY_ID, List.of(Posts.ID))))
                .isEqualTo("""
                """);
    }

    @Test
    void aDeleteNamesItsTableInASubquery() {
        Comparison link = new Comparison(Comparison.Operator.EQ, Posts.AUTHOR_ID.of("p"), Posts.USER_ID.bare());
        Select posts = new Select(
                false, List.of(), Posts.POSTS.as("p"), List.of(), link, List.of(), null, List.of(), null, null);
        assertThat(Rendering.of(new Delete(Posts.USERS, new Exists(posts, true), List.of())))
                .isEqualTo("""
                """);
    }
}
