package dev.cormorant.internal.plan;

import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Update;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final Expr FIVE = new Bind(USERS.id.type(), 5L);
    private static final Expr ID_IS_FIVE = new Comparison(Comparison.Operator.EQ, USERS.id.node(), FIVE);

    @Test
    void inserts() {
        assertThat(Printer.print(new Insert(USERS, List.of(USERS.email, USERS.name), 1, null, List.of())))
                .isEqualTo("""
                        insert into Users (email, name)
                        values of 1 row""");
        assertThat(Printer.print(new Insert(USERS, List.of(), 3, null, List.of(USERS.id))))
                .isEqualTo("""
                        insert into Users ()
                        values of 3 rows
                        returning id""");
    }

    @Test
    void upserts() {
        OnConflict update = new OnConflict(
                List.of(USERS.email),
                List.of(new Assignment(USERS.name, new Excluded(USERS.name)), new Assignment(USERS.age, FIVE)),
                ID_IS_FIVE);
        assertThat(Printer.print(new Insert(USERS, List.of(USERS.email), 2, update, List.of())))
                .isEqualTo("""
                        insert into Users (email)
                        values of 2 rows
                        on conflict (email)
                        do update set name = excluded(Users.name), age = ?BIGINT
                        where Users.id = ?BIGINT""");
        OnConflict nothing = new OnConflict(List.of(), List.of(), null);
        assertThat(Printer.print(new Insert(USERS, List.of(USERS.email), 2, nothing, List.of())))
                .isEqualTo("""
                        insert into Users (email)
                        values of 2 rows
                        on conflict of any key
                        do nothing""");
    }

    @Test
    void updatesAndDeletes() {
        assertThat(Printer.print(new Update(
                        USERS,
                        List.of(new Assignment(USERS.name, new Call(Call.Function.LOWER, List.of(USERS.email.node())))),
                        ID_IS_FIVE,
                        List.of(USERS.id, USERS.name))))
                .isEqualTo("""
                        update Users
                        set name = lower(Users.email)
                        where Users.id = ?BIGINT
                        returning id, name""");
        assertThat(Printer.print(new Delete(USERS, null, List.of()))).isEqualTo("delete from Users");
    }

    @Test
    void groupsAndLocks() {
        Expr count = Aggregate.rows();
        Expr sum = Aggregate.of(Aggregate.Function.SUM, POSTS.views.node()).asDistinct();
        assertThat(Printer.print(Select.of(List.of(POSTS.authorId.node(), count, sum), new TableSource(POSTS, ""))
                        .asDistinct()
                        .withWhere(Truth.FALSE)
                        .withGroupBy(List.of(POSTS.authorId.node()))
                        .withHaving(new Comparison(Comparison.Operator.GTE, count, FIVE))
                        .withLock(Lock.UPDATE)))
                .isEqualTo("""
                        select distinct Posts.authorId, count(*), sum(distinct Posts.views)
                        from Posts
                        where false
                        group by Posts.authorId
                        having count(*) >= ?BIGINT
                        for update""");
    }

    @Test
    void aggregatesOfRelationsAndLists() {
        Aggregate views = Aggregate.of(Aggregate.Function.SUM, POSTS.views.node());
        assertThat(ExpressionPrinter.print(new RelationAggregate(
                        USERS.posts, views, POSTS.title.ne("").node())))
                .isEqualTo("sum(Posts.views of Users.posts where (Posts.title <> ?TEXT))");
        assertThat(ExpressionPrinter.print(new SlotList(USERS.id.type(), 3, 8))).isEqualTo("?3:BIGINT[8]");
    }
}
