package dev.cormorant.guide;

import static dev.cormorant.guide.warehouse.Warehouse.ACCOUNTS;
import static dev.cormorant.guide.warehouse.Warehouse.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.SchemaException;
import dev.cormorant.guide.blog.Blog;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.warehouse.Account;
import dev.cormorant.guide.warehouse.NewAccount;
import dev.cormorant.guide.warehouse.NewMovement;
import dev.cormorant.guide.warehouse.NewProduct;
import dev.cormorant.guide.warehouse.NewStock;
import dev.cormorant.guide.warehouse.Warehouse;
import dev.cormorant.guide.warehouse.Warehouse.Email;
import dev.cormorant.schema.Schema;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Code of the page on the schema. */
class SchemaTest extends GuideTest {
    @Override
    protected Schema schema() {
        return Warehouse.SCHEMA;
    }

    @Override
    void fill() {
        db.insert(NewProduct.code("A-1").name(" Anchor ").price(new BigDecimal("12.50")));
    }

    @Test
    void ownRecord() {
        assertThat(db.get(PRODUCTS.code, "A-1"))
                .isEqualTo(new Warehouse.Product("A-1", "Anchor", new BigDecimal("12.50")));
    }

    @Test
    void keysOfSeveralColumns() {
        db.insert(NewStock.product("A-1").shelf(1));
        db.insert(NewMovement.id(UUID.randomUUID()).product("A-1").shelf(1).difference(4));
        assertThatThrownBy(() -> db.insert(NewMovement.id(UUID.randomUUID())
                        .product("A-1")
                        .shelf(2)
                        .difference(4)))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void hidden() {
        // snippet: hidden
        Account account =
                db.insert(NewAccount.email(new Email("ada@example.org")).password("s3cret"));

        List<String> passwords = db.from(ACCOUNTS)
                .where(ACCOUNTS.id.eq(account.id()))
                .select(ACCOUNTS.password)
                .list();
        // end

        assertThat(account.toString()).doesNotContain("s3cret");
        assertThat(passwords).containsExactly("s3cret");
    }

    @Test
    void problems() {
        assertThatThrownBy(() -> Schema.of(Posts.POSTS))
                .isInstanceOf(SchemaException.class)
                .satisfies(e -> shows("problems", e.getMessage()));
    }

    @Test
    void definitions() {
        Database blog = Database.open(Blog.SCHEMA, database().dataSource());
        shows("posts", definitionsOf(blog, "posts"));
        shows("comments", definitionsOf(blog, "comments"));
    }

    private static String definitionsOf(Database db, String table) {
        return db.ddl().stream()
                .filter(statement -> statement.matches("(?s)CREATE TABLE .?" + table + "\\W.*"))
                .map(statement -> statement + ";")
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void clock() {
        DataSource dataSource = database().dataSource();
        // snippet: clock
        Clock noon = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        Database db = Database.open(Blog.SCHEMA, dataSource, s -> s.clock(noon));
        // end

        db.createMissing();
    }
}
