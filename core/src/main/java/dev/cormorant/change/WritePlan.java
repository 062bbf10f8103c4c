package dev.cormorant.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a write would do, in order, for people and for golden tests. Holds no values.
 *
 * @param actions the actions in order
 */
public record WritePlan(List<Action> actions) {
    /**
     * One statement of a plan, or what the database does by itself because of it.
     *
     * @param by who acts: {@code cormorant} or {@code database}
     * @param what the action in words: {@code update Posts}
     * @param sql the statement; empty where the database acts by itself
     */
    public record Action(String by, String what, String sql) {
        @Override
        public String toString() {
            return sql.isEmpty() ? by + ": " + what : by + ": " + what + "\n    " + sql;
        }
    }

    /** The actions, numbered. */
    @Override
    public String toString() {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> (i + 1) + ". " + actions.get(i))
                .collect(Collectors.joining("\n"));
    }
}
