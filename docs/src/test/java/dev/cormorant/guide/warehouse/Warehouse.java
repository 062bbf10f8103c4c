package dev.cormorant.guide.warehouse;

import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.UUID;

/** What the blog does not need: keys of several columns, types, records and names of one's own. */
public final class Warehouse {
    public static final Products PRODUCTS = Products.PRODUCTS;
    public static final Stocks STOCKS = Stocks.STOCKS;
    public static final Movements MOVEMENTS = Movements.MOVEMENTS;
    public static final Accounts ACCOUNTS = Accounts.ACCOUNTS;

    public static final Schema SCHEMA = Schema.of(PRODUCTS, STOCKS, MOVEMENTS, ACCOUNTS);

    private Warehouse() {}

    // snippet: record
    public record Product(String code, String name, BigDecimal price) {
        public Product {
            name = name.strip();
        }

        boolean isFree() {
            return price.signum() == 0;
        }
    }

    @Model
    public static final class Products extends Table<Products, Product> {
        public static final Products PRODUCTS = new Products();

        public final Required<String> code = varchar(20).primaryKey();
        public final Required<String> name = text();
        public final Required<BigDecimal> price = decimal(10, 2);
    }

    // end

    // snippet: keys
    @Model(table = "stock_levels")
    public static final class Stocks extends Table<Stocks, Stock> {
        public static final Stocks STOCKS = new Stocks();

        public final Reference<String> product =
                varchar(20).references(() -> PRODUCTS.code).named("product_code");
        public final Required<Integer> shelf = integer();
        public final Defaulted<Integer> amount = integer().defaultsTo(0);

        @Override
        protected void define(Definition<Stocks> t) {
            t.primaryKey(product, shelf);
            t.check("amount_not_negative", amount.gte(0));
        }
    }

    @Model
    public static final class Movements extends Table<Movements, Movement> {
        public static final Movements MOVEMENTS = new Movements();

        public final Required<UUID> id = uuid().primaryKey();
        public final Required<String> product = varchar(20);
        public final Required<Integer> shelf = integer();
        public final Required<Integer> difference = integer();

        @Override
        protected void define(Definition<Movements> t) {
            t.foreignKey(product, shelf)
                    .references(() -> STOCKS.product, () -> STOCKS.shelf)
                    .onDelete(CASCADE);
            t.index().on(product, shelf);
        }
    }

    // end

    // snippet: types
    public record Email(String value) {
        public static final ColumnType<Email> TYPE = ColumnTypes.varchar(200).as(Email.class, Email::new, Email::value);
    }

    @Model
    public static final class Accounts extends Table<Accounts, Account> {
        public static final Accounts ACCOUNTS = new Accounts();

        public final Identity<Integer> id = intIdentity();
        public final Required<Email> email = column(Email.TYPE).unique();

        @Hidden
        public final Required<String> password = text();

        public final Defaulted<UUID> token = uuid().defaultsTo(UUID::randomUUID);
    }
    // end
}
