package dev.cormorant.dialect;

import dev.cormorant.ir.Statement;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** One database as Cormorant sees it. Immutable and thread-safe. */
public interface Dialect {
    /** Its name: the word by which {@link Dialects#named} finds it. */
    String name();

    /** What it can do. */
    Features features();

    /** A resolved statement as SQL. */
    RenderedSql render(Statement statement, Names names);

    /** The sign around names. */
    char quote();

    /** How it stores values. */
    TypeMap types();

    /** How it defines tables, under these names. */
    DdlRenderer ddl(Names names);

    /** Its own way in for many rows; empty where it has none. */
    default Optional<RowLoader> loader() {
        return Optional.empty();
    }

    /** What its errors mean. */
    ErrorReader errors();

    /** Where it cuts the text of SQL in its own way. */
    Set<LexicalRule> lexicalRules();

    /** What is in it already. */
    Introspection introspection();

    /** How it treats transactions. */
    default TransactionControl transactions() {
        return TransactionControl.STANDARD;
    }

    /** Makes a fresh physical connection fit: modes, functions and checks that statements rely on. */
    void prepare(Connection connection) throws SQLException;
}
