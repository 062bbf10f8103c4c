package dev.cormorant;

import dev.cormorant.change.Change;
import dev.cormorant.change.ChangeRunner;
import dev.cormorant.change.Delete;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.Nothing;
import dev.cormorant.change.Update;
import dev.cormorant.change.UpdateAll;
import dev.cormorant.change.Upsert;
import dev.cormorant.driver.Session;
import dev.cormorant.error.Argument;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.Engine;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.KeyReads;
import dev.cormorant.query.Query;
import dev.cormorant.query.QueryRunner;
import dev.cormorant.query.RelatedReads;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.TableRow;
import dev.cormorant.sql.SqlRunner;
import dev.cormorant.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where data is read and written: a {@link Database}, or a {@link Tx} inside one of its transactions. Code that takes a
 * {@code Db} works in both.
 */
public abstract sealed class Db permits Database, Tx {
    private final Engine engine;
    private final Session session;
    private final @Nullable String name;
    private final QueryRunner reads;
    private final KeyReads keys;
    private final RelatedReads related;
    private final ChangeRunner changes;
    private final SqlRunner statements;

    Db(Engine engine, Session session, @Nullable String name) {
        this.engine = engine;
        this.session = session;
        this.name = name;
        this.reads = engine.reads(session, name);
        this.keys = new KeyReads(reads, engine.schema());
        this.related = new RelatedReads(engine.related(session, name), engine.schema());
        this.changes = engine.changes(session, name);
        this.statements = engine.statements(session, name);
    }

    /** Something done in a transaction. */
    @FunctionalInterface
    public interface TransactionBlock<T extends @Nullable Object, E extends Exception> {
        /** Does it. */
        T run(Tx tx) throws E;
    }

    /** Something done in a transaction that yields nothing. */
    @FunctionalInterface
    public interface TransactionAction<E extends Exception> {
        /** Does it. */
        void run(Tx tx) throws E;
    }

    /**
     * The same, under a name: errors of what is done through it begin with the name, and listeners hear it. It is meant for
     * people; texts that differ from call to call help nobody.
     *
     * <pre>{@code
     * List<Post> posts = db.named("posts of an author").from(POSTS).where(POSTS.authorId.eq(7L)).list();
     * // posts of an author: The database gave up the statement; ..
     * }</pre>
     */
    public abstract Db named(String name);

    /** The schema. */
    public final Schema schema() {
        return engine.schema();
    }

    /**
     * A query of the rows of a table; nothing runs before its terminal method.
     *
     * <pre>{@code
     * List<Post> drafts = db.from(POSTS).where(POSTS.status.eq(DRAFT)).list();
     * // SELECT .. FROM "posts" WHERE "status" = ?
     * }</pre>
     *
     * @throws IllegalArgumentException if the table is not in the schema
     */
    public final <S extends TableLike<S, R>, R> Query<S, R> from(S table) {
        Argument.notNull(table, "from", "table");
        schema().table(table);
        return Query.from(reads, table);
    }

    /**
     * A query of the rows of a table by its name in the database, for tools. Columns are found by name too.
     *
     * <pre>{@code
     * List<TableRow> users = db.table("users").limit(20).list();
     * Object email = users.get(0).get("email");
     * }</pre>
     *
     * @throws dev.cormorant.error.UnknownNameException if the schema has no such table
     */
    public final Query<?, TableRow> table(String name) {
        Argument.notNull(name, "table", "name");
        SchemaTable known = schema().table(name);
        return rows(known.table(), known.rowShape());
    }

    private <S extends TableLike<S, R>, R> Query<S, TableRow> rows(TableLike<S, R> table, Shape<TableRow> shape) {
        @SuppressWarnings("unchecked") // S is the class of the table itself
        S self = (S) table;
        return from(self).select(() -> shape);
    }

    /**
     * The row whose primary key or unique column holds this value; empty if there is none.
     *
     * <pre>{@code
     * Optional<User> ada = db.find(USERS.email, "ada@example.org");
     * // SELECT .. FROM "users" WHERE "email" = ?
     * }</pre>
     *
     * @throws IllegalArgumentException if the column is neither the primary key nor unique
     */
    public final <S extends TableLike<S, R>, R, T> Optional<R> find(Column<S, T> key, T value) {
        Argument.notNull(key, "find", "key");
        return find(Key.of(key, value));
    }

    /**
     * The row of a unique key of several columns; empty if there is none.
     *
     * <pre>{@code
     * Optional<Membership> ada = db.find(Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.userId, 7L));
     * // SELECT .. FROM "memberships" WHERE "team" = ? AND "user_id" = ?
     * }</pre>
     *
     * @throws IllegalArgumentException if the columns are neither the primary key nor unique together
     */
    public final <S extends TableLike<S, R>, R> Optional<R> find(Key<S> key) {
        Argument.notNull(key, "find", "key");
        return keys.find(key);
    }

