package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.VectorIndexDefinition;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Metric;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableSource;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorRenderingTest {
    private static final SampleColumn STYLE = Posts.POSTS.column("style", ColumnTypes.vector(2));

    private static Distance distance(String alias, Metric metric, boolean byIndex) {
        return new Distance(metric, STYLE.of(alias), STYLE.slot(0), byIndex);
    }

    private static SortKey ascending(Expr value) {
        return new SortKey(value, false, SortKey.Nulls.ABSENT);
    }

    @Test
    void aDistanceIsComputedWhereTheDatabaseCan() {
        assertThat(Rendering.of(distance("", Metric.COSINE, false))).isEqualTo("""
                postgres  NULLIF("style" <=> CAST(? AS vector), 'NaN')
                mariadb   REFUSED: MariaDB has no distances of vectors inside of statements; ask nearest(..), which is answered \
                in Java, and whose rows may select their distance
                sqlite    cormorant_distance('COSINE', `style`, ?)
                h2        REFUSED: H2 has no distances of vectors inside of statements; ask nearest(..), which is answered in \
                Java, and whose rows may select their distance
                """);
        assertThat(Rendering.of(distance("", Metric.L2, false)))
                .contains("NULLIF(\"style\" <-> CAST(? AS vector), 'NaN')");
        assertThat(Rendering.of(distance("", Metric.INNER, false)))
                .contains("NULLIF(\"style\" <#> CAST(? AS vector), 'NaN')");
    }

    @Test
    void whetherThereIsOneIsKnownEverywhere() {
        assertThat(Rendering.of(new IsNull(distance("", Metric.COSINE, false), true)))
                .isEqualTo("""
                postgres  NULLIF("style" <=> CAST(? AS vector), 'NaN') IS NOT NULL
                mariadb   NOT COALESCE(HEX(`style`) REGEXP '^(000000[08]0)*$', TRUE)
                sqlite    cormorant_distance('COSINE', `style`, ?) IS NOT NULL
                h2        NOT COALESCE(RAWTOHEX("style") REGEXP '^(000000[08]0)*$', TRUE)
                """);
        assertThat(Rendering.of(new IsNull(distance("", Metric.L2, false), false)))
                .isEqualTo("""
                postgres  NULLIF("style" <-> CAST(? AS vector), 'NaN') IS NULL
                mariadb   `style` IS NULL
                sqlite    cormorant_distance('L2', `style`, ?) IS NULL
                h2        "style" IS NULL
                """);
    }

    @Test
    void anIndexFindsTheNearestAndThoseAsNearAsTheLast() {
        Select nearest = Select.of(
                        List.of(Posts.ID.bare()),
                        new TableSource(Posts.POSTS, ""),
                        new Comparison(Comparison.Operator.EQ, Posts.VIEWS.bare(), Posts.VIEWS.slot(1)))
                .withOrderBy(List.of(ascending(distance("", Metric.COSINE, true)), ascending(Posts.ID.bare())))
                .withRange(Posts.ID.slot(2), null);
        assertThat(Rendering.of(nearest)).contains("""
                postgres  SELECT "id" FROM (SELECT "posts".* FROM "posts" WHERE "views" = ? ORDER BY "style" <=> \
                CAST(? AS vector) FETCH FIRST ? ROWS WITH TIES) AS "posts" ORDER BY "style" <=> CAST(? AS vector), "id" LIMIT ?
                """);
        Select further = Select.of(List.of(Posts.ID.of("p")), new TableSource(Posts.POSTS, "p"))
                .withOrderBy(List.of(ascending(distance("p", Metric.L2, true))))
                .withRange(Posts.ID.slot(1), Posts.ID.slot(2));
        assertThat(Rendering.of(further)).contains("""
                postgres  SELECT "p"."id" FROM (SELECT "p".* FROM "posts" AS "p" ORDER BY "p"."style" <-> CAST(? AS vector) \
                FETCH FIRST (CAST(LEAST(CAST(? AS numeric) + ?, 9223372036854775807) AS bigint)) ROWS WITH TIES) AS "p" \
                ORDER BY "p"."style" <-> CAST(? AS vector) LIMIT ? OFFSET ?
                """);
    }

    @Test
    void anIndexIsCreatedWhereThereIsSuch() {
        TableDefinition table = new TableDefinition(
                        null,
                        "posts",
                        List.of(new ColumnDefinition("style", Storage.vector(2), false, false, null)),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)
                .withVectorIndexes(List.of(
                        new VectorIndexDefinition("a", "style", Metric.COSINE),
                        new VectorIndexDefinition("b", "style", Metric.L2),
                        new VectorIndexDefinition("c", "style", Metric.INNER)));
        assertThat(Rendering.onEach(dialect -> String.join(
                        "; ",
                        dialect.ddl(SampleNames.INSTANCE).create(List.of(table)).subList(1, count(dialect, table)))))
                .isEqualTo("""
                postgres  CREATE INDEX "a" ON "posts" USING hnsw ("style" vector_cosine_ops); \
                CREATE INDEX "b" ON "posts" USING hnsw ("style" vector_l2_ops); \
                CREATE INDEX "c" ON "posts" USING hnsw ("style" vector_ip_ops)
                mariadb  \s
                sqlite   \s
                h2       \s
                """);
    }

    private static int count(Dialect dialect, TableDefinition table) {
        return dialect.ddl(SampleNames.INSTANCE).create(List.of(table)).size();
    }
}
