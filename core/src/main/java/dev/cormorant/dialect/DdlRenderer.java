package dev.cormorant.dialect;

import dev.cormorant.ddl.CheckConstraint;
import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKey;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.GeneratedValue;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.SearchIndexDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.ddl.VectorIndexDefinition;
import dev.cormorant.ddl.ViewDefinition;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.render.Literals;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.TableName;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the statements that define tables. Foreign keys come after all tables, so tables may refer to each other in any
 * order. Dialects override what they spell differently. Immutable.
 */
public abstract class DdlRenderer {
    private final TypeMap types;
    private final Literals literals;

    /** A renderer with these types and literals. */
    protected DdlRenderer(TypeMap types, Literals literals) {
        this.types = types;
        this.literals = literals;
    }

    /** The statements that create tables, with their constraints, indexes and comments, but for indexes that are made online. */
    public List<String> create(List<TableDefinition> tables) {
        KeyColumns keys = KeyColumns.of(tables);
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> statements.add(createTable(table, keys)));
        tables.forEach(table -> statements.addAll(createIndexes(table, false)));
        tables.forEach(
                table -> table.searchIndexes().forEach(index -> statements.addAll(createSearchIndex(table, index))));
        tables.forEach(
                table -> table.vectorIndexes().forEach(index -> statements.addAll(createVectorIndex(table, index))));
        tables.forEach(table -> table.foreignKeys().forEach(key -> statements.addAll(addForeignKey(table, key))));
        tables.forEach(table -> statements.addAll(comments(table)));
        return statements;
    }

    /** The statements that create the indexes that are made online, each to be run by itself and outside of a transaction. */
    public List<String> createOnline(List<TableDefinition> tables) {
        return tables.stream()
                .flatMap(table -> createIndexes(table, true).stream())
                .toList();
    }

    /** The statements that drop tables, whatever refers to whatever among them. */
    public List<String> drop(List<TableDefinition> tables) {
        List<String> statements = new ArrayList<>();
        tables.forEach(table -> table.foreignKeys().forEach(key -> statements.addAll(dropForeignKey(table, key))));
        tables.forEach(
                table -> table.searchIndexes().forEach(index -> statements.addAll(dropSearchIndex(table, index))));
        tables.forEach(table ->
                statements.add(writer().sql("DROP TABLE ").name(name(table)).text()));
        return statements;
    }

    /** The statement that creates a view. */
    public String create(ViewDefinition view) {
        SqlWriter out = writer().sql("CREATE VIEW ")
                .name(new TableName(view.schema(), view.name()))
                .sql(" ");
        return names(out, view.columns()).sql(" AS " + query(view.query())).text();
    }

    /** An empty text. */
    protected abstract SqlWriter writer();

    /** The text of a check's condition. */
    protected abstract String condition(Expr condition);

    /** The text of a view's query. */
    protected abstract String query(Select query);

    /** The expression for the time of the statement, in UTC, as a column of this storage holds it. */
    protected abstract String now(Storage storage);

    /** What makes the database number the rows in a column, after the column's type. */
    protected abstract String identity(TableDefinition table, ColumnDefinition column);

    /** The name of a table. */
    protected static TableName name(TableDefinition table) {
        return new TableName(table.schema(), table.name());
    }

    /** The constant as a literal. */
    protected final String literal(Storage storage, Object stored) {
        return literals.of(storage, stored);
    }

    /** The text as a literal. */
    protected final String literal(String text) {
        return literals.text(text);
    }

    private String createTable(TableDefinition table, KeyColumns keys) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(table, column, keys)));
        lines.addAll(hiddenColumns(table));
        table.searchIndexes().forEach(index -> lines.addAll(searchColumns(index)));
        lines.addAll(constraints(table));
        return writer().sql("CREATE TABLE ")
                .name(name(table))
                .sql(" (\n    " + String.join(",\n    ", lines) + "\n)" + tableOptions(table))
                .text();
    }

    private String column(TableDefinition table, ColumnDefinition column, KeyColumns keys) {
        SqlWriter out = writer().name(column.name()).sql(" ");
        int keyColumns = keys.width(table, column);
        out.sql(keyColumns == 0 ? types.sqlType(column.storage()) : types.keyType(column.storage(), keyColumns));
        if (column.identity()) {
            out.sql(identity(table, column));
        } else {
            out.sql(column.nullable() ? "" : notNull(column));
        }
        if (column.generated() != null) {
            GeneratedValue value = column.generated();
            out.sql(generated(condition(value.expression()), value.virtual()));
        }
        if (column.defaultValue() != null) {
            out.sql(" DEFAULT " + defaultValue(column.storage(), column.defaultValue()));
        }
        return out.sql(columnOptions(table, column)).text();
    }

    /** What keeps null out of a column. */
    protected String notNull(ColumnDefinition column) {
        return " NOT NULL";
    }

    /** What makes the database compute a column, by default when it is written. */
    protected String generated(String expression, boolean virtual) {
        return " GENERATED ALWAYS AS (" + expression + ") " + (virtual ? "VIRTUAL" : "STORED");
    }

    private String defaultValue(Storage storage, DefaultValue value) {
        return value instanceof DefaultValue.Constant constant ? literal(storage, constant.stored()) : now(storage);
    }

    /** The lines of a table's definition that follow its columns. */
    protected List<String> constraints(TableDefinition table) {
        List<String> lines = new ArrayList<>();
        if (table.primaryKey() != null && !identityDeclaresKey(table)) {
            lines.add(key(
                    table.primaryKey().name(), "PRIMARY KEY", table.primaryKey().columns()));
        }
        table.uniques().stream().filter(unique -> !isIndex(unique)).forEach(unique -> lines.add(unique(unique)));
        table.checks().forEach(check -> lines.add(check(check.name(), condition(check))));
        return lines;
    }

    private String unique(UniqueConstraint unique) {
        String kind = unique.nullsNotDistinct() ? "UNIQUE NULLS NOT DISTINCT" : "UNIQUE";
        return key(unique.name(), kind, unique.columns()) + deferral(unique.deferred());
    }

    private static String deferral(boolean deferred) {
        return deferred ? " DEFERRABLE INITIALLY DEFERRED" : "";
    }

    private String condition(CheckConstraint check) {
        return check instanceof CheckConstraint.Sql sql
                ? sql.text()
                : condition(((CheckConstraint.Condition) check).condition());
    }

    /** Whether the table's primary key is declared with the column that the database numbers. */
    protected boolean identityDeclaresKey(TableDefinition table) {
        return false;
    }

    private String key(String name, String kind, List<String> columns) {
        SqlWriter out = writer().sql("CONSTRAINT ").name(name).sql(" " + kind + " ");
        return names(out, columns).text();
    }

    /** A check of a condition that is SQL already. */
    protected final String check(String name, String condition) {
        return writer().sql("CONSTRAINT ")
                .name(name)
                .sql(" CHECK (" + condition + ")")
                .text();
    }

    /** What follows a column's type, nullability and default. */
    protected String columnOptions(TableDefinition table, ColumnDefinition column) {
        return "";
    }

    /** What follows the parentheses of a table's definition. */
    protected String tableOptions(TableDefinition table) {
        return "";
    }

    /** The lines of columns of the database's own that its indexes need. */
    protected List<String> hiddenColumns(TableDefinition table) {
        return List.of();
    }

    /** Whether a unique constraint can only be had as an index. */
    protected boolean isIndex(UniqueConstraint unique) {
        return false;
    }

    /** The indexes of a table, with the unique constraints that can only be had so. */
    protected final List<IndexDefinition> indexes(TableDefinition table) {
        Stream<IndexDefinition> constraints =
                table.uniques().stream().filter(this::isIndex).map(DdlRenderer::index);
        return Stream.concat(table.indexes().stream(), constraints).toList();
    }

    private static IndexDefinition index(UniqueConstraint unique) {
        List<IndexDefinition.Part> parts = unique.columns().stream()
                .map(column -> new IndexDefinition.Part(column, false))
                .toList();
        return new IndexDefinition(unique.name(), parts, true, unique.nullsNotDistinct(), null, List.of(), false);
    }

    private List<String> createIndexes(TableDefinition table, boolean online) {
        return indexes(table).stream()
                .filter(index -> index.online() == online)
                .map(index -> createIndex(table, index))
                .toList();
    }

    private String createIndex(TableDefinition table, IndexDefinition index) {
        return writer().sql("CREATE " + (index.unique() ? uniqueness(index) + " " : "") + "INDEX ")
                .sql(index.online() ? concurrently() : "")
                .name(index.name())
                .sql(" ON ")
                .name(name(table))
                .sql(" (" + String.join(", ", indexKeys(table, index)) + ")" + indexOptions(index))
                .text();
    }

    /** What makes an index while others write, in front of its name; nothing where it is said elsewhere or not at all. */
    protected String concurrently() {
        return "";
    }

    /** What makes an index unique. */
    protected String uniqueness(IndexDefinition index) {
        return "UNIQUE";
    }

    /** What an index orders the rows by. */
    protected List<String> indexKeys(TableDefinition table, IndexDefinition index) {
        return index.parts().stream()
                .map(part -> sql(part.key()) + direction(part))
                .toList();
    }

    /** The column or expression of an index. */
    protected final String sql(IndexDefinition.Key key) {
        return key instanceof IndexDefinition.ColumnKey column
                ? quoted(column.column())
                : "(" + condition(((IndexDefinition.ExpressionKey) key).expression()) + ")";
    }

    /** Whether a part of an index may be null. */
    protected static boolean isNullable(TableDefinition table, IndexDefinition.Part part) {
        return !(part.key() instanceof IndexDefinition.ColumnKey column)
                || table.column(column.column()).nullable();
    }

    /** The direction of a part of an index. */
    protected static String direction(IndexDefinition.Part part) {
        return part.descending() ? " DESC" : "";
    }

    /** What follows the keys of an index. */
    protected String indexOptions(IndexDefinition index) {
        return index.where() == null ? "" : " WHERE " + condition(index.where());
    }

    /** A name in quotes. */
    protected final String quoted(String name) {
        return writer().name(name).text();
    }

    /** The lines of columns of the database's own that a full-text index needs; it has the index's name. */
    protected List<String> searchColumns(SearchIndexDefinition index) {
        return List.of();
    }

    /** The statements that create a full-text index; none where all rows are looked at. */
    protected List<String> createSearchIndex(TableDefinition table, SearchIndexDefinition index) {
        return List.of();
    }

    /** The statements that drop what a full-text index leaves behind when its table goes. */
    protected List<String> dropSearchIndex(TableDefinition table, SearchIndexDefinition index) {
        return List.of();
    }

    /** The statements that create an index of vectors; none where all vectors are compared. */
    protected List<String> createVectorIndex(TableDefinition table, VectorIndexDefinition index) {
        return List.of();
    }

    /** The statements that add a foreign key to a table. */
    protected List<String> addForeignKey(TableDefinition table, ForeignKey key) {
        return List.of(writer().sql("ALTER TABLE ")
                .name(name(table))
                .sql(" ADD " + foreignKey(key))
                .text());
    }

    /** The statements that take a foreign key from a table. */
    protected List<String> dropForeignKey(TableDefinition table, ForeignKey key) {
        return List.of(writer().sql("ALTER TABLE ")
                .name(name(table))
                .sql(" DROP CONSTRAINT ")
                .name(key.name())
                .text());
    }

    /** A foreign key as a constraint. */
    protected final String foreignKey(ForeignKey key) {
        SqlWriter out = writer().sql("CONSTRAINT ").name(key.name()).sql(" FOREIGN KEY ");
        names(out, key.columns()).sql(" REFERENCES ").name(new TableName(key.targetSchema(), key.targetTable()));
        names(out.sql(" "), key.targetColumns());
        return out.sql(action(" ON DELETE ", key.onDelete()) + action(" ON UPDATE ", key.onUpdate()))
                .sql(deferral(key.deferred()))
                .text();
    }

    private String action(String when, ForeignKeyAction action) {
        ForeignKeyAction known = known(action);
        return known == ForeignKeyAction.NO_ACTION ? "" : when + known.sql();
    }

    /** What the database is told of an action; not the same where it does not do it as it is meant. */
    protected ForeignKeyAction known(ForeignKeyAction action) {
        return action;
    }

    /** The statements that comment a table and its columns. */
    protected List<String> comments(TableDefinition table) {
        List<String> statements = new ArrayList<>();
        SqlWriter name = writer().name(name(table));
        if (table.comment() != null) {
            statements.add("COMMENT ON TABLE " + name.text() + " IS " + literal(table.comment()));
        }
        for (ColumnDefinition column : table.columns()) {
            if (column.comment() != null) {
                String path =
                        writer().name(name(table)).sql(".").name(column.name()).text();
                statements.add("COMMENT ON COLUMN " + path + " IS " + literal(column.comment()));
            }
        }
        return statements;
    }

    private static SqlWriter names(SqlWriter out, List<String> names) {
        return out.sql("(").each(names, ", ", out::name).sql(")");
    }
}
