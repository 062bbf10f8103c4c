package dev.cormorant.internal;

import dev.cormorant.change.ChangeRunner;
import dev.cormorant.ddl.TableDefinition;
import dev.cormorant.ddl.ViewDefinition;
import dev.cormorant.dialect.DdlRenderer;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Dialects;
import dev.cormorant.driver.Changes;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Connections;
import dev.cormorant.driver.ErrorTranslator;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.PooledSession;
import dev.cormorant.driver.QueryListeners;
import dev.cormorant.driver.Session;
import dev.cormorant.driver.TransactionLog;
import dev.cormorant.driver.TransactionSession;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.internal.cache.Results;
import dev.cormorant.internal.define.DeclaredConstraints;
import dev.cormorant.internal.define.Definitions;
import dev.cormorant.internal.define.Fitness;
import dev.cormorant.internal.define.Views;
import dev.cormorant.internal.load.Keysets;
import dev.cormorant.internal.load.ReadGuard;
import dev.cormorant.internal.load.ReadPlans;
import dev.cormorant.internal.load.Reading;
import dev.cormorant.internal.load.RelatedReading;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.internal.sql.RawSql;
import dev.cormorant.internal.sql.SqlPlans;
import dev.cormorant.internal.write.ReadOnlyChanges;
import dev.cormorant.internal.write.WritePlans;
import dev.cormorant.internal.write.Writing;
import dev.cormorant.ir.TableId;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonCodecs;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.query.QueryRunner;
import dev.cormorant.query.RelatedRunner;
import dev.cormorant.render.TableName;
import dev.cormorant.schema.Schema;
import dev.cormorant.sql.SqlRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rooms of one database, and the doors between them. Thread-safe. */
public final class Engine {
    private static final @Nullable Object[] NO_VALUES = {};

    private final Planner planner;
    private final ReadPlans readPlans;
    private final ReadGuard readGuard;
    private final WritePlans writePlans;
    private final SqlPlans sqlPlans;
    private final Executor executor;
    private final QueryListeners listeners = new QueryListeners();
    private final TransactionLog transactionLog;
    private final PooledSession session;
    private final Options options;
    private final @Nullable Results results;
    private final List<String> advice;

    private Engine(Schema schema, Dialect dialect, DataSource source, Options options, List<String> advice) {
        this.planner = new Planner(
                schema,
                dialect,
                options.rewrites(),
                json(schema, options),
                options.reads().scanCap());
        this.readPlans = new ReadPlans(
                planner,
                new Keysets(planner, options.cursorKey()),
                options.reads().maxDepth());
        this.readGuard = new ReadGuard(schema, options.reads());
        this.writePlans = new WritePlans(planner, readPlans);
        this.sqlPlans = new SqlPlans(planner);
        ErrorTranslator errors =
                new ErrorTranslator(dialect, new DeclaredConstraints(schema), options.valuesInErrors());
        this.results = options.resultCache() == null ? null : new Results(options.resultCache(), options.clock());
        this.executor = new Executor(
                listeners, errors, options.clock(), dialect.features(), results == null ? null : results::changed);
        this.transactionLog = new TransactionLog(options.transactions().slow());
        this.session = new PooledSession(
                new Connections(source, dialect),
                errors,
                transactionLog,
                options.transactions().statementSavepoints());
        this.options = options;
        this.advice = advice;
    }

    /** Connects once to find out which database it is. */
    public static Engine open(Schema schema, DataSource source, Options options) {
        Dialect dialect = detect(source);
        List<String> advice = Fitness.check(schema, dialect);
        return new Engine(schema, dialect, source, options, advice);
    }

    private static JsonCodec json(Schema schema, Options options) {
        return Optional.ofNullable(options.json()).or(JsonCodecs::find).orElseGet(() -> NoJsonCodec.of(schema));
    }

    private static Dialect detect(DataSource source) {
        try (Connection connection = Connections.open(source)) {
            return Dialects.detect(connection);
        } catch (SQLException e) {
            throw new ConnectionFailedException(
                    "The database does not say what it is", new SqlFailure("", e.getSQLState(), e.getErrorCode()), e);
        }
    }

