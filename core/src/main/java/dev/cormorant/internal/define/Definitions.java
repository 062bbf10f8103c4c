package dev.cormorant.internal.define;

import dev.cormorant.ddl.CheckConstraint;
import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.GeneratedValue;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.SearchIndexDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.ddl.VectorIndexDefinition;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.schema.Check;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.SearchIndex;
import dev.cormorant.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes table definitions of a schema. */
public final class Definitions {
    private final Schema schema;
    private final String dialect;
    private final JsonCodec json;

    private Definitions(Schema schema, String dialect, JsonCodec json) {
        this.schema = schema;
        this.dialect = dialect;
        this.json = json;
    }

    /** The definitions of a schema's tables, in its order, for the dialect of this name; the codec writes constants of JSON. */
    public static List<TableDefinition> of(Schema schema, String dialect, JsonCodec json) {
        Definitions definitions = new Definitions(schema, dialect, json);
        return schema.tables().stream().map(definitions::table).toList();
    }

    private TableDefinition table(SchemaTable table) {
        return new TableDefinition(
                table.schema().orElse(null),
                table.name(),
                table.table().columns().stream()
                        .map(column -> column(table, column))
                        .toList(),
                table.primaryKey().map(key -> primaryKey(table, key)).orElse(null),
                table.uniqueKeys().stream().map(key -> unique(table, key)).toList(),
                table.foreignKeys().stream().map(key -> foreignKey(table, key)).toList(),
                checks(table),
                table.indexes().stream().map(index -> index(table, index)).toList(),
                table.searchIndexes().stream()
                        .map(index -> searchIndex(table, index))
                        .toList(),
                table.vectorIndexes().stream()
                        .map(index ->
                                new VectorIndexDefinition(index.name(), table.nameOf(index.column()), index.metric()))
                        .toList(),
                null);
    }

    private ColumnDefinition column(SchemaTable table, Column<?, ?> column) {
        return new ColumnDefinition(
                table.nameOf(column),
                column.type().storage(),
                column.isNullable(),
                column.isIdentity(),
                defaultValue(column),
                generated(column),
                column.comment().orElse(null));
    }

    private <T> @Nullable DefaultValue defaultValue(Column<?, T> column) {
        ColumnDefault<T> initial = column.initial().orElse(null);
        if (initial instanceof ColumnDefault.Constant<T> constant) {
            return new DefaultValue.Constant(column.type().with(json).encode(constant.constant()));
        }
        return initial instanceof ColumnDefault.Now<T> ? DefaultValue.Now.NOW : null;
    }

    private static @Nullable GeneratedValue generated(Column<?, ?> column) {
        return column.generation()
                .map(how -> new GeneratedValue(how.expression().node(), how.isVirtual()))
                .orElse(null);
    }

    private static dev.cormorant.ddl.PrimaryKey primaryKey(SchemaTable table, PrimaryKey key) {
        return new dev.cormorant.ddl.PrimaryKey(key.name(), names(table, key.columns()));
    }

    private static UniqueConstraint unique(SchemaTable table, UniqueKey key) {
        return new UniqueConstraint(key.name(), names(table, key.columns()), key.nullsNotDistinct(), key.deferred());
    }

    private dev.cormorant.ddl.ForeignKey foreignKey(SchemaTable table, ForeignKey key) {
        SchemaTable target = schema.table(key.target());
        return new dev.cormorant.ddl.ForeignKey(
                key.name(),
                names(table, key.columns()),
                target.schema().orElse(null),
                target.name(),
                names(target, key.targets()),
                action(key.onDelete()),
                action(key.onUpdate()),
                key.deferred());
    }

    private static ForeignKeyAction action(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> ForeignKeyAction.NO_ACTION;
            case RESTRICT -> ForeignKeyAction.RESTRICT;
            case CASCADE -> ForeignKeyAction.CASCADE;
            case SET_NULL -> ForeignKeyAction.SET_NULL;
            case SET_DEFAULT -> ForeignKeyAction.SET_DEFAULT;
        };
    }

    private List<CheckConstraint> checks(SchemaTable table) {
        return table.checks().stream().flatMap(this::check).toList();
    }

    private Stream<CheckConstraint> check(Check check) {
        return check instanceof Check.Sql sql
                ? sql.in(dialect).stream().map(text -> new CheckConstraint.Sql(sql.name(), text))
                : Stream.of(new CheckConstraint.Condition(check.name(), ((Check.Condition) check).condition()));
    }

    private static IndexDefinition index(SchemaTable table, Index index) {
        return new IndexDefinition(
                index.name(),
                index.parts().stream()
                        .map(part -> new IndexDefinition.Part(key(table, part), part.descending()))
                        .toList(),
                index.unique(),
                index.nullsNotDistinct(),
                index.where(),
                names(table, index.included()),
                index.online());
    }

    private static SearchIndexDefinition searchIndex(SchemaTable table, SearchIndex<?> index) {
        List<SearchIndexDefinition.Part> parts = new ArrayList<>();
        for (int i = 0; i < index.columns().size(); i++) {
            Character weight = index.weights().isEmpty()
                    ? null
                    : index.weights().get(i).name().charAt(0);
            parts.add(
                    new SearchIndexDefinition.Part(table.nameOf(index.columns().get(i)), weight));
        }
        return new SearchIndexDefinition(index.name(), parts, index.language());
    }

    private static IndexDefinition.Key key(SchemaTable table, Index.Part part) {
        return part.column()
                .<IndexDefinition.Key>map(column -> new IndexDefinition.ColumnKey(table.nameOf(column)))
                .orElseGet(() -> new IndexDefinition.ExpressionKey(
                        part.expression().node(), part.expression().type().storage()));
    }

    private static List<String> names(SchemaTable table, List<Column<?, ?>> columns) {
        return columns.stream().map(table::nameOf).toList();
    }
}
