package dev.cormorant;

import dev.cormorant.driver.QueryListener;
import dev.cormorant.driver.TransactionListener;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.Argument;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.SchemaException;
import dev.cormorant.internal.Engine;
import dev.cormorant.internal.Options;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.sql.Connection;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema on a database. Thread-safe; an application has one for each of its databases. Statements outside of a
 * transaction take a connection each and commit by themselves.
 *
 * <pre>{@code
 * Database db = Database.open(Schema.of(USERS, POSTS), dataSource);
 * }</pre>
 */
public final class Database extends Db {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private Database(Engine engine, @Nullable String name) {
        super(engine, engine.session(), name);
    }

    /**
     * A schema on the database that a data source leads to: PostgreSQL, MariaDB, SQLite or H2.
     *
     * @throws dev.cormorant.error.ConnectionFailedException if no connection can be had
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if it is another database, too old a version, or one that
     *     cannot hold the schema
     */
    public static Database open(Schema schema, DataSource source) {
        return open(schema, source, UnaryOperator.identity());
    }

    /** The same with settings: {@code Database.open(SCHEMA, dataSource, s -> s.clock(clock))}. */
    public static Database open(Schema schema, DataSource source, UnaryOperator<Settings> settings) {
        Argument.notNull(schema, "open", "schema");
        Argument.notNull(source, "open", "data source");
        Argument.notNull(settings, "open", "function of settings");
        Options options = Argument.notNull(settings.apply(Settings.defaults()), "open", "what the function gives")
                .options();
        List<String> missing = schema.missingIndexes();
        if (options.missingIndexes() == Reaction.THROW && !missing.isEmpty()) {
            throw new SchemaException(missing);
        }
        Database database = new Database(Engine.open(schema, source, options), null);
        schema.advice().stream()
                .filter(advice -> options.missingIndexes() == Reaction.WARN || !missing.contains(advice))
                .forEach(LOG::warn);
        database.engine().advice().forEach(LOG::warn);
        return database;
    }

    @Override
    public Database named(String name) {
        Argument.notNull(name, "named", "name");
        return new Database(engine(), name);
    }

    /** Hears of each statement after it ran. */
    public void onQuery(QueryListener listener) {
        Argument.notNull(listener, "onQuery", "listener");
        engine().listeners().add(listener);
    }

    /** Hears of each transaction when it begins and when it ended. */
    public void onTransaction(TransactionListener listener) {
        Argument.notNull(listener, "onTransaction", "listener");
        engine().transactionLog().add(listener);
    }

    /**
     * Does something in a transaction that is as the options say.
     *
     * <pre>{@code
     * Order order = db.transaction(t -> t.isolation(SERIALIZABLE).timeout(Duration.ofSeconds(5)).retry(3), tx -> place(tx, basket));
     * }</pre>
     *
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database cannot keep what the options promise
     */
    public <T extends @Nullable Object, E extends Exception> T transaction(
            UnaryOperator<TransactionOptions> options, TransactionBlock<T, E> block) throws E {
        Argument.notNull(options, "transaction", "function of options");
        Argument.notNull(block, "transaction", "block");
        Engine engine = engine();
        return engine.session()
                .<T, E>atomically(
                        Argument.notNull(
                                options.apply(TransactionOptions.DEFAULTS),
                                "transaction",
                                "what the function of options gives"),
                        session -> block.run(new Tx(engine, session, name())));
    }

    /** Does something that yields nothing in a transaction that is as the options say. */
    public <E extends Exception> void run(UnaryOperator<TransactionOptions> options, TransactionAction<E> action)
            throws E {
        Argument.notNull(options, "run", "function of options");
        Argument.notNull(action, "run", "action");
        this.<Boolean, E>transaction(options, tx -> {
            action.run(tx);
            return true;
        });
    }

    /**
     * Does something in a transaction that can write from its start. On SQLite it waits for its turn when it begins, and can
     * not be refused at its first write; elsewhere it is a plain transaction. With more to say:
     * {@code db.transaction(t -> t.immediate().retry(3), ..)}.
     */
    public <T extends @Nullable Object, E extends Exception> T immediateTransaction(TransactionBlock<T, E> block)
            throws E {
        Argument.notNull(block, "immediateTransaction", "block");
        return this.<T, E>transaction(TransactionOptions::immediate, block);
    }

    /**
     * Takes part in a transaction that somebody else began on a connection, and will commit or roll back. Nothing is
     * committed, rolled back or closed through it; a transaction inside is a savepoint. Results that are kept of queries are
     * given up at each write; what is read before the commit is kept again, so say {@link #invalidate(Table)} after it.
     *
     * <pre>{@code
     * connection.setAutoCommit(false);
     * db.join(connection).insert(NewUser.name("Ada"));
     * connection.commit();
     * }</pre>
     *
     * @throws IllegalArgumentException if the connection commits by itself, or leads to a database of another kind
     */
    public Tx join(Connection connection) {
        Argument.notNull(connection, "join", "connection");
        return new Tx(engine(), engine().session().join(connection), name());
    }

    /**
     * Gives up the results of queries that say this tag in {@link dev.cormorant.query.Query#cached cached(..)}. Inside of a
     * transaction say it at its end: {@code tx.afterCommit(() -> db.invalidate("news"))}.
     */
    public void invalidate(String tag) {
        Argument.notNull(tag, "invalidate", "tag");
        engine().invalidate(tag);
    }

    /**
     * Gives up the results of queries of a table, for writes that Cormorant did not see: those of other programs, and those of
     * a {@link #join joined} transaction, whose end nobody tells.
     *
     * @throws IllegalArgumentException if the table is not in the schema
     */
    public void invalidate(Table<?, ?> table) {
        Argument.notNull(table, "invalidate", "table");
        schema().table(table);
        engine().invalidate(table);
    }

    /**
     * How often statements found a plan that was made before, since the database was opened. A low rate means that a program
     * makes ever new shapes of queries.
     */
    public PlanCacheUse planCache() {
        return engine().planCache();
    }

    /**
     * Creates the tables of the schema that are not there yet, with their constraints and indexes, and the views; for demos
     * and tests. It never changes what is there. Indexes that are {@code online()} come last, each by itself, after all else is
     * committed; on PostgreSQL such an index waits for transactions that are open.
     *
     * @return the names of the tables and views that it created
     */
    public List<String> createMissing() {
        return engine().createMissing();
    }

    /**
     * The statements that create all tables and views of the schema, in an order in which they can be run. Those of indexes
     * that are {@code online()} are the last, and are run outside of a transaction.
     */
    public List<String> ddl() {
        return engine().ddl();
    }
}