    /** The schema. */
    public Schema schema() {
        return planner.schema();
    }

    /** What the database leaves out of the schema without harm. */
    public List<String> advice() {
        return advice;
    }

    /** The database. */
    public Dialect dialect() {
        return planner.dialect();
    }

    /** The listeners of its statements. */
    public QueryListeners listeners() {
        return listeners;
    }

    /** Is told of its transactions. */
    public TransactionLog transactionLog() {
        return transactionLog;
    }

    /** The session in which each statement has a connection of its own. */
    public PooledSession session() {
        return session;
    }

    /** How often statements found a plan that was made before. */
    public PlanCacheUse planCache() {
        return readPlans.use().plus(writePlans.use()).plus(sqlPlans.use());
    }

    /** Where queries run in a session, under a name; null for none. In a transaction they see its own writes, which nobody keeps. */
    public QueryRunner reads(Session in, @Nullable String name) {
        Results kept = in instanceof TransactionSession ? null : results;
        return new Reading(readPlans, readGuard, executor.named(name), in, kept);
    }

    /** Where related rows are read in a session, under a name; null for none. */
    public RelatedRunner related(Session in, @Nullable String name) {
        return new RelatedReading(readPlans, readGuard, executor.named(name), in);
    }

    /** Where writes run in a session, under a name; null for none. */
    public ChangeRunner changes(Session in, @Nullable String name) {
        ChangeRunner writing = new Writing(writePlans, executor.named(name), in, options.clock(), options.writes());
        return in.isReadOnly() ? new ReadOnlyChanges(writing) : writing;
    }

    /** Where the user's own SQL runs in a session, under a name; null for none. */
    public SqlRunner statements(Session in, @Nullable String name) {
        return new RawSql(sqlPlans, executor.named(name), in);
    }

    /** Gives up the results that name a tag. */
    public void invalidate(String tag) {
        if (results != null) {
            results.invalidate(tag);
        }
    }

    /** Gives up the results that were read from a table. */
    public void invalidate(TableId table) {
        if (results != null) {
            results.changed(Changes.of(Set.of(table)));
        }
    }

    /** The statements that create the schema's tables and views, those of indexes that are made online at the end. */
    public List<String> ddl() {
        List<String> statements = new ArrayList<>(definer().create(definitions()));
        views().forEach(view -> statements.add(definer().create(view)));
        statements.addAll(definer().createOnline(definitions()));
        return statements;
    }

    /** Creates the tables and views that are not there yet; the names of the created ones. */
    public List<String> createMissing() {
        Set<TableName> existing = session.run(link -> dialect().introspection().tables(link.connection())).stream()
                .map(name -> lowerCase(name.schema(), name.name()))
                .collect(Collectors.toSet());
        List<TableDefinition> missing = new ArrayList<>(definitions());
        missing.removeIf(table -> existing.contains(lowerCase(table.schema(), table.name())));
        List<ViewDefinition> missingViews = new ArrayList<>(views());
        missingViews.removeIf(view -> existing.contains(lowerCase(view.schema(), view.name())));
        List<String> statements = new ArrayList<>(definer().create(missing));
        missingViews.forEach(view -> statements.add(definer().create(view)));
        session.atomically(transaction -> statements.stream()
                .mapToLong(text -> executor.update(transaction, new Command(text, List.of()), NO_VALUES))
                .sum());
        for (String text : definer().createOnline(missing)) {
            Command command = new Command(text, List.of());
            session.withoutTransaction(link -> executor.update(link, command, NO_VALUES));
        }
        return Stream.concat(
                        missing.stream().map(TableDefinition::name),
                        missingViews.stream().map(ViewDefinition::name))
                .toList();
    }

    private static TableName lowerCase(@Nullable String schema, String name) {
        return new TableName(schema == null ? null : schema.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private List<TableDefinition> definitions() {
        return Definitions.of(schema(), dialect().name(), planner.json());
    }

    private List<ViewDefinition> views() {
        return Views.of(schema(), dialect().features(), readPlans::definition);
    }

    private DdlRenderer definer() {
        return dialect().ddl(planner.names());
    }
}
