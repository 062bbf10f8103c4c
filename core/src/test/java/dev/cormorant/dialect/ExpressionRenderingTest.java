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
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Truth;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
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
                postgres  (("views" >= ? OR "views" IS NULL) AND NOT ("views" >= ? OR "views" IS NULL) AND TRUE)
                mariadb   ((`views` >= ? OR `views` IS NULL) AND NOT (`views` >= ? OR `views` IS NULL) AND TRUE)
                sqlite    ((`views` >= ? OR `views` IS NULL) AND NOT (`views` >= ? OR `views` IS NULL) AND TRUE)
                h2        (("views" >= ? OR "views" IS NULL) AND NOT ("views" >= ? OR "views" IS NULL) AND TRUE)
                """);
    }

    @Test
    void rowValuesAreComparedAsOne() {
        RowValue left = new RowValue(List.of(Posts.VIEWS.bare(), Posts.ID.bare()));
        RowValue right = new RowValue(List.of(Posts.VIEWS.slot(0), Posts.ID.slot(1)));
        assertThat(Rendering.of(new Comparison(Comparison.Operator.GT, left, right)))
                .isEqualTo("""
                postgres  ("views", "id") > (?, ?)
                mariadb   (`views`, `id`) > (?, ?)
                sqlite    (`views`, `id`) > (?, ?)
                h2        ("views", "id") > (?, ?)
                """);
    }

    @Test
    void distinctnessTakesNullForAValue() {
        assertThat(Rendering.of(new Distinctness(Posts.VIEWS.bare(), Posts.VIEWS.slot(0), true)))
                .isEqualTo("""
                postgres  "views" IS DISTINCT FROM ?
                mariadb   NOT (`views` <=> ?)
                sqlite    `views` IS NOT ?
                h2        "views" IS DISTINCT FROM ?
                """);
        assertThat(Rendering.of(new Distinctness(PREDICATE, Truth.TRUE, false))).isEqualTo("""
                postgres  ("views" >= ?) IS NOT DISTINCT FROM TRUE
                mariadb   (`views` >= ?) <=> TRUE
                sqlite    (`views` >= ?) IS TRUE
                h2        ("views" >= ?) IS NOT DISTINCT FROM TRUE
                """);
    }

    @Test
    void listsAreArraysOrPlaces() {
        SlotList list = new SlotList(Posts.ID.type(), 2, 4);
        assertThat(Rendering.of(new InList(Posts.ID.bare(), list, false))).isEqualTo("""
                postgres  "id" = ANY(?)
                mariadb   `id` IN (?, ?, ?, ?)
                sqlite    `id` IN (?, ?, ?, ?)
                h2        "id" = ANY(?)
                """);
        assertThat(Rendering.of(new InList(Posts.ID.bare(), list, true))).isEqualTo("""
                postgres  "id" <> ALL(?)
                mariadb   `id` NOT IN (?, ?, ?, ?)
                sqlite    `id` NOT IN (?, ?, ?, ?)
                h2        "id" <> ALL(?)
                """);
        Select select = Select.of(List.of(new InList(Posts.ID.bare(), list, false)), Posts.POSTS.source());
        assertThat(Dialects.named("postgres")
                        .render(select, SampleNames.INSTANCE)
                        .slots())
                .containsExactly(new BindSlot.Array(list.type(), 2));
        assertThat(Dialects.named("sqlite").render(select, SampleNames.INSTANCE).slots())
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
                postgres  "title" LIKE ?
                mariadb   `title` LIKE ?
                sqlite    `title` LIKE ? ESCAPE '\\'
                h2        "title" LIKE ?
                """);
        assertThat(Rendering.of(new Like(Posts.TITLE.bare(), Posts.TITLE.slot(0), true, true)))
                .isEqualTo("""
                postgres  LOWER("title" COLLATE "und-x-icu") COLLATE "C" NOT LIKE LOWER(? COLLATE "und-x-icu") COLLATE "C"
                mariadb   LOWER(`title` COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin NOT LIKE LOWER(? COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin
                sqlite    cormorant_lower(`title`) NOT LIKE cormorant_lower(?) ESCAPE '\\'
                h2        LOWER("title") NOT LIKE LOWER(?)
                """);
    }

    @Test
    void functionsHaveOneMeaning() {
        assertThat(Rendering.of(new Call(Function.LOWER, List.of(Posts.TITLE.bare()))))
                .isEqualTo("""
                postgres  LOWER("title" COLLATE "und-x-icu") COLLATE "C"
                mariadb   LOWER(`title` COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin
                sqlite    cormorant_lower(`title`)
                h2        LOWER("title")
                """);
        assertThat(Rendering.of(new Call(Function.UPPER, List.of(Posts.TITLE.bare()))))
                .isEqualTo("""
                postgres  UPPER("title" COLLATE "und-x-icu") COLLATE "C"
                mariadb   UPPER(`title` COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin
                sqlite    cormorant_upper(`title`)
                h2        UPPER("title")
                """);
        assertThat(Rendering.of(new Call(Function.LENGTH, List.of(Posts.TITLE.bare()))))
                .isEqualTo("""
                postgres  CHAR_LENGTH("title")
                mariadb   CHAR_LENGTH(`title`)
                sqlite    LENGTH(`title`)
                h2        CHAR_LENGTH(REGEXP_REPLACE("title", '[\\x{10000}-\\x{10FFFF}]', '_'))
                """);
        assertThat(Rendering.of(new Call(Function.CONCAT, List.of(Posts.TITLE.bare(), Posts.TITLE.slot(0)))))
                .isEqualTo("""
                postgres  ("title" || ?)
                mariadb   CONCAT(`title`, ?)
                sqlite    (`title` || ?)
                h2        ("title" || ?)
                """);
        assertThat(Rendering.of(new Call(Function.COALESCE, List.of(Posts.VIEWS.bare(), Posts.VIEWS.slot(0)))))
                .isEqualTo("""
                postgres  COALESCE("views", ?)
                mariadb   COALESCE(`views`, ?)
                sqlite    COALESCE(`views`, ?)
                h2        COALESCE("views", ?)
                """);
    }

    @Test
    void theQuotientOfIntegersIsAnInteger() {
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.VIEWS, Posts.ID)))
                .isEqualTo("""
                postgres  "views" / NULLIF("id", 0)
                mariadb   `views` DIV NULLIF(`id`, 0)
                sqlite    cormorant_integer(`views` / NULLIF(`id`, 0), 64)
                h2        "views" / NULLIF("id", 0)
                """);
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.SCORE, Posts.VIEWS)))
                .isEqualTo("""
                postgres  "score" / NULLIF("views", 0)
                mariadb   `score` / NULLIF(`views`, 0)
                sqlite    cormorant_finite(`score` / NULLIF(`views`, 0))
                h2        "score" / NULLIF("views", 0)
                """);
    }

    @Test
    void decimalsOfTwoScalesAreBroughtToOne() {
        assertThat(Rendering.of(arithmetic(Operator.PLUS, Posts.PRICE, Posts.RATE)))
                .isEqualTo("""
                postgres  "price" + "rate"
                mariadb   `price` + `rate`
                sqlite    cormorant_integer((`price` * 100) + `rate`, 64)
                h2        "price" + "rate"
                """);
        assertThat(Rendering.of(new Comparison(Comparison.Operator.LT, Posts.PRICE.bare(), Posts.RATE.bare())))
                .isEqualTo("""
                postgres  "price" < "rate"
                mariadb   `price` < `rate`
                sqlite    (`price` * 100) < `rate`
                h2        "price" < "rate"
                """);
        assertThat(Rendering.of(arithmetic(Operator.TIMES, Posts.PRICE, Posts.VIEWS)))
                .isEqualTo("""
                postgres  "price" * "views"
                mariadb   `price` * `views`
                sqlite    cormorant_integer(`price` * `views`, 64)
                h2        "price" * "views"
                """);
        assertThat(Rendering.of(arithmetic(Operator.TIMES, Posts.PRICE, Posts.RATE)))
                .isEqualTo("""
                postgres  "price" * "rate"
                mariadb   `price` * `rate`
                sqlite    REFUSED: SQLite stores decimals as integers, so it has no product of two decimals with fraction digits; compute it in Java
                h2        "price" * "rate"
                """);
        assertThat(Rendering.of(arithmetic(Operator.DIVIDED, Posts.PRICE, Posts.VIEWS)))
                .isEqualTo("""
                postgres  ROUND("price" / NULLIF("views", 0), 2)
                mariadb   ROUND(`price` / NULLIF(`views`, 0), 2)
                sqlite    cormorant_integer(cormorant_quotient(`price`, `views`, 0), 64)
                h2        ROUND("price" / NULLIF("views", 0), 2)
                """);
        assertThat(Rendering.of(arithmetic(Operator.PLUS, Posts.PRICE, Posts.SCORE)))
                .isEqualTo("""
                postgres  "price" + "score"
                mariadb   `price` + `score`
                sqlite    REFUSED: SQLite stores decimals as integers, so it has no combination of decimals with DOUBLE; compute it in Java
                h2        "price" + "score"
                """);
    }

    @Test
    void averagesOfExactNumbersAreExact() {
        assertThat(Rendering.of(average(Posts.PRICE))).isEqualTo("""
                postgres  ROUND(AVG("price"::numeric(1000, 6)), 6)
                mariadb   ROUND(AVG(`price`), 6)
                sqlite    cormorant_quotient(SUM(`price`), COUNT(`price`), 4)
                h2        ROUND(AVG("price"), 6)
                """);
        assertThat(Rendering.of(average(Posts.SCORE))).isEqualTo("""
                postgres  AVG("score")
                mariadb   AVG(`score`)
                sqlite    AVG(`score`)
                h2        AVG("score")
                """);
        assertThat(Rendering.of(Aggregate.of(Aggregate.Function.COUNT, Posts.AUTHOR_ID.bare())
                        .asDistinct()))
                .isEqualTo("""
                postgres  COUNT(DISTINCT "author_id")
                mariadb   COUNT(DISTINCT `author_id`)
                sqlite    COUNT(DISTINCT `author_id`)
                h2        COUNT(DISTINCT "author_id")
                """);
    }

    private static Arithmetic arithmetic(Operator operator, SampleColumn left, SampleColumn right) {
        return new Arithmetic(operator, left.bare(), right.bare());
    }

    private static Aggregate average(SampleColumn column) {
        return Aggregate.of(Aggregate.Function.AVG, column.bare());
    }
}
