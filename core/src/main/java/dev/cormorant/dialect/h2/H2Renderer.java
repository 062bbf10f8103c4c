package dev.cormorant.dialect.h2;

import dev.cormorant.dialect.VectorlessRenderer;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Update;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.ArrayList;
import java.util.List;

/** What H2 spells its own way: written rows come back through a query of them, upserts are MERGE. */
final class H2Renderer extends VectorlessRenderer {
    private static final ColumnType<Long> BIGINT = ColumnTypes.bigint();
    private static final String SURROGATES = "'[\\x{10000}-\\x{10FFFF}]'";

    H2Renderer(Names names) {
        super(new SqlWriter('"'), names, H2Literals.INSTANCE, "H2", "RAWTOHEX");
    }

    @Override
    protected SqlWriter inSlots(SlotList list, boolean negated) {
        return out.sql(negated ? " <> ALL(" : " = ANY(")
                .bind(new BindSlot.Array(list.type(), list.index()))
                .sql(")");
    }

    /** H2 looks up each key of a table in an index, but compares each row with all keys of a list. */
    @Override
    protected void sources(Select node) {
        H2Keys keys = H2Keys.in(node.where());
        if (keys == null) {
            super.sources(node);
        } else {
            keys.write(out);
            out.sql(" CROSS JOIN ");
            super.sources(node.withWhere(keys.where()));
        }
    }

    @Override
    public SqlWriter visitComparison(Comparison node) {
        requireNoDocument(node.left());
        if (node.right() instanceof Bind constant && constant.value() instanceof byte[] bytes && bytes.length == 0) {
            return octets(node);
        }
        return super.visitComparison(node);
    }

    /** H2 cannot read its own text of empty bytes in a check. They compare to bytes as 0 does to the number of these. */
    private SqlWriter octets(Comparison toNone) {
        out.sql("OCTET_LENGTH(");
        return write(toNone.left()).sql(")").sql(symbol(toNone.operator())).sql("0");
    }

    /** Of a query in FROM, H2 makes a text of its own and reads that, in which EXISTS has lost its parentheses. */
    @Override
    protected SqlWriter existence(Exists node) {
        out.sql("CAST(");
        return write(node).sql(" AS BOOLEAN)");
    }

    @Override
    public SqlWriter visitDistinctness(Distinctness node) {
        requireNoDocument(node.left());
        return super.visitDistinctness(node);
    }

    /** H2 compares the texts, so the order of members would count. */
    private static void requireNoDocument(Expr operand) {
        if (Storages.of(operand).kind() == Kind.JSON) {
            throw new UnsupportedByDatabaseException(
                    "H2 has no equality of whole JSON documents; compare a path, as in prefs.path(\"theme\").asText()");
        }
    }

    @Override
    public SqlWriter visitJsonPath(JsonPath node) {
        return new H2Json(out, () -> write(node.document()), node).write();
    }

    /** Every match scores the same. */
    @Override
    protected SqlWriter search(Search node) {
        if (node.answer() == Search.Answer.SCORE) {
            return out.sql("CAST(1 AS DOUBLE PRECISION)");
        }
        return out.sql("REGEXP_LIKE(")
                .each(node.texts(), " || " + H2Search.DIVIDER + " || ", this::textOrNone)
                .sql(", ")
                .bind(new BindSlot.Value(H2Search.QUERY, ((Slot) node.query()).index()))
                .sql(")");
    }

    private SqlWriter textOrNone(Expr text) {
        out.sql("COALESCE(");
        return write(text).sql(", '')");
    }

    @Override
    public SqlWriter visitContainment(Containment node) {
        return new H2Containment(out, this::list).write(node);
    }

    /** A list, with its type where nothing else tells it. */
    private void list(Expr node) {
        if (node instanceof Slot) {
            out.sql("CAST(");
            write(node).sql(" AS " + H2Types.INSTANCE.sqlType(Storages.of(node)) + ")");
        } else {
            write(node);
        }
    }

    /** H2 counts UTF-16 units: each pair of surrogates is made one character first. */
    @Override
    protected SqlWriter length(Expr text) {
        out.sql("CHAR_LENGTH(REGEXP_REPLACE(");
        return write(text).sql(", " + SURROGATES + ", '_'))");
    }

    /** A text of one UTF-16 unit for each character of another one. */
    static String characters(String text) {
        return "REGEXP_REPLACE(" + text + ", " + SURROGATES + ", '_')";
    }

    /** H2 counts UTF-16 units, but its regular expressions code points. */
    @Override
    protected SqlWriter substring(Call node) {
        out.sql("REGEXP_REPLACE(");
        write(node.arguments().get(0)).sql(", '(?s)^.{0,' || (CAST(");
        write(node.arguments().get(1)).sql(" AS BIGINT) - 1) || '}(.{0,' || CAST(");
        return write(node.arguments().get(2)).sql(" AS INTEGER) || '}).*$', '$1')");
    }

    @Override
    public SqlWriter visitTyped(Typed node) {
        out.sql("CAST(");
        return write(node.operand())
                .sql(" AS ")
                .sql(H2Types.INSTANCE.sqlType(Storages.of(node)))
                .sql(")");
    }

