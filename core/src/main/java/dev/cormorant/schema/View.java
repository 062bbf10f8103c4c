package dev.cormorant.schema;

/**
 * A view: a class whose fields are the columns of rows that the database makes by a query whenever they are read. It is read
 * as a table is, and nothing can be written to it. Its columns are {@code Required} or {@code Nullable}, in the order in which
 * the query selects them. One of them may be said to be {@code unique()} or the {@code primaryKey()}: that is believed, and
 * lets {@code find} and cursors work.
 *
 * <pre>{@code
 * @Model
 * public final class ActiveUsers extends View<ActiveUsers, ActiveUser> {
 *     public static final ActiveUsers ACTIVE_USERS = new ActiveUsers();
 *
 *     public final Required<Long> id = bigint().primaryKey();
 *     public final Required<String> name = text();
 *
 *     @Override
 *     protected void define(ViewDefinition v) {
 *         v.as(Query.from(USERS).where(USERS.active.eq(true)).select(Selection.of(USERS.id, USERS.name, ActiveUser::new)));
 *     }
 * }
 * // CREATE VIEW "active_users" ("id", "name") AS SELECT "id", "name" FROM "users" WHERE "active" = TRUE
 * }</pre>
 *
 * @param <S> the view class itself
 * @param <R> the record of its rows
 */
public abstract class View<S extends View<S, R>, R> extends TableLike<S, R> {
    /** Says which rows the view has. */
    protected abstract void define(ViewDefinition v);
}
