package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableSource;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectRenderingTest {
    private static final Slot COUNT = new Slot(ColumnTypes.bigint(), 1);
    private static final Comparison TITLE_IS = new Comparison(Operator.EQ, Posts.TITLE.bare(), Posts.TITLE.slot(0));

    @Test
    void everyClauseHasItsPlace() {
        Select select = Select.of(List.of(Posts.AUTHOR_ID.bare(), Aggregate.rows()), Posts.POSTS.source())
                .asDistinct()
                .withWhere(new Logical(
                        Logical.Operator.AND, List.of(TITLE_IS, new IsNull(Posts.CREATED_AT.bare(), true))))
                .withGroupBy(List.of(Posts.AUTHOR_ID.bare()))
                .withHaving(new Comparison(Operator.GT, Aggregate.rows(), COUNT))
                .withOrderBy(List.of(new SortKey(Posts.AUTHOR_ID.bare(), true, Nulls.FIRST)))
                .withRange(new Slot(ColumnTypes.bigint(), 2), new Slot(ColumnTypes.bigint(), 3));
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT DISTINCT "author_id", COUNT(*) FROM "posts" WHERE "title" = ? AND "created_at" IS NOT NULL GROUP BY "author_id" HAVING COUNT(*) > ? ORDER BY "author_id" DESC LIMIT ? OFFSET ?
                mariadb   SELECT DISTINCT `author_id`, COUNT(*) FROM `posts` WHERE `title` = ? AND `created_at` IS NOT NULL GROUP BY `author_id` HAVING COUNT(*) > ? ORDER BY `author_id` IS NULL DESC, `author_id` DESC LIMIT ? OFFSET ?
                sqlite    SELECT DISTINCT `author_id`, COUNT(*) FROM `posts` WHERE `title` = ? AND `created_at` IS NOT NULL GROUP BY `author_id` HAVING COUNT(*) > ? ORDER BY `author_id` DESC NULLS FIRST LIMIT ? OFFSET ?
                h2        SELECT DISTINCT "author_id", COUNT(*) FROM "posts" WHERE "title" = ? AND "created_at" IS NOT NULL GROUP BY "author_id" HAVING COUNT(*) > ? ORDER BY "author_id" DESC NULLS FIRST LIMIT ? OFFSET ?
                """);
        assertThat(Dialects.named("postgres")
                        .render(select, SampleNames.INSTANCE)
                        .slots())
                .containsExactly(
                        new BindSlot.Value(Posts.TITLE.type(), 0),
                        new BindSlot.Value(COUNT.type(), 1),
                        new BindSlot.Value(((Slot) select.limit()).type(), 2),
                        new BindSlot.Value(((Slot) select.offset()).type(), 3));
    }

    @Test
    void joinsNameTheirSources() {
        Select select = Select.of(
                        List.of(Posts.TITLE.of("posts"), Posts.USER_EMAIL.of("author")), Posts.POSTS.as("posts"))
                .withJoins(List.of(
                        new Join(
                                Join.Kind.LEFT,
                                Posts.USERS.as("author"),
                                new Comparison(Operator.EQ, Posts.USER_ID.of("author"), Posts.AUTHOR_ID.of("posts"))),
                        new Join(
                                Join.Kind.INNER,
                                Posts.POSTS.as("other"),
                                new Comparison(Operator.NE, Posts.ID.of("other"), Posts.ID.of("posts")))));
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT "posts"."title", "author"."email" FROM "posts" LEFT JOIN "users" AS "author" ON "author"."id" = "posts"."author_id" JOIN "posts" AS "other" ON "other"."id" <> "posts"."id"
                mariadb   SELECT `posts`.`title`, `author`.`email` FROM `posts` LEFT JOIN `users` AS `author` ON `author`.`id` = `posts`.`author_id` JOIN `posts` AS `other` ON `other`.`id` <> `posts`.`id`
                sqlite    SELECT `posts`.`title`, `author`.`email` FROM `posts` LEFT JOIN `users` AS `author` ON `author`.`id` = `posts`.`author_id` JOIN `posts` AS `other` ON `other`.`id` <> `posts`.`id`
                h2        SELECT "posts"."title", "author"."email" FROM "posts" LEFT JOIN "users" AS "author" ON "author"."id" = "posts"."author_id" JOIN "posts" AS "other" ON "other"."id" <> "posts"."id"
                """);
    }

    @Test
    void aSubqueryNamesTheTableOfTheOuterQuery() {
        Comparison link = new Comparison(Operator.EQ, Posts.AUTHOR_ID.of("p"), Posts.USER_ID.bare());
        Select posts = correlated(List.of(), Posts.POSTS.as("p"), link);
        Select count = correlated(List.of(Aggregate.rows()), Posts.POSTS.as("p"), link);
        Select select = Select.of(List.of(Posts.USER_EMAIL.bare(), new Subquery(count)), Posts.USERS.source())
                .withWhere(new Exists(posts, true));
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT "email", (SELECT COUNT(*) FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id") FROM "users" WHERE NOT EXISTS (SELECT 1 FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id")
                mariadb   SELECT `email`, (SELECT COUNT(*) FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`) FROM `users` WHERE NOT EXISTS (SELECT 1 FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`)
                sqlite    SELECT `email`, (SELECT COUNT(*) FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`) FROM `users` WHERE NOT EXISTS (SELECT 1 FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`)
                h2        SELECT "email", (SELECT COUNT(*) FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id") FROM "users" WHERE NOT EXISTS (SELECT 1 FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id")
                """);
    }

    @Test
    void aSchemaStandsBeforeItsTable() {
        SampleTable table = new SampleTable("crm", "posts");
        SampleColumn id = table.column("id", ColumnTypes.bigint());
        Select select = correlated(
                List.of(id.bare()),
                table.source(),
                new Exists(
                        correlated(
                                List.of(),
                                Posts.USERS.as("u"),
                                new Comparison(Operator.EQ, Posts.USER_ID.of("u"), id.bare())),
                        false));
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT "id" FROM "crm"."posts" WHERE EXISTS (SELECT 1 FROM "users" AS "u" WHERE "u"."id" = "posts"."id")
                mariadb   SELECT `id` FROM `crm`.`posts` WHERE EXISTS (SELECT 1 FROM `users` AS `u` WHERE `u`.`id` = `posts`.`id`)
                sqlite    SELECT `id` FROM `crm`.`posts` WHERE EXISTS (SELECT 1 FROM `users` AS `u` WHERE `u`.`id` = `posts`.`id`)
                h2        SELECT "id" FROM "crm"."posts" WHERE EXISTS (SELECT 1 FROM "users" AS "u" WHERE "u"."id" = "posts"."id")
                """);
    }

    @Test
    void nullsStandWhereTheKeySays() {
        assertThat(Rendering.of(ordered(false, Nulls.LAST))).isEqualTo("""
                postgres  SELECT "id" FROM "posts" ORDER BY "created_at"
                mariadb   SELECT `id` FROM `posts` ORDER BY `created_at` IS NULL, `created_at`
                sqlite    SELECT `id` FROM `posts` ORDER BY `created_at` NULLS LAST
                h2        SELECT "id" FROM "posts" ORDER BY "created_at" NULLS LAST
                """);
        assertThat(Rendering.of(ordered(true, Nulls.FIRST))).isEqualTo("""
                postgres  SELECT "id" FROM "posts" ORDER BY "created_at" DESC
                mariadb   SELECT `id` FROM `posts` ORDER BY `created_at` IS NULL DESC, `created_at` DESC
                sqlite    SELECT `id` FROM `posts` ORDER BY `created_at` DESC NULLS FIRST
                h2        SELECT "id" FROM "posts" ORDER BY "created_at" DESC NULLS FIRST
                """);
        assertThat(Rendering.of(ordered(false, Nulls.FIRST))).isEqualTo("""
                postgres  SELECT "id" FROM "posts" ORDER BY "created_at" NULLS FIRST
                mariadb   SELECT `id` FROM `posts` ORDER BY `created_at`
                sqlite    SELECT `id` FROM `posts` ORDER BY `created_at`
                h2        SELECT "id" FROM "posts" ORDER BY "created_at"
                """);
        assertThat(Rendering.of(ordered(true, Nulls.LAST))).isEqualTo("""
                postgres  SELECT "id" FROM "posts" ORDER BY "created_at" DESC NULLS LAST
                mariadb   SELECT `id` FROM `posts` ORDER BY `created_at` DESC
                sqlite    SELECT `id` FROM `posts` ORDER BY `created_at` DESC
                h2        SELECT "id" FROM "posts" ORDER BY "created_at" DESC
                """);
        assertThat(Rendering.of(ordered(true, Nulls.ABSENT))).isEqualTo("""
                postgres  SELECT "id" FROM "posts" ORDER BY "created_at" DESC
                mariadb   SELECT `id` FROM `posts` ORDER BY `created_at` DESC
                sqlite    SELECT `id` FROM `posts` ORDER BY `created_at` DESC
                h2        SELECT "id" FROM "posts" ORDER BY "created_at" DESC
                """);
    }

    @Test
    void anOffsetNeedsNoLimit() {
        Select select = Select.of(List.of(Posts.ID.bare()), Posts.POSTS.source())
                .withRange(null, new Slot(ColumnTypes.bigint(), 0));
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT "id" FROM "posts" OFFSET ?
                mariadb   SELECT `id` FROM `posts` LIMIT 18446744073709551615 OFFSET ?
                sqlite    SELECT `id` FROM `posts` LIMIT -1 OFFSET ?
                h2        SELECT "id" FROM "posts" OFFSET ?
                """);
    }

    @Test
    void rowsAreLockedWhereTheyCanBe() {
        Comparison link = new Comparison(Operator.EQ, Posts.USER_ID.of("author"), Posts.AUTHOR_ID.of("p"));
        Select select = Select.of(List.of(Posts.ID.of("p")), Posts.POSTS.as("p"))
                .withJoins(List.of(new Join(Join.Kind.LEFT, Posts.USERS.as("author"), link)))
                .withLock(Lock.UPDATE);
        assertThat(Rendering.of(select)).isEqualTo("""
                postgres  SELECT "p"."id" FROM "posts" AS "p" LEFT JOIN "users" AS "author" ON "author"."id" = "p"."author_id" FOR UPDATE OF "p"
                mariadb   SELECT `p`.`id` FROM `posts` AS `p` LEFT JOIN `users` AS `author` ON `author`.`id` = `p`.`author_id` FOR UPDATE
                sqlite    SELECT `p`.`id` FROM `posts` AS `p` LEFT JOIN `users` AS `author` ON `author`.`id` = `p`.`author_id`
                h2        SELECT "p"."id" FROM "posts" AS "p" LEFT JOIN "users" AS "author" ON "author"."id" = "p"."author_id" FOR UPDATE
                """);
    }

    @Test
    void namesCannotEndTheirQuotes() {
        SampleTable table = new SampleTable("po\"sts`");
        SampleColumn id = table.column("i\"\"d``", ColumnTypes.bigint());
        assertThat(Rendering.of(Select.of(List.of(id.of("a\"`")), table.as("a\"`"))))
                .isEqualTo("""
                postgres  SELECT "a""`"."i""\""d``" FROM "po""sts`" AS "a""`"
                mariadb   SELECT `a"```.`i""d````` FROM `po"sts``` AS `a"```
                sqlite    SELECT `a"```.`i""d````` FROM `po"sts``` AS `a"```
                h2        SELECT "a""`"."i""\""d``" FROM "po""sts`" AS "a""`"
                """);
    }

    @Test
    void aValueOutsideASlotIsAMistakeOfAnotherRoom() {
        Select select = correlated(
                List.of(Posts.ID.bare()),
                Posts.POSTS.source(),
                new Comparison(Operator.EQ, Posts.TITLE.bare(), new Bind(Posts.TITLE.type(), "secret")));
        assertThatThrownBy(() -> Rendering.of(select))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Bind reached the renderer: the room that numbers values forgot it");
    }

    private static Select correlated(List<Expr> columns, TableSource from, Expr where) {
        return Select.of(columns, from).withWhere(where);
    }

    private static Select ordered(boolean descending, Nulls nulls) {
        SortKey key = new SortKey(Posts.CREATED_AT.bare(), descending, nulls);
        return Select.of(List.of(Posts.ID.bare()), Posts.POSTS.source()).withOrderBy(List.of(key));
    }
}
