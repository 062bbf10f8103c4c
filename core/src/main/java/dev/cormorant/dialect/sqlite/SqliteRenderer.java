package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Update;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.render.TableName;
import dev.cormorant.type.Storage.Kind;
import java.util.List;

/** What SQLite spells its own way: names, patterns, and letters beyond ASCII. */
final class SqliteRenderer extends ScaledDecimalRenderer {
    /** SQLite takes an unknown name in double quotes for a text, one in backticks for the mistake that it is. */
    static final char QUOTE = '`';

    /** Names that no table and column of a schema can have. */
    private static final String COLLECTED = "new values";

    private static final String COLLECTED_KEY = "key of row";

    private static final String SCORES = "scores of rows";

    private static final int LONGEST_CHAIN = 100;

    SqliteRenderer(Names names) {
        super(new SqlWriter(QUOTE), names, SqliteLiterals.INSTANCE);
    }

    @Override
    protected String offsetWithoutLimit() {
        return " LIMIT -1 OFFSET ";
    }

    /** One text of all keys: the statement is the same for any number of them. */
    @Override
    protected SqlWriter inKeys(SlotList keys, boolean negated) {
        if (!JsonKeys.hold(Storages.of(keys.type()))) {
            return super.inKeys(keys, negated);
        }
        return out.sql(negated ? " NOT IN " : " IN ")
                .sql("(SELECT value FROM json_each(")
                .bind(new BindSlot.Array(keys.type(), keys.index()))
                .sql("))");
    }

    /** A list of rows is a table of values. */
    @Override
    public SqlWriter visitKeyList(KeyList node) {
        return rows("(VALUES ", slots(node));
    }

    /** SQLite takes a chain for nested, and what is nested in a thousand levels for too deep: a long chain is written as a tree. */
    @Override
    public SqlWriter visitLogical(Logical node) {
        return super.visitLogical(isLong(node) ? halved(node) : node);
    }

    @Override
    protected SqlWriter condition(Expr node) {
        return super.condition(node instanceof Logical logical && isLong(logical) ? halved(logical) : node);
    }

    private static boolean isLong(Logical node) {
        return node.operands().size() > LONGEST_CHAIN;
    }

    private static Logical halved(Logical node) {
        List<Expr> all = node.operands();
        int half = all.size() / 2;
        Logical first = new Logical(node.operator(), all.subList(0, half));
        return new Logical(
                node.operator(), List.of(first, new Logical(node.operator(), all.subList(half, all.size()))));
    }

    /** There are no locks on rows: a transaction that writes has the database for itself. */
    @Override
    protected void lock(Select node, Lock lock) {}

    /** Row by row, later rows would see what earlier ones have become: new values are collected first. */
    @Override
    protected void update(Update node) {
        if (!ReadTables.ofAssignments(node).contains(node.table())) {
            super.update(node);
            return;
        }
        TableName table = names.table(node.table());
        List<Assignment> assignments = node.assignments();
        out.sql("UPDATE ").name(table).sql(" SET ");
        out.each(
                assignments,
                ", ",
                each -> out.name(names.column(each.column()))
                        .sql(" = ")
                        .name(COLLECTED)
                        .sql(".")
                        .name(names.column(each.column())));
        out.sql(" FROM (SELECT rowid AS ").name(COLLECTED_KEY);
        for (Assignment each : assignments) {
            out.sql(", ");
            assigned(each);
            out.sql(" AS ").name(names.column(each.column()));
        }
        out.sql(" FROM ").name(table);
        clause(" WHERE ", node.where());
        out.sql(") AS ").name(COLLECTED).sql(" WHERE ").name(table.name()).sql(".rowid = ");
        out.name(COLLECTED).sql(".").name(COLLECTED_KEY);
        returning(node.returning());
    }

    @Override
    public SqlWriter visitLike(Like node) {
        return isDefinition() ? glob(node) : super.visitLike(node).sql(" ESCAPE '\\'");
    }

    /** The connections of other programs have neither our functions nor our LIKE, but all have GLOB. */
    private SqlWriter glob(Like node) {
        if (node.ignoreCase() || !(node.pattern() instanceof Bind pattern) || pattern.value() == null) {
            throw refused("patterns that ignore case or are not constant");
        }
        operand(node.operand()).sql(node.negated() ? " NOT GLOB " : " GLOB ");
        return out.sql(SqliteLiterals.INSTANCE.text(GlobPattern.of((String) pattern.value())));
    }

