package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Select;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;

/** What SQLite spells its own way: names, patterns, and letters beyond ASCII. */
final class SqliteRenderer extends ScaledDecimalRenderer {
    /** SQLite takes an unknown name in double quotes for a text, one in backticks for the mistake that it is. */
    static final char QUOTE = '`';

    SqliteRenderer(Names names) {
        super(new SqlWriter(QUOTE), names, SqliteLiterals.INSTANCE);
    }

    @Override
    protected String offsetWithoutLimit() {
        return " LIMIT -1 OFFSET ";
    }

    /** There are no locks on rows: a transaction that writes has the database for itself. */
    @Override
    protected void lock(Select node, Lock lock) {}

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