    /**
     * The rows whose primary key or unique column holds one of these values, by their values, in the order in which the
     * values were given. A value without a row is absent.
     *
     * <pre>{@code
     * Map<Long, User> users = db.findAll(USERS.id, List.of(1L, 2L, 3L));
     * // SELECT .. FROM "users" WHERE "id" IN (?, ?, ?)
     * }</pre>
     *
     * @return an immutable map
     * @throws IllegalArgumentException if the column is neither the primary key nor unique, or a value is null
     */
    public final <S extends TableLike<S, R>, R, T> Map<T, R> findAll(Column<S, T> key, Collection<? extends T> values) {
        Argument.notNull(key, "findAll", "key");
        Argument.notNull(values, "findAll", "collection of values");
        return keys.findAll(key, values);
    }

    /**
     * The row whose primary key or unique column holds this value.
     *
     * @throws NotFoundException if there is none
     * @throws IllegalArgumentException if the column is neither the primary key nor unique
     */
    public final <S extends TableLike<S, R>, R, T> R get(Column<S, T> key, T value) {
        Argument.notNull(key, "get", "key");
        return get(Key.of(key, value));
    }

    /**
     * The row of a unique key of several columns.
     *
     * @throws NotFoundException if there is none
     * @throws IllegalArgumentException if the columns are neither the primary key nor unique together
     */
    public final <S extends TableLike<S, R>, R> R get(Key<S> key) {
        Argument.notNull(key, "get", "key");
        return find(key).orElseThrow(() -> {
            String table = key.table().toString();
            List<String> columns = key.columns().stream().map(Column::field).toList();
            return new NotFoundException(reads.told("No row of " + table + " has this " + key), table, columns);
        });
    }

    /**
     * What relations lead to from rows that were read before, as it is now: one statement for each relation and level, for all
     * of the rows together. A tree or the rows above are one statement, however many levels there are.
     *
     * <pre>{@code
     * List<User> users = db.from(USERS).limit(20).list();
     * List<Loaded<User>> loaded = db.load(users, USERS.posts.limit(3), USERS.profile);
     * // SELECT .. FROM "posts" .. WHERE "author_id" IN (..)
     * // SELECT .. FROM "profiles" WHERE "user_id" IN (..)
     * }</pre>
     *
     * @return the rows in their order with what the relations lead to, as an immutable list
     * @throws IllegalArgumentException if a relation is named twice, or finds its rows by a column that the rows do not hold; or
     *     if a tree selects of the row itself what it does not hold
     */
    @SafeVarargs
    public final <S extends TableLike<S, R>, R> List<Loaded<R>> load(
            Collection<? extends R> rows, Loadable<S> relation, Loadable<S>... more) {
        Argument.noneNull(rows, "load", "row");
        Argument.notNull(relation, "load", "relation");
        Argument.noneNull(more, "load", "relation");
        List<Loadable<S>> relations = new ArrayList<>(List.of(relation));
        relations.addAll(List.of(more));
        return related.load(rows, relations);
    }

    /**
     * The related rows of one parent behind a cursor, as they are now, in one statement. The cursor is one of a slice of the
     * same relation, condition and order, and knows the parent.
     *
     * <pre>{@code
     * RelatedSlices<Users, Posts, Post> news = USERS.posts.orderBy(POSTS.createdAt.desc()).slice(20);
     * Slice<Post> first = db.from(USERS).where(USERS.id.eq(7L)).select(news).getOne();
     * Slice<Post> second = db.next(news, first.next().orElseThrow());
     * // SELECT .. FROM "posts" WHERE "author_id" = ? AND ("created_at", "id") < (?, ?) ORDER BY .. LIMIT ?
     * }</pre>
     *
     * @throws dev.cormorant.error.InvalidCursorException if the cursor was changed, is out of date or belongs to another query
     */
    public final <V> Slice<V> next(RelatedSlices<?, ?, V> slices, Cursor from) {
        Argument.notNull(slices, "next", "relation");
        Argument.notNull(from, "next", "cursor");
        return related.next(slices, from);
    }

    /**
     * The related rows of one parent in front of a cursor, as they are now, in one statement.
     *
     * @throws dev.cormorant.error.InvalidCursorException if the cursor was changed, is out of date or belongs to another query
     */
    public final <V> Slice<V> previous(RelatedSlices<?, ?, V> slices, Cursor to) {
        Argument.notNull(slices, "previous", "relation");
        Argument.notNull(to, "previous", "cursor");
        return related.previous(slices, to);
    }

