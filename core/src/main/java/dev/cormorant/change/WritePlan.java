package dev.cormorant.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a write would do, in order, for people and for golden tests. Holds no values.
 *
 * <pre>
 * 1. cormorant: delete Users
 *     DELETE FROM "users" WHERE "id" = ?
 * 2. db: delete Posts whose authorId refers to a deleted row of Users
 * 3. db: refuse while Comments.authorId refers to a deleted row of Users
 * </pre>
 *
 * @param actions the actions in order
 */
public record WritePlan(List<Action> actions) {
    /** Who acts. */
    public enum Actor {
        /** Cormorant, by a statement. */
        CORMORANT,
        /** The database, by itself. */
        DB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One statement of a plan, or what the database does by itself because of it.
     *
     * @param by who acts
     * @param what the action in words: {@code update Posts}
     * @param sql the statement; empty where the database acts by itself
     */
    public record Action(Actor by, String what, String sql) {
        @Override
        public String toString() {
            return sql.isEmpty() ? by + ": " + what : by + ": " + what + "\n    " + sql;
        }
    }

    /** The actions, numbered. */
    @Override
    public String toString() {
        if (actions.isEmpty()) {
            return "nothing";
        }
        return IntStream.range(0, actions.size())
                .mapToObj(i -> (i + 1) + ". " + actions.get(i))
                .collect(Collectors.joining("\n"));
    }
}
