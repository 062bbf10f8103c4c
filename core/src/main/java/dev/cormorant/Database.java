package dev.cormorant;

import dev.cormorant.driver.QueryListener;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.SchemaException;
import dev.cormorant.internal.Engine;
import dev.cormorant.internal.Options;
import dev.cormorant.schema.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
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

    private Database(Engine engine) {
        super(engine, engine.session());
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
        Options options = settings.apply(Settings.defaults()).options();
        List<String> missing = schema.missingIndexes();
        if (options.missingIndexes() == Reaction.THROW && !missing.isEmpty()) {
            throw new SchemaException(missing);
        }
        Database database = new Database(Engine.open(schema, source, options));
        schema.advice().stream()
                .filter(advice -> options.missingIndexes() == Reaction.WARN || !missing.contains(advice))
                .forEach(LOG::warn);
        database.engine().advice().forEach(LOG::warn);
        return database;
    }

    /** Hears of each statement after it ran. */
    public void onQuery(QueryListener listener) {
        engine().listeners().add(listener);
    }

    /**
     * Creates the tables of the schema that are not there yet, with their constraints and indexes; for demos and tests. It
     * never changes a table that is there.
     *
     * @return the names of the tables that it created
     */
    public List<String> createMissing() {
        return engine().createMissing();
    }

    /** The statements that create all tables of the schema, in an order in which they can be run. */
    public List<String> ddl() {
        return engine().ddl();
    }
}
