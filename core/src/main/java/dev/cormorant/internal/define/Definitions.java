package dev.cormorant.internal.define;

import dev.cormorant.ddl.CheckConstraint;
import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.InList;
import dev.cormorant.schema.Check;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.UniqueKey;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes table definitions of a schema. */
public final class Definitions {
    private static final ColumnType<String> TEXT = ColumnTypes.text();

    private final Schema schema;

    private Definitions(Schema schema) {
        this.schema = schema;
    }

    /** The definitions of a schema's tables, in its order. */
    public static List<TableDefinition> of(Schema schema) {
        Definitions definitions = new Definitions(schema);
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
                null);
    }

    private static ColumnDefinition column(SchemaTable table, Column<?, ?> column) {
        return new ColumnDefinition(
                table.nameOf(column),
                column.type().storage(),
                column.isNullable(),
                column.isIdentity(),
                defaultValue(column),
                column.comment().orElse(null));
    }

    private static <T> @Nullable DefaultValue defaultValue(Column<?, T> column) {
        ColumnDefault<T> initial = column.initial().orElse(null);
        if (initial instanceof ColumnDefault.Constant<T> constant) {
            return new DefaultValue.Constant(column.type().encode(constant.constant()));
        }
        return initial instanceof ColumnDefault.Now<T> ? DefaultValue.Now.NOW : null;
    }

    private static dev.cormorant.ddl.PrimaryKey primaryKey(SchemaTable table, PrimaryKey key) {
        return new dev.cormorant.ddl.PrimaryKey(key.name(), names(table, key.columns()));
    }

    private static UniqueConstraint unique(SchemaTable table, UniqueKey key) {
        return new UniqueConstraint(key.name(), names(table, key.columns()));
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
                action(key.onUpdate()));
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

    /** The declared checks, and one for each column that stores nothing but listed texts. */
    private static List<CheckConstraint> checks(SchemaTable table) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (Check check : table.checks()) {
            checks.add(new CheckConstraint(check.name(), check.condition()));
        }
        for (Column<?, ?> column : table.table().columns()) {
            List<String> texts = column.type().storedTexts();
            if (!texts.isEmpty()) {
                checks.add(new CheckConstraint(
                        table.derivedName(List.of(column), "check"),
                        new InList(column.node(), new BindList(TEXT, texts), false)));
            }
        }
        return checks;
    }

    private static IndexDefinition index(SchemaTable table, Index index) {
        return new IndexDefinition(
                index.name(),
                index.parts().stream()
                        .map(part -> new IndexDefinition.Part(table.nameOf(part.column()), part.descending()))
                        .toList(),
                index.unique());
    }

    private static List<String> names(SchemaTable table, List<Column<?, ?>> columns) {
        return columns.stream().map(table::nameOf).toList();
    }
}
