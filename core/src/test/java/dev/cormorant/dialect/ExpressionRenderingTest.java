package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Call.Function;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Truth;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Sample;
import dev.cormorant.render.Sample.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionRenderingTest {
    private static final Comparison PREDICATE =
            new Comparison(Comparison.Operator.GTE, Posts.VIEWS.bare(), Posts.VIEWS.slot(0));

    @Test
    void connectivesAreParenthesised() {
        Expr or = new Logical(Logical.Operator.OR, List.of(PREDICATE, new IsNull(Posts.VIEWS.bare(), false)));
        Expr both = new Logical(Logical.Operator.AND, List.of(or, new Not(or), Truth.TRUE));
        assertThat(Rendering.of(both)).isEqualTo("""
                """);
    }

    @Test
    void distinctnessTakesNullForAValue() {
        assertThat(Rendering.of(new Distinctness(Posts.VIEWS.bare(), Posts.VIEWS.slot(0), true)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(new Distinctness(PREDICATE, Truth.TRUE, false))).isEqualTo("""
                """);
    }

    @Test
    void listsAreArraysOrPlaces() {
        SlotList list = new SlotList(Posts.ID.type(), 2, 4);
        assertThat(Rendering.of(new InList(Posts.ID.bare(), list, false))).isEqualTo("""
                """);
        assertThat(Rendering.of(new InList(Posts.ID.bare(), list, true))).isEqualTo("""
                """);
        Select select = Select.of(List.of(new InList(Posts.ID.bare(), list, false)), Posts.POSTS.source());
        assertThat(Dialects.named("postgres").render(select, Sample.NAMES).slots())
                .containsExactly(new BindSlot.Array(list.type(), 2));
        assertThat(Dialects.named("sqlite").render(select, Sample.NAMES).slots())
                .containsExactly(
                        new BindSlot.Element(list.type(), 2, 0),
                        new BindSlot.Element(list.type(), 2, 1),
                        new BindSlot.Element(list.type(), 2, 2),
                        new BindSlot.Element(list.type(), 2, 3));
    }

    @Test
    void patternsKnowCaseUnlessToldNotTo() {
        assertThat(Rendering.of(new Like(Posts.TITLE.bare(), Posts.TITLE.slot(0), false, false)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(new Like(Posts.TITLE.bare(), Posts.TITLE.slot(0), true, true)))
                .isEqualTo("""
                """);
    }

    @Test
    void functionsHaveOneMeaning() {
        for (Function function : List.of(Function.LOWER, Function.UPPER, Function.LENGTH)) {
            System.out.println(Rendering.of(new Call(function, List.of(Posts.TITLE.bare()))));
        }
        assertThat(Rendering.of(new Call(Function.CONCAT, List.of(Posts.TITLE.bare(), Posts.TITLE.slot(0)))))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(new Call(Function.COALESCE, List.of(Posts.VIEWS.bare(), Posts.VIEWS.slot(0)))))
                .isEqualTo("""
                """);
    }

    @Test
    void theQuotientOfIntegersIsAnInteger() {
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.VIEWS, Posts.ID)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.SCORE, Posts.VIEWS)))
                .isEqualTo("""
                """);
    }

    @Test
    void decimalsOfTwoScalesAreBroughtToOne() {
        assertThat(Rendering.of(arithmetic(Operator.PLUS, Posts.PRICE, Posts.RATE)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(new Comparison(Comparison.Operator.LT, Posts.PRICE.bare(), Posts.RATE.bare())))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(arithmetic(Operator.TIMES, Posts.PRICE, Posts.VIEWS)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(arithmetic(Operator.TIMES, Posts.PRICE, Posts.RATE)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.PRICE, Posts.VIEWS)))
                .isEqualTo("""
                """);
        assertThat(Rendering.of(arithmetic(Operator.PLUS, Posts.PRICE, Posts.SCORE)))
                .isEqualTo("""
                """);
    }

    @Test
    void averagesOfExactNumbersAreExact() {
        assertThat(Rendering.of(average(Posts.PRICE))).isEqualTo("""
                """);
        assertThat(Rendering.of(average(Posts.SCORE))).isEqualTo("""
                """);
        assertThat(Rendering.of(new Aggregate(Aggregate.Function.COUNT, Posts.AUTHOR_ID.bare(), true)))
                .isEqualTo("""
                """);
    }

    private static Arithmetic arithmetic(Operator operator, Id left, Id right) {
        return new Arithmetic(operator, left.bare(), right.bare());
    }

    private static Aggregate average(Id column) {
        return new Aggregate(Aggregate.Function.AVG, column.bare(), false);
    }
}