    @Override
    public SqlWriter visitComparison(Comparison node) {
        return switch (Storages.of(node.left()).kind()) {
            case JSON -> throw noEquality();
            case ARRAY -> compact(node.left(), symbol(node.operator()), node.right());
            default -> super.visitComparison(node);
        };
    }

    @Override
    public SqlWriter visitDistinctness(Distinctness node) {
        return switch (Storages.of(node.left()).kind()) {
            case JSON -> throw noEquality();
            case ARRAY -> compact(node.left(), node.distinct() ? " IS NOT " : " IS ", node.right());
            default -> super.visitDistinctness(node);
        };
    }

    private static UnsupportedByDatabaseException noEquality() {
        return new UnsupportedByDatabaseException(
                "SQLite has no equality of whole JSON documents; compare a path, as in prefs.path(\"theme\").asText()");
    }

    /** Compares lists without the blanks in their text. */
    private SqlWriter compact(Expr left, String operator, Expr right) {
        function("json", left).sql(operator);
        return function("json", right);
    }

    @Override
    public SqlWriter visitJsonPath(JsonPath node) {
        return new SqliteJson(out, () -> write(node.document()), node).write();
    }

    @Override
    public SqlWriter visitContainment(Containment node) {
        if (Storages.of(node.left()).kind() == Kind.JSON) {
            throw new UnsupportedByDatabaseException(
                    "SQLite has no containment of JSON documents; compare paths, as in prefs.path(\"theme\").asText()");
        }
        return switch (node.operator()) {
            case CONTAINS -> allIn(node.right(), node.left());
            case CONTAINED_BY -> allIn(node.left(), node.right());
            case OVERLAPS -> elements(node.left(), "EXISTS", "IN", node.right());
        };
    }

    private SqlWriter allIn(Expr part, Expr whole) {
        return elements(part, "NOT EXISTS", "NOT IN", whole);
    }

    private SqlWriter elements(Expr one, String exists, String in, Expr other) {
        out.sql("CASE WHEN ");
        write(one).sql(" IS NOT NULL AND ");
        write(other).sql(" IS NOT NULL THEN " + exists + " (SELECT 1 FROM ");
        function("json_each", one).sql(" AS e WHERE e.value " + in + " (SELECT value FROM ");
        return function("json_each", other).sql(")) END");
    }

    /**
     * The index is a table of its own. A score is looked up among those of all matches, which are computed once: asked for
     * one row alone, the index would count the matches of all rows again.
     */
    @Override
    protected SqlWriter search(Search node) {
        Column document = (Column) node.document();
        String index = names.column(document.id());
        BindSlot.Value query = new BindSlot.Value(SqliteSearch.QUERY, ((Slot) node.query()).index());
        if (node.answer() == Search.Answer.MATCH) {
            qualifier(document);
            out.sql("rowid IN (SELECT rowid FROM ").name(index);
        } else {
            out.sql("(WITH ").name(SCORES).sql(" (id, score) AS MATERIALIZED (SELECT rowid, -bm25(");
            out.name(index);
            out.sql(") FROM ").name(index);
        }
        out.sql(" WHERE ").name(index).sql(" MATCH ").bind(query).sql(")");
        if (node.answer() == Search.Answer.SCORE) {
            out.sql(" SELECT score FROM ").name(SCORES).sql(" WHERE id = ");
            out.name(source(document)).sql(".rowid)");
        }
        return out;
    }

    @Override
    protected SqlWriter distance(Distance node) {
        out.sql(SqliteFunctions.DISTANCE).sql("('" + node.metric().name() + "', ");
        write(node.vector()).sql(", ");
        return write(node.other()).sql(")");
    }

    @Override
    public SqlWriter visitMatches(Matches node) {
        if (isDefinition()) {
            throw refused("regular expressions");
        }
        out.sql(SqliteFunctions.MATCHES).sql("(");
        write(node.operand()).sql(", ");
        return write(node.pattern()).sql(")");
    }

    @Override
    protected SqlWriter lower(Expr text) {
        return caseMapping(SqliteFunctions.LOWER, text);
    }

    @Override
    protected SqlWriter upper(Expr text) {
        return caseMapping(SqliteFunctions.UPPER, text);
    }

    private SqlWriter caseMapping(String function, Expr text) {
        if (isDefinition()) {
            throw refused("lower or upper case");
        }
        return function(function, text);
    }

    @Override
    protected SqlWriter length(Expr text) {
        return function("LENGTH", text);
    }

    private static UnsupportedByDatabaseException refused(String what) {
        return new UnsupportedByDatabaseException(
                "SQLite has no " + what + " in checks that hold for every program; check it in Java");
    }
}
