package dev.cormorant.dialect;

import dev.cormorant.ddl.CheckConstraint;
import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.DefaultValue;
import dev.cormorant.ddl.ForeignKey;
import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.ddl.GeneratedValue;
import dev.cormorant.ddl.IndexDefinition;
import dev.cormorant.ddl.PrimaryKey;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.UniqueConstraint;
import dev.cormorant.ir.Expr;
import dev.cormorant.render.SampleColumn;
import java.util.ArrayList;
import java.util.List;

/** Builds the definition of a table from sample columns. */
final class Definitions {
    private final String table;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<IndexDefinition> indexes = new ArrayList<>();
    private PrimaryKey primaryKey;

    private Definitions(String table) {
        this.table = table;
    }

    static Definitions table(String name) {
        return new Definitions(name);
    }

    Definitions identity(SampleColumn column) {
        columns.add(new ColumnDefinition(column.label(), Engine.storage(column.type()), false, true, null));
        return key(column.label());
    }

    Definitions key(String... names) {
        primaryKey = new PrimaryKey(table + "_pkey", List.of(names));
        return this;
    }

    Definitions required(SampleColumn column) {
        return column(column, false, null);
    }

    Definitions nullable(SampleColumn column) {
        return column(column, true, null);
    }

    Definitions defaulted(SampleColumn column, DefaultValue value) {
        return column(column, true, value);
    }

    Definitions generated(SampleColumn column, boolean nullable, GeneratedValue value) {
        columns.add(new ColumnDefinition(column.label(), Engine.storage(column.type()), nullable, false, null)
                .withGenerated(value));
        return this;
    }

    private Definitions column(SampleColumn column, boolean nullable, DefaultValue value) {
        columns.add(new ColumnDefinition(column.label(), Engine.storage(column.type()), nullable, false, value));
        return this;
    }

    Definitions unique(String name, String... names) {
        uniques.add(new UniqueConstraint(name, List.of(names), false, false));
        return this;
    }

    Definitions unique(UniqueConstraint constraint) {
        uniques.add(constraint);
        return this;
    }

    Definitions check(CheckConstraint constraint) {
        checks.add(constraint);
        return this;
    }

    Definitions references(ForeignKey key) {
        foreignKeys.add(key);
        return this;
    }

    Definitions check(String name, Expr condition) {
        checks.add(new CheckConstraint.Condition(name, condition));
        return this;
    }

    Definitions references(String name, String column, String target, String targetColumn, ForeignKeyAction onDelete) {
        foreignKeys.add(new ForeignKey(
                name,
                List.of(column),
                null,
                target,
                List.of(targetColumn),
                onDelete,
                ForeignKeyAction.NO_ACTION,
                false));
        return this;
    }

    Definitions index(IndexDefinition index) {
        indexes.add(index);
        return this;
    }

    TableDefinition build() {
        return new TableDefinition(null, table, columns, primaryKey, uniques, foreignKeys, checks, indexes, null);
    }
}
