package dev.cormorant.dialect.sqlite;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.ForeignKey;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.SearchIndexDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.dialect.DdlRenderer;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** SQLite's definitions: STRICT tables, with checks for the limits that its four types do not have. */
final class SqliteDdl extends DdlRenderer {
    private final Names names;

    SqliteDdl(Names names) {
        super(SqliteTypes.INSTANCE, SqliteLiterals.INSTANCE);
        this.names = names;
    }

    /** Children go before parents: there are no foreign keys to drop first. */
    @Override
    public List<String> drop(List<TableDefinition> tables) {
        List<TableDefinition> reversed = new ArrayList<>(tables);
        Collections.reverse(reversed);
        return super.drop(reversed);
    }

    @Override
    protected SqlWriter writer() {
        return new SqlWriter(SqliteRenderer.QUOTE);
    }

    @Override
    protected String condition(Expr condition) {
        return new SqliteRenderer(names).renderDefinition(condition);
    }

    @Override
    protected String query(Select query) {
        return new SqliteRenderer(names).renderDefinition(query);
    }

    @Override
    protected String now(Storage storage) {
        return switch (storage.kind()) {
            case TIMESTAMP -> "(strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'))";
            case DATETIME -> "(strftime('%Y-%m-%dT%H:%M:%f000', 'now'))";
            case TIME -> "(strftime('%H:%M:%f000', 'now'))";
            default -> "CURRENT_DATE";
        };
    }

    @Override
    protected String identity(TableDefinition table, ColumnDefinition column) {
        if (table.primaryKey() == null || !table.primaryKey().columns().equals(List.of(column.name()))) {
            throw new UnsupportedByDatabaseException("SQLite has no identity column beside the primary key; make "
                    + table.name() + "." + column.name() + " the primary key");
        }
        // AUTOINCREMENT: as elsewhere, the number of a deleted row is not given again.
        return writer().sql(" NOT NULL CONSTRAINT ")
                .name(table.primaryKey().name())
                .sql(" PRIMARY KEY AUTOINCREMENT")
                .text();
    }

    @Override
    protected boolean identityDeclaresKey(TableDefinition table) {
        return table.columns().stream().anyMatch(ColumnDefinition::identity);
    }

    @Override
    protected String columnOptions(TableDefinition table, ColumnDefinition column) {
        String name = writer().name(column.name()).text();
        Storage storage = column.storage();
        return switch (storage.kind()) {
            case VARCHAR -> limit(table, column, SqliteErrors.LENGTH, "LENGTH(" + name + ") <= " + storage.length());
            case SMALLINT -> limit(table, column, SqliteErrors.RANGE, name + " BETWEEN -32768 AND 32767");
            case INTEGER ->
                column.identity()
                        ? ""
                        : limit(table, column, SqliteErrors.RANGE, name + " BETWEEN -2147483648 AND 2147483647");
            case BOOLEAN -> limit(table, column, SqliteErrors.RANGE, name + " IN (0, 1)");
            case DECIMAL -> {
                String most = "9".repeat(storage.length());
                yield limit(table, column, SqliteErrors.RANGE, name + " BETWEEN -" + most + " AND " + most);
            }
            case VECTOR ->
                limit(table, column, SqliteErrors.LENGTH, "LENGTH(" + name + ") = " + storage.length() * Float.BYTES);
            case JSON -> limit(table, column, SqliteErrors.FORM, "json_valid(" + name + ")");
            case ARRAY -> limit(table, column, SqliteErrors.FORM, "json_type(" + name + ") = 'array'");
            default -> "";
        };
    }

    private String limit(TableDefinition table, ColumnDefinition column, String kind, String condition) {
        return " " + check(SqliteErrors.limitName(table.name(), column.name(), kind), condition);
    }

    @Override
    protected String tableOptions(TableDefinition table) {
        return " STRICT";
    }

    @Override
    protected List<String> constraints(TableDefinition table) {
        List<String> lines = new ArrayList<>(super.constraints(table));
        table.foreignKeys().forEach(key -> lines.add(foreignKey(key)));
        return lines;
    }

    @Override
    protected boolean isIndex(UniqueConstraint unique) {
        return unique.nullsNotDistinct();
    }

    /** Where nulls are the same, each key is told by whether it is null, and by its value or whatever stands for none. */
    @Override
    protected List<String> indexKeys(TableDefinition table, IndexDefinition index) {
        if (!index.nullsNotDistinct()) {
            return super.indexKeys(table, index);
        }
        return index.parts().stream()
                .flatMap(part -> isNullable(table, part)
                        ? Stream.of("(" + sql(part.key()) + " IS NULL)", "COALESCE(" + sql(part.key()) + ", 0)")
                        : Stream.of(sql(part.key())))
                .toList();
    }

    @Override
    protected List<String> createSearchIndex(TableDefinition table, SearchIndexDefinition index) {
        return search(table, index).create();
    }

    @Override
    protected List<String> dropSearchIndex(TableDefinition table, SearchIndexDefinition index) {
        return search(table, index).drop();
    }

    private static SqliteSearch search(TableDefinition table, SearchIndexDefinition index) {
        List<String> key =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        return new SqliteSearch(table.name(), key, index);
    }

    /** Part of the table's definition already. */
    @Override
    protected List<String> addForeignKey(TableDefinition table, ForeignKey key) {
        return List.of();
    }

    /** Goes with the table. */
    @Override
    protected List<String> dropForeignKey(TableDefinition table, ForeignKey key) {
        return List.of();
    }

    /** SQLite keeps no comments. */
    @Override
    protected List<String> comments(TableDefinition table) {
        return List.of();
    }
}
