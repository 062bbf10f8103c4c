package dev.cormorant.internal.plan;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Parameter;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.ValueType;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.CellType;
import dev.cormorant.type.Codec;
import dev.cormorant.type.ColumnType;

/** Takes a built statement through the rooms to a command. Thread-safe. */
public final class Planner {
    private final Schema schema;
    private final Dialect dialect;
    private final Names names;

    /** A planner for one schema on one database. */
    public Planner(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.names = new SchemaNames(schema);
    }

    /** The schema. */
    public Schema schema() {
        return schema;
    }

    /** The database. */
    public Dialect dialect() {
        return dialect;
    }

    /** What tables and columns are called. */
    public Names names() {
        return names;
    }

    /** The statement with a number for each value and a source for each column. */
    public Statement resolve(Statement built) {
        return Resolver.resolve(BindNumbering.of(built), names);
    }

    /** The statement as a command that runs with any values. */
    public Command command(Statement built) {
        RenderedSql rendered = dialect.render(resolve(built), names);
        return new Command(
                rendered.text(), rendered.slots().stream().map(this::parameter).toList());
    }

    /** How this database stores a type; the label stands for the column in messages. */
    public <T> CellType<T> cell(ColumnType<T> type, String label) {
        Codec<Object> codec = dialect.types().codec(type.storage());
        return new CellType<>(type, codec, label);
    }

    private Parameter parameter(BindSlot slot) {
        ColumnType<?> type = columnType(slot.type());
        CellType<?> cell = cell(type, "a value of type " + type);
        if (slot instanceof BindSlot.Element element) {
            return new Parameter.Element(cell, element.index(), element.element());
        }
        if (slot instanceof BindSlot.Array array) {
            return new Parameter.Array(cell, dialect.types().arrays(type.storage()), array.index());
        }
        return new Parameter.Value(cell, slot.index());
    }

    private static ColumnType<?> columnType(ValueType type) {
        if (type instanceof ColumnType<?> columnType) {
            return columnType;
        }
        throw new IllegalStateException("a value of an unknown type " + type);
    }
}