    /** H2 takes the number, the least and the greatest of all rows from an index, and forgets a filter that is never true. */
    @Override
    protected SqlWriter aggregate(Aggregate node) {
        boolean fromIndex = switch (node.function()) {
            case COUNT, MIN, MAX -> true;
            case SUM, AVG -> false;
        };
        if (node.where() != Truth.FALSE || !fromIndex) {
            return super.aggregate(node);
        }
        Expr operand = node.operand() == null ? Truth.TRUE : node.operand();
        Expr none = new Case(List.of(new Case.Branch(Truth.FALSE, operand)), null);
        return call(new Aggregate(node.function(), none, node.distinct(), null));
    }

    /** H2 averages integers of up to 32 bits as floating point. */
    @Override
    protected SqlWriter aggregated(Aggregate node, Expr operand) {
        boolean isInteger = node.function() == Aggregate.Function.AVG && Storages.isInteger(Storages.of(operand));
        return write(isInteger ? new Typed(BIGINT, operand) : operand);
    }

    /** H2 compares what a step finds with what is there at the very end, and steps on from equal rows each by itself till then. */
    @Override
    protected Select step(Recursion node) {
        return node.step().asDistinct();
    }

    @Override
    protected void insert(Insert node) {
        OnConflict conflict = node.onConflict();
        if (conflict == null) {
            writtenRows(node.returning(), () -> super.insert(node));
        } else {
            writtenRows("FINAL", node.returning(), () -> merge(node, conflict));
        }
    }

    @Override
    protected void update(Update node) {
        Update silent = new Update(node.table(), node.assignments(), node.where(), List.of());
        if (node.image() == Update.Image.OLD) {
            writtenRows("OLD", node.returning(), () -> super.update(silent));
        } else {
            writtenRows(node.returning(), () -> super.update(silent));
        }
    }

    @Override
    protected void delete(Delete node) {
        writtenRows("OLD", node.returning(), () -> super.delete(node));
    }

    /** Said before the statement, or to the driver. */
    @Override
    protected void returning(List<Expr> expressions) {}

    /**
     * Of rows as they were left the driver hands out columns: that takes less than a query of the statement, and leaves nothing
     * behind when it fails.
     */
    private void writtenRows(List<Expr> returning, Runnable statement) {
        List<String> columns = new ArrayList<>(returning.size());
        for (Expr each : returning) {
            if (!(each instanceof Column column)) {
                writtenRows("FINAL", returning, statement);
                return;
            }
            columns.add(names.column(column.id()));
        }
        statement.run();
        out.written(columns);
    }

    private void writtenRows(String image, List<Expr> returning, Runnable statement) {
        if (returning.isEmpty()) {
            statement.run();
            return;
        }
        out.sql("SELECT ")
                .each(returning, ", ", this::write)
                .sql(" FROM ")
                .sql(image)
                .sql(" TABLE ");
        parenthesised(statement);
    }

    private void merge(Insert node, OnConflict conflict) {
        if (conflict.target().isEmpty()) {
            throw new UnsupportedByDatabaseException(
                    "H2 has no insert that handles a conflict of any unique key; name the key's columns");
        }
        out.sql("MERGE INTO ").name(names.table(node.table())).sql(" USING (VALUES ");
        typedRows(node);
        out.sql(") AS EXCLUDED ");
        parenthesised(() -> columns(node.columns()));
        within(null, () -> matched(node, conflict));
        out.sql(" WHEN NOT MATCHED THEN INSERT ");
        parenthesised(() -> columns(node.columns()));
        out.sql(" VALUES ");
        parenthesised(() -> out.each(node.columns(), ", ", this::proposed));
    }

    private void typedRows(Insert node) {
        int width = node.columns().size();
        for (int row = 0; row < node.rows(); row++) {
            out.sql(row == 0 ? "(" : ", (");
            for (int column = 0; column < width; column++) {
                out.sql(column == 0 ? "" : ", ");
                typed(new BindSlot.Value(node.columns().get(column).type(), row * width + column));
            }
            out.sql(")");
        }
    }

    /** In a table of values a place has no type of its own, and H2 would make a text of what is no single value. */
    private void typed(BindSlot.Value place) {
        Storage storage = Storages.of(place.type());
        switch (storage.kind()) {
            case BYTES, VECTOR, JSON, ARRAY ->
                out.sql("CAST(").bind(place).sql(" AS " + H2Types.INSTANCE.keyType(storage, 1) + ")");
            default -> out.bind(place);
        }
    }

    private void matched(Insert node, OnConflict conflict) {
        out.sql(" ON ").each(conflict.target(), " AND ", column -> {
            existing(node, column).sql(" = ");
            proposed(column);
        });
        if (!conflict.assignments().isEmpty()) {
            clause(" WHEN MATCHED AND ", conflict.where());
            out.sql(conflict.where() == null ? " WHEN MATCHED THEN UPDATE SET " : " THEN UPDATE SET ");
            out.each(conflict.assignments(), ", ", this::assignment);
        }
    }

    private SqlWriter existing(Insert node, ColumnId column) {
        return out.name(names.table(node.table()).name()).sql(".").name(names.column(column));
    }

    private SqlWriter proposed(ColumnId column) {
        return out.sql("EXCLUDED.").name(names.column(column));
    }
}