    /**
     * What relations lead to from a row that was read before, as it is now: {@code db.load(user, USERS.posts)}.
     *
     * @throws IllegalArgumentException if a relation is named twice, or finds its rows by a column that the row does not hold
     * @throws dev.cormorant.error.NotFoundException if a relation leaves the row out because it leads nowhere
     */
    @SafeVarargs
    public final <S extends TableLike<S, R>, R> Loaded<R> load(R row, Loadable<S> relation, Loadable<S>... more) {
        Argument.notNull(row, "load", "row");
        Argument.notNull(relation, "load", "relation");
        return load(List.of(row), relation, more).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        reads.told("load(" + relation.relation().source() + ", ..): a relation leaves the row out,"
                                + " because it leads to a row that is gone or hidden")));
    }

    /**
     * Inserts a row.
     *
     * <pre>{@code
     * Post post = db.insert(NewPost.authorId(7).title("Hello").body("..."));
     * // INSERT INTO "posts" ("author_id", "title", "body") VALUES (?, ?, ?) RETURNING ..
     * }</pre>
     *
     * @return the stored row, with what the database added
     * @throws dev.cormorant.error.InvalidValueException if a value does not fit its column, before any SQL
     * @throws dev.cormorant.error.ConstraintViolationException if the row would break a constraint
     */
    public final <S extends Table<S, R>, R> R insert(NewRow<S, R> row) {
        Argument.notNull(row, "insert", "row");
        return insert(row, row.table());
    }

    /**
     * Inserts a row and gives back something of it: a column, a {@link Selection#of} of several. What lies beyond the row,
     * relations and counts, is read by its key in the same transaction.
     *
     * <pre>{@code
     * long id = db.insert(NewPost.authorId(7).title("Hello").body("..."), POSTS.id);
     * // INSERT INTO "posts" .. RETURNING "id"
     * }</pre>
     *
     * @throws NotFoundException if a relation leaves the stored row out because it leads nowhere
     */
    public final <S extends Table<S, R>, R, V extends @Nullable Object> V insert(
            NewRow<S, R> row, Selection<? super S, V> returned) {
        Argument.notNull(row, "insert", "row");
        Argument.notNull(returned, "insert", "selection");
        List<V> stored = changes.insert(List.of(row), returned.shape());
        if (stored.isEmpty()) {
            throw new NotFoundException(reads.told("insert " + row.table()
                    + ": the row is stored, and a relation leaves it out, because it leads to a row that is hidden"));
        }
        return stored.get(0);
    }

    /** Inserts a row without reading it back: {@code db.insert(row, nothing())}. */
    public final <S extends Table<S, R>, R> void insert(NewRow<S, R> row, Nothing nothing) {
        Argument.notNull(row, "insert", "row");
        Argument.notNull(nothing, "insert", "nothing()");
        changes.insertOnly(List.of(row));
    }

    /** Inserts rows, all or none. The stored rows come back in the order of the given ones. */
    public final <S extends Table<S, R>, R> List<R> insertAll(List<? extends NewRow<S, R>> rows) {
        Argument.noneNull(rows, "insertAll", "row");
        return rows.isEmpty()
                ? List.of()
                : changes.insert(rows, rows.get(0).table().shape());
    }

    /**
     * Inserts rows, all or none, and gives back something of each, in the order of the given ones:
     * {@code List<Long> ids = db.insertAll(rows, USERS.id)}. A row that a relation leaves out, as {@code orDropParent()} does, is
     * stored and does not come back.
     */
    public final <S extends Table<S, R>, R, V extends @Nullable Object> List<V> insertAll(
            List<? extends NewRow<S, R>> rows, Selection<? super S, V> returned) {
        Argument.noneNull(rows, "insertAll", "row");
        Argument.notNull(returned, "insertAll", "selection");
        return changes.insert(rows, returned.shape());
    }

    /** Inserts rows, all or none, without reading them back: {@code db.insertAll(rows, nothing())}. */
    public final <S extends Table<S, R>, R> void insertAll(List<? extends NewRow<S, R>> rows, Nothing nothing) {
        Argument.noneNull(rows, "insertAll", "row");
        Argument.notNull(nothing, "insertAll", "nothing()");
        changes.insertOnly(rows);
    }

    /** An update of a table; it says which rows before it can be run. */
    public final <S extends Table<S, R>, R> Update<S, R> update(S table) {
        Argument.notNull(table, "update", "table");
        schema().table(table);
        return Update.of(changes, table);
    }

    /**
     * Writes a row as it is, found by its primary key; what an update writes by itself keeps doing so. Where the table has a
     * version, the row is only written if nobody changed it since it was read.
     *
     * <pre>{@code
     * Post post = db.get(POSTS.id, 7L);
     * Post stored = db.update(POSTS, post.withTitle("New"));
     * // UPDATE "posts" SET "title" = ?, .., "version" = "version" + ? WHERE "id" = ? AND "version" = ? RETURNING ..
     * }</pre>
     *
     * @return the stored row
     * @throws NotFoundException if there is no row with this key
     * @throws dev.cormorant.error.StaleException if the row has another version by now
     * @throws IllegalArgumentException if the rows of the table do not hold its primary key
     */
    public final <S extends Table<S, R>, R> R update(S table, R row) {
        Argument.notNull(table, "update", "table");
        Argument.notNull(row, "update", "row");
        schema().table(table);
        return changes.updateRow(table, row);
    }

    /** An update of several rows of a table, each known by its key and changed in its own way; it is run by a terminal. */
    public final <S extends Table<S, R>, R> UpdateAll<S, R> updateAll(S table, List<Change<S>> rows) {
        Argument.notNull(table, "updateAll", "table");
        Argument.noneNull(rows, "updateAll", "change");
        schema().table(table);
        return UpdateAll.of(changes, table, rows);
    }

    /** A delete from a table; it says which rows before it can be run. */
    public final <S extends Table<S, R>, R> Delete<S, R> delete(S table) {
        Argument.notNull(table, "delete", "table");
        schema().table(table);
        return Delete.of(changes, table);
    }

    /**
     * Deletes the rows that hold one of these values in a primary key or unique column, all or none:
     * {@code db.deleteAll(USERS.id, List.of(1L, 2L, 3L))}.
     *
     * @return the number of rows that went, not counting those that went with them by foreign keys
     * @throws IllegalArgumentException if the column is neither the primary key nor unique, or a value is null
     */
    public final <S extends Table<S, R>, R, T> long deleteAll(Column<S, T> key, Collection<? extends T> values) {
        Argument.notNull(key, "deleteAll", "key");
        Argument.noneNull(values, "deleteAll", "value");
        requireUnique(key, "delete several rows for each value; use delete(..).where(..)");
        return changes.deleteAll(key, values);
    }

    /** An upsert of a row; it says which conflict it handles before it can be run. */
    public final <S extends Table<S, R>, R> Upsert<S, R> upsert(NewRow<S, R> row) {
        Argument.notNull(row, "upsert", "row");
        return Upsert.of(changes, row.table(), List.of(row));
    }

    /** An upsert of rows of one table, all or none. */
    public final <S extends Table<S, R>, R> Upsert<S, R> upsertAll(S table, List<? extends NewRow<S, R>> rows) {
        Argument.notNull(table, "upsertAll", "table");
        Argument.noneNull(rows, "upsertAll", "row");
        return Upsert.of(changes, table, rows);
    }

    /**
     * SQL of your own, with parameters by name; nothing runs before a terminal method. One statement of any kind but those
     * that begin and end transactions. It bypasses what Cormorant adds to statements; the constraints of the database hold.
     *
     * <pre>{@code
     * List<UserLine> lines = db.sql("select id, name from users where city = :city").bind("city", city).list(UserLine.class);
     * }</pre>
     *
     * @throws IllegalArgumentException if the text is not one whole statement, or has parameters without a name
     */
    public final SqlStatement sql(String text) {
        Argument.notNull(text, "sql", "text");
        return SqlStatement.of(statements, text);
    }

    /**
     * Does something in a transaction: commits when the block returns, rolls back when it throws, and lets what it throws
     * through unchanged. Inside a transaction it is a savepoint: its rollback keeps what was done before.
     *
     * <pre>{@code
     * User user = db.transaction(tx -> {
     *     User stored = tx.insert(NewUser.name("Ada"));
     *     tx.insert(NewProfile.userId(stored.id()));
     *     return stored;
     * });
     * }</pre>
     */
    public final <T extends @Nullable Object, E extends Exception> T transaction(TransactionBlock<T, E> block)
            throws E {
        Argument.notNull(block, "transaction", "block");
        return session.<T, E>atomically(inner -> block.run(new Tx(engine, inner, name)));
    }

    /** Does something in a transaction that yields nothing. */
    public final <E extends Exception> void run(TransactionAction<E> action) throws E {
        Argument.notNull(action, "run", "action");
        this.<Boolean, E>transaction(tx -> {
            action.run(tx);
            return true;
        });
    }

    private void requireUnique(Column<?, ?> key, String otherwise) {
        if (!schema().table(key.table()).isUnique(key)) {
            throw new IllegalArgumentException(
                    key.label() + " is neither the primary key nor unique, so it may " + otherwise);
        }
    }

    final Engine engine() {
        return engine;
    }

    /** What the statements are called; null for nothing. */
    final @Nullable String name() {
        return name;
    }
}
