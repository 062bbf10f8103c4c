package dev.cormorant.dialect.mariadb;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.SearchIndexDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.dialect.HiddenColumnDdl;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** MariaDB's definitions: InnoDB, texts compared by code point, comments inline. */
final class MariaDbDdl extends HiddenColumnDdl {
    /** The most that a value of fixed width takes of an index, in characters of four bytes. */
    private static final int LONGEST_NUMBER = 8;

    private final Names names;

    MariaDbDdl(Names names) {
        super(MariaDbTypes.INSTANCE, MariaDbLiterals.INSTANCE);
        this.names = names;
    }

    @Override
    protected SqlWriter writer() {
        return new SqlWriter(MariaDbRenderer.QUOTE);
    }

    /** Cormorant sets defaults itself: MariaDB would take it for RESTRICT. */
    @Override
    protected ForeignKeyAction known(ForeignKeyAction action) {
        return action == ForeignKeyAction.SET_DEFAULT ? ForeignKeyAction.NO_ACTION : action;
    }

    @Override
    protected String condition(Expr condition) {
        return new MariaDbRenderer(names).renderDefinition(condition);
    }

    @Override
    protected String query(Select query) {
        return new MariaDbRenderer(names).renderDefinition(query);
    }

    @Override
    protected String now(Storage storage) {
        return switch (storage.kind()) {
            case DATE -> "(UTC_DATE())";
            case TIME -> "(UTC_TIME(6))";
            default -> "(UTC_TIMESTAMP(6))";
        };
    }

    @Override
    protected String identity(TableDefinition table, ColumnDefinition column) {
        return " NOT NULL AUTO_INCREMENT";
    }

    @Override
    protected String columnOptions(TableDefinition table, ColumnDefinition column) {
        return column.comment() == null ? "" : " COMMENT " + literal(column.comment());
    }

    @Override
    protected String tableOptions(TableDefinition table) {
        String options = " ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin";
        return table.comment() == null ? options : options + " COMMENT = " + literal(table.comment());
    }

    @Override
    protected boolean isIndex(UniqueConstraint unique) {
        return unique.nullsNotDistinct();
    }

    @Override
    protected String hiddenColumn(String name, String type, String expression) {
        return quoted(name) + " " + type + generated(expression, true) + " INVISIBLE";
    }

    /** The columns are compared by code point: the index is on a copy of them that knows neither case nor accents. */
    @Override
    protected List<String> searchColumns(SearchIndexDefinition index) {
        String texts = index.columns().stream()
                .map(part -> "COALESCE(" + quoted(part.column()) + ", '')")
                .map(this::words)
                .collect(Collectors.joining(", " + literal(MariaDbSearch.DIVIDER) + ", "));
        return List.of(quoted(index.name()) + " LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_nopad_ci"
                + super.generated("CONCAT(" + texts + ")", false) + " INVISIBLE");
    }

    private String words(String text) {
        String plain = "REGEXP_REPLACE(" + text + ", " + literal("[\\x{300}-\\x{36F}]+") + ", '')";
        String word = "([\\p{L}\\p{Nd}]{1," + MariaDbSearch.WORD + "})[\\p{L}\\p{Nd}]*[^\\p{L}\\p{Nd}]*";
        return "REGEXP_REPLACE(" + plain + ", " + literal(word) + ", " + literal(MariaDbSearch.MARK + "\\1 ") + ")";
    }

    @Override
    protected List<String> createSearchIndex(TableDefinition table, SearchIndexDefinition index) {
        return List.of(writer().sql("CREATE FULLTEXT INDEX ")
                .name(index.name())
                .sql(" ON ")
                .name(name(table))
                .sql(" (")
                .name(index.name())
                .sql(")")
                .text());
    }

    /** A generated column takes no NOT NULL. */
    @Override
    protected String notNull(ColumnDefinition column) {
        return column.generated() == null ? super.notNull(column) : "";
    }

    @Override
    protected String anyValue(Storage storage) {
        return switch (storage.kind()) {
            case TEXT, VARCHAR, BYTES -> "''";
            case TIMESTAMP, DATETIME -> "TIMESTAMP'2000-01-01 00:00:00'";
            case DATE -> "DATE'2000-01-01'";
            case TIME -> "TIME'00:00:00'";
            case UUID -> "CAST('00000000-0000-0000-0000-000000000000' AS UUID)";
            default -> "0";
        };
    }

    /** An index takes 3072 bytes, which its texts share; a unique one may not be cut, and is hashed if it is too long. */
    @Override
    protected String plainKey(TableDefinition table, IndexDefinition index, IndexDefinition.Part part) {
        int texts = (int) index.parts().stream()
                .filter(each -> isText(storage(table, each)))
                .count();
        int others = index.parts().size() - texts;
        Storage storage = storage(table, part);
        if (index.unique() || !isText(storage)) {
            return sql(part.key());
        }
        int share = (MariaDbTypes.LONGEST_KEY - others * LONGEST_NUMBER) / texts;
        boolean fits = storage.kind() == Kind.VARCHAR && storage.length() <= share;
        return fits ? sql(part.key()) : sql(part.key()) + "(" + share + ")";
    }

    private static boolean isText(Storage storage) {
        return storage.isText() || storage.kind() == Kind.BYTES;
    }

    @Override
    protected String indexOptions(IndexDefinition index) {
        return super.indexOptions(index) + (index.online() ? " LOCK = NONE" : "");
    }

    /** Part of the table's definition already. */
    @Override
    protected List<String> comments(TableDefinition table) {
        return List.of();
    }
}
