package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.Update;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteRenderingTest {
    private static final List<SampleColumn> COLUMNS = List.of(Posts.ID, Posts.VIEWS);
    private static final Expr BY_ID = new Comparison(Comparison.Operator.EQ, Posts.ID.bare(), Posts.ID.slot(0));
    private static final Expr SUM = new Arithmetic(Operator.PLUS, Posts.VIEWS.bare(), new Excluded(Posts.VIEWS));

    @Test
    void rowsAreNumberedOneAfterTheOther() {
        Insert insert = new Insert(Posts.POSTS, COLUMNS, 2, null, List.of(Posts.ID.bare()));
        assertThat(Rendering.of(insert)).isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?), (?, ?) RETURNING "id"
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?), (?, ?) RETURNING `id`
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?), (?, ?) RETURNING `id`
                h2        INSERT INTO "posts" ("id", "views") VALUES (?, ?), (?, ?); the driver hands out [id]
                """);
        RenderedSql rendered = Dialects.named("h2").render(insert, SampleNames.INSTANCE);
        assertThat(rendered.slots()).extracting(BindSlot::index).containsExactly(0, 1, 2, 3);
        assertThat(rendered.slots())
                .extracting(BindSlot::type)
                .containsExactly(Posts.ID.type(), Posts.VIEWS.type(), Posts.ID.type(), Posts.VIEWS.type());
    }

    @Test
    void aRowMayConsistOfDefaults() {
        assertThat(Rendering.of(new Insert(Posts.POSTS, List.of(), 1, null, List.of())))
                .isEqualTo("""
                postgres  INSERT INTO "posts" DEFAULT VALUES
                mariadb   INSERT INTO `posts` () VALUES ()
                sqlite    INSERT INTO `posts` DEFAULT VALUES
                h2        INSERT INTO "posts" DEFAULT VALUES
                """);
    }

    @Test
    void aConflictUpdates() {
        OnConflict conflict = new OnConflict(List.of(Posts.ID), List.of(new Assignment(Posts.VIEWS, SUM)), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, conflict, List.of(Posts.VIEWS.bare()))))
                .isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "views" = "posts"."views" + EXCLUDED."views" RETURNING "views"
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `views` = `views` + VALUES(`views`) RETURNING `views`
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON CONFLICT (`id`) DO UPDATE SET `views` = `posts`.`views` + EXCLUDED.`views` RETURNING `views`
                h2        SELECT "views" FROM FINAL TABLE (MERGE INTO "posts" USING (VALUES (?, ?)) AS EXCLUDED ("id", "views") ON "posts"."id" = EXCLUDED."id" WHEN MATCHED THEN UPDATE SET "views" = "posts"."views" + EXCLUDED."views" WHEN NOT MATCHED THEN INSERT ("id", "views") VALUES (EXCLUDED."id", EXCLUDED."views"))
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
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "views" = EXCLUDED."views" WHERE "posts"."views" IS NULL
                mariadb   REFUSED: MariaDB has no condition on ON DUPLICATE KEY UPDATE; insert first, and on a duplicate update the row where the condition holds
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON CONFLICT (`id`) DO UPDATE SET `views` = EXCLUDED.`views` WHERE `posts`.`views` IS NULL
                h2        MERGE INTO "posts" USING (VALUES (?, ?)) AS EXCLUDED ("id", "views") ON "posts"."id" = EXCLUDED."id" WHEN MATCHED AND "posts"."views" IS NULL THEN UPDATE SET "views" = EXCLUDED."views" WHEN NOT MATCHED THEN INSERT ("id", "views") VALUES (EXCLUDED."id", EXCLUDED."views")
                """);
    }

    @Test
    void aConflictIsSkipped() {
        OnConflict onId = new OnConflict(List.of(Posts.ID), List.of(), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 2, onId, List.of())))
                .isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?), (?, ?) ON CONFLICT ("id") DO NOTHING
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?), (?, ?) ON DUPLICATE KEY UPDATE `id` = `id`
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?), (?, ?) ON CONFLICT (`id`) DO NOTHING
                h2        MERGE INTO "posts" USING (VALUES (?, ?), (?, ?)) AS EXCLUDED ("id", "views") ON "posts"."id" = EXCLUDED."id" WHEN NOT MATCHED THEN INSERT ("id", "views") VALUES (EXCLUDED."id", EXCLUDED."views")
                """);
        OnConflict onAny = new OnConflict(List.of(), List.of(), null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, onAny, List.of())))
                .isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) ON CONFLICT DO NOTHING
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `id` = `id`
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON CONFLICT DO NOTHING
                h2        REFUSED: H2 has no insert that handles a conflict of any unique key; name the key's columns
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
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "views" = "posts"."id", "author_id" = "posts"."views" + EXCLUDED."views"
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON DUPLICATE KEY UPDATE `author_id` = `views` + VALUES(`views`), `views` = `id`
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON CONFLICT (`id`) DO UPDATE SET `views` = `posts`.`id`, `author_id` = `posts`.`views` + EXCLUDED.`views`
                h2        MERGE INTO "posts" USING (VALUES (?, ?)) AS EXCLUDED ("id", "views") ON "posts"."id" = EXCLUDED."id" WHEN MATCHED THEN UPDATE SET "views" = "posts"."id", "author_id" = "posts"."views" + EXCLUDED."views" WHEN NOT MATCHED THEN INSERT ("id", "views") VALUES (EXCLUDED."id", EXCLUDED."views")
                """);
        OnConflict swap = new OnConflict(
                List.of(Posts.ID),
                List.of(
                        new Assignment(Posts.VIEWS, Posts.AUTHOR_ID.bare()),
                        new Assignment(Posts.AUTHOR_ID, Posts.VIEWS.bare())),
                null);
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, swap, List.of())))
                .isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "views" = "posts"."author_id", "author_id" = "posts"."views"
                mariadb   REFUSED: MariaDB has no upsert that swaps the values of [views, author_id]; insert first, and on a duplicate update the row
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) ON CONFLICT (`id`) DO UPDATE SET `views` = `posts`.`author_id`, `author_id` = `posts`.`views`
                h2        MERGE INTO "posts" USING (VALUES (?, ?)) AS EXCLUDED ("id", "views") ON "posts"."id" = EXCLUDED."id" WHEN MATCHED THEN UPDATE SET "views" = "posts"."author_id", "author_id" = "posts"."views" WHEN NOT MATCHED THEN INSERT ("id", "views") VALUES (EXCLUDED."id", EXCLUDED."views")
                """);
    }

    @Test
    void anUpdate() {
        Arithmetic more = new Arithmetic(Operator.PLUS, Posts.VIEWS.bare(), Posts.VIEWS.slot(1));
        List<Assignment> assignments =
                List.of(new Assignment(Posts.VIEWS, more), new Assignment(Posts.PRICE, Posts.PRICE.slot(2)));
        assertThat(Rendering.of(new Update(Posts.POSTS, assignments, BY_ID, List.of())))
                .isEqualTo("""
                postgres  UPDATE "posts" SET "views" = "views" + ?, "price" = ? WHERE "id" = ?
                mariadb   UPDATE `posts` SET `views` = `views` + ?, `price` = ? WHERE `id` = ?
                sqlite    UPDATE `posts` SET `views` = `views` + ?, `price` = ? WHERE `id` = ?
                h2        UPDATE "posts" SET "views" = "views" + ?, "price" = ? WHERE "id" = ?
                """);
        assertThat(Rendering.of(
                        new Update(Posts.POSTS, assignments, null, List.of(Posts.ID.bare(), Posts.VIEWS.bare()))))
                .isEqualTo("""
                postgres  UPDATE "posts" SET "views" = "views" + ?, "price" = ? RETURNING "id", "views"
                mariadb   REFUSED: MariaDB has no RETURNING on UPDATE; lock the rows, update them and read them again
                sqlite    UPDATE `posts` SET `views` = `views` + ?, `price` = ? RETURNING `id`, `views`
                h2        UPDATE "posts" SET "views" = "views" + ?, "price" = ?; the driver hands out [id, views]
                """);
    }

    @Test
    void anUpdateReturnsExpressionsAndOldRows() {
        List<Assignment> assignments = List.of(new Assignment(Posts.VIEWS, Posts.VIEWS.slot(0)));
        Arithmetic more = new Arithmetic(Operator.PLUS, Posts.VIEWS.bare(), Posts.VIEWS.slot(1));
        assertThat(Rendering.of(new Insert(Posts.POSTS, COLUMNS, 1, null, List.of(Posts.ID.bare(), more))))
                .isEqualTo("""
                postgres  INSERT INTO "posts" ("id", "views") VALUES (?, ?) RETURNING "id", "views" + ?
                mariadb   INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) RETURNING `id`, `views` + ?
                sqlite    INSERT INTO `posts` (`id`, `views`) VALUES (?, ?) RETURNING `id`, cormorant_integer(`views` + ?, 32)
                h2        SELECT "id", "views" + ? FROM FINAL TABLE (INSERT INTO "posts" ("id", "views") VALUES (?, ?))
                """);
        Update old = new Update(Posts.POSTS, assignments, BY_ID, List.of(Posts.VIEWS.bare()), Update.Image.OLD);
        assertThat(Dialects.named("h2").render(old, SampleNames.INSTANCE).text())
                .isEqualTo("SELECT \"views\" FROM OLD TABLE (UPDATE \"posts\" SET \"views\" = ? WHERE \"id\" = ?)");
        assertThatThrownBy(() -> Dialects.named("postgres").render(old, SampleNames.INSTANCE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void newValuesThatAreTakenFromTheTableAreTheOldOnes() {
        Comparison link = new Comparison(Comparison.Operator.EQ, Posts.ID.of("p"), Posts.AUTHOR_ID.of("posts"));
        Select other =
                Select.of(List.of(Posts.VIEWS.of("p")), Posts.POSTS.as("p")).withWhere(link);
        List<Assignment> assignments = List.of(
                new Assignment(Posts.VIEWS, new Subquery(other)), new Assignment(Posts.PRICE, Posts.PRICE.slot(1)));
        assertThat(Rendering.of(new Update(Posts.POSTS, assignments, BY_ID, List.of(Posts.ID.bare()))))
                .isEqualTo("""
                postgres  UPDATE "posts" SET "views" = (SELECT "p"."views" FROM "posts" AS "p" WHERE "p"."id" = "posts"."author_id"), "price" = ? WHERE "id" = ? RETURNING "id"
                mariadb   REFUSED: MariaDB has no RETURNING on UPDATE; lock the rows, update them and read them again
                sqlite    UPDATE `posts` SET `views` = `new values`.`views`, `price` = `new values`.`price` FROM (SELECT rowid AS `key of row`, (SELECT `p`.`views` FROM `posts` AS `p` WHERE `p`.`id` = `posts`.`author_id`) AS `views`, ? AS `price` FROM `posts` WHERE `id` = ?) AS `new values` WHERE `posts`.rowid = `new values`.`key of row` RETURNING `id`
                h2        UPDATE "posts" SET "views" = (SELECT "p"."views" FROM "posts" AS "p" WHERE "p"."id" = "posts"."author_id"), "price" = ? WHERE "id" = ?; the driver hands out [id]
                """);
    }

    @Test
    void aDelete() {
        assertThat(Rendering.of(new Delete(Posts.POSTS, BY_ID, List.of()))).isEqualTo("""
                postgres  DELETE FROM "posts" WHERE "id" = ?
                mariadb   DELETE FROM `posts` WHERE `id` = ?
                sqlite    DELETE FROM `posts` WHERE `id` = ?
                h2        DELETE FROM "posts" WHERE "id" = ?
                """);
        assertThat(Rendering.of(new Delete(Posts.POSTS, BY_ID, List.of(Posts.ID.bare()))))
                .isEqualTo("""
                postgres  DELETE FROM "posts" WHERE "id" = ? RETURNING "id"
                mariadb   DELETE FROM `posts` WHERE `id` = ? RETURNING `id`
                sqlite    DELETE FROM `posts` WHERE `id` = ? RETURNING `id`
                h2        SELECT "id" FROM OLD TABLE (DELETE FROM "posts" WHERE "id" = ?)
                """);
    }

    @Test
    void aDeleteNamesItsTableInASubquery() {
        Comparison link = new Comparison(Comparison.Operator.EQ, Posts.AUTHOR_ID.of("p"), Posts.USER_ID.bare());
        Select posts = Select.of(List.of(), Posts.POSTS.as("p")).withWhere(link);
        assertThat(Rendering.of(new Delete(Posts.USERS, new Exists(posts, true), List.of())))
                .isEqualTo("""
                postgres  DELETE FROM "users" WHERE NOT EXISTS (SELECT 1 FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id")
                mariadb   DELETE FROM `users` WHERE NOT EXISTS (SELECT 1 FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`)
                sqlite    DELETE FROM `users` WHERE NOT EXISTS (SELECT 1 FROM `posts` AS `p` WHERE `p`.`author_id` = `users`.`id`)
                h2        DELETE FROM "users" WHERE NOT EXISTS (SELECT 1 FROM "posts" AS "p" WHERE "p"."author_id" = "users"."id")
                """);
    }
}
