package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.IndexDefinition.Part;
import dev.cormorant.ddl.PrimaryKey;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.InList;
import dev.cormorant.render.Sample;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefinitionRenderingTest {
    private static final Sample.Id STATUS = Posts.POSTS.column("status", ColumnTypes.varchar(9));

    @Test
    void aTableWithAllThatItCanHave() {
        TableDefinition users = Definitions.table("users")
                .identity(Posts.USER_ID)
                .required(Posts.USER_EMAIL)
                .unique("users_email_unique", "email")
                .build();
        TableDefinition posts = Definitions.table("posts")
                .identity(Posts.ID)
                .required(Posts.AUTHOR_ID)
                .required(Posts.TITLE)
                .defaulted(STATUS, new DefaultValue.Constant("draft"))
                .nullable(Posts.PRICE)
                .defaulted(Posts.CREATED_AT, DefaultValue.Now.NOW)
                .check(
                        "posts_title_check",
                        new Comparison(Operator.NE, Posts.TITLE.bare(), new Bind(Posts.TITLE.type(), "")))
                .check(
                        "posts_status_check",
                        new InList(STATUS.bare(), new BindList(STATUS.type(), List.of("draft", "it's")), false))
                .references("posts_author_id_fkey", "author_id", "users", "id", ForeignKeyAction.CASCADE)
                .index(new IndexDefinition(
                        "posts_author_id_idx", List.of(new Part("author_id", false), new Part("title", true)), false))
                .build();
        assertThat(create(users, posts)).isEqualTo("""
                """);
    }

    @Test
    void everyStorageHasAType() {
        assertThat(Rendering.onEach(dialect -> Arrays.stream(Kind.values())
                        .map(kind -> dialect.types().sqlType(new Storage(kind, 12, 2), false))
                        .collect(Collectors.joining(", "))))
                .isEqualTo("""
                postgres  TEXT COLLATE "C", VARCHAR(12) COLLATE "C", SMALLINT, INTEGER, BIGINT, REAL, DOUBLE PRECISION, NUMERIC(12, 2), BOOLEAN, TIMESTAMPTZ, DATE, TIME, TIMESTAMP, BYTEA, UUID
                mariadb   LONGTEXT, VARCHAR(12), SMALLINT, INTEGER, BIGINT, DOUBLE, DOUBLE, DECIMAL(12, 2), TINYINT(1), DATETIME(6), DATE, TIME(6), DATETIME(6), LONGBLOB, UUID
                sqlite    TEXT, TEXT, INTEGER, INTEGER, INTEGER, REAL, REAL, INTEGER, INTEGER, TEXT, TEXT, TEXT, TEXT, BLOB, TEXT
                h2        CHARACTER VARYING, CHARACTER VARYING(24), SMALLINT, INTEGER, BIGINT, REAL, DOUBLE PRECISION, NUMERIC(12, 2), BOOLEAN, TIMESTAMP(6) WITH TIME ZONE, DATE, TIME(6), TIMESTAMP(6), BINARY LARGE OBJECT, UUID
                """);
        assertThat(Rendering.onEach(dialect -> dialect.types().sqlType(Storage.of(Kind.TEXT), true)))
                .isEqualTo("""
                postgres  TEXT COLLATE "C"
                mariadb   VARCHAR(768)
                sqlite    TEXT
                h2        CHARACTER VARYING
                """);
        assertThat(Rendering.onEach(dialect -> dialect.types().sqlType(Storage.decimal(19, 2), false)))
                .isEqualTo("""
                """);
    }

    @Test
    void theTimeOfTheStatementIsUtc() {
        assertThat(now(Kind.TIMESTAMP)).isEqualTo("""
                postgres  now()
                mariadb   (UTC_TIMESTAMP(6))
                sqlite    (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'))
                h2        CAST(CURRENT_TIMESTAMP(6) AT TIME ZONE 'UTC' AS TIMESTAMP(6) WITH TIME ZONE)
                """);
        assertThat(now(Kind.DATETIME)).isEqualTo("""
                postgres  (now() AT TIME ZONE 'UTC')
                mariadb   (UTC_TIMESTAMP(6))
                sqlite    (strftime('%Y-%m-%dT%H:%M:%f000', 'now'))
                h2        CAST(CURRENT_TIMESTAMP(6) AT TIME ZONE 'UTC' AS TIMESTAMP(6))
                """);
        assertThat(now(Kind.DATE)).isEqualTo("""
                """);
        assertThat(now(Kind.TIME)).isEqualTo("""
                """);
    }

    private static String now(Kind kind) {
        return Rendering.onEach(dialect -> dialect.ddl(Sample.NAMES).now(Storage.of(kind)));
    }

    @Test
    void commentsAreKeptWhereThereIsAPlaceForThem() {
        ColumnDefinition column = new ColumnDefinition("id", Storage.of(Kind.INTEGER), false, false, null, "it's a \\");
        assertThat(create(table(column, "what 'it' is"))).isEqualTo("""
                postgres
                CREATE TABLE "things" (
                    "id" INTEGER NOT NULL
                );
                COMMENT ON TABLE "things" IS 'what ''it'' is';
                COMMENT ON COLUMN "things"."id" IS E'it''s a \\\\';

                mariadb
                CREATE TABLE `things` (
                    `id` INTEGER NOT NULL COMMENT 'it''s a \\\\'
                ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT = 'what ''it'' is';

                sqlite
                CREATE TABLE `things` (
                    `id` INTEGER NOT NULL CONSTRAINT `things.id: range` CHECK (`id` BETWEEN -2147483648 AND 2147483647)
                ) STRICT;

                h2
                CREATE TABLE "things" (
                    "id" INTEGER NOT NULL
                );
                COMMENT ON TABLE "things" IS 'what ''it'' is';
                COMMENT ON COLUMN "things"."id" IS 'it''s a \\';

                """);
    }

    @Test
    void anIdentityIsTheKeyOnSqlite() {
        ColumnDefinition id = new ColumnDefinition("id", Storage.of(Kind.BIGINT), false, true, null, null);
        ColumnDefinition code = new ColumnDefinition("code", Storage.varchar(3), false, false, null, null);
        TableDefinition table = new TableDefinition(
                null,
                "codes",
                List.of(id, code),
                new PrimaryKey("codes_pkey", List.of("code")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertThat(create(table))
                .contains("REFUSED: SQLite has no identity column beside the primary key;"
                        + " make codes.id the primary key");
    }

    @Test
    void longTextsShareAnIndexOnMariaDb() {
        TableDefinition table = Definitions.table("posts")
                .required(Posts.TITLE)
                .required(STATUS)
                .required(Posts.VIEWS)
                .index(new IndexDefinition(
                        "posts_idx",
                        List.of(new Part("title", false), new Part("status", false), new Part("views", false)),
                        false))
                .index(new IndexDefinition("posts_title_unique", List.of(new Part("title", false)), true))
                .build();
        assertThat(create(table))
                .contains("CREATE INDEX `posts_idx` ON `posts` (`title`(380), `status`, `views`)")
                .contains("CREATE UNIQUE INDEX `posts_title_unique` ON `posts` (`title`)");
    }

    @Test
    void tablesAreDroppedWhateverRefersToThem() {
        TableDefinition first = Definitions.table("first")
                .references("first_fkey", "id", "second", "id", ForeignKeyAction.NO_ACTION)
                .build();
        TableDefinition second = Definitions.table("second").build();
        assertThat(Rendering.onEach(
                        dialect -> String.join("; ", dialect.ddl(Sample.NAMES).drop(List.of(second, first)))))
                .isEqualTo("""
                postgres  ALTER TABLE "first" DROP CONSTRAINT "first_fkey"; DROP TABLE "second"; DROP TABLE "first"
                mariadb   ALTER TABLE `first` DROP CONSTRAINT `first_fkey`; DROP TABLE `second`; DROP TABLE `first`
                sqlite    DROP TABLE `first`; DROP TABLE `second`
                h2        ALTER TABLE "first" DROP CONSTRAINT "first_fkey"; DROP TABLE "second"; DROP TABLE "first"
                """);
    }

    private static TableDefinition table(ColumnDefinition column, String comment) {
        return new TableDefinition(
                null, "things", List.of(column), null, List.of(), List.of(), List.of(), List.of(), comment);
    }

    private static String create(TableDefinition... tables) {
        return Rendering.onEach(dialect ->
                        "\n" + String.join(";\n", dialect.ddl(Sample.NAMES).create(List.of(tables))) + ";\n")
                .replaceAll("(?m) +$", "");
    }
}
