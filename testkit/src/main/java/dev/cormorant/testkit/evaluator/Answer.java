package dev.cormorant.testkit.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answers: a number, a truth value, or rows of which some may stand in any order.
 */
public sealed interface Answer {
    /** Whether an actual answer is this one. */
    boolean isMetBy(@Nullable Object actual);

    /** A number of rows, or whether there is one. */
    record Single(Object value) implements Answer {
        @Override
        public boolean isMetBy(@Nullable Object actual) {
            return value.equals(actual);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Rows: the order of the groups is promised, that of the rows in a group is not. A value may be rows itself: those that
     * are related to the row.
     *
     * @param groups all rows before they are cut
     * @param offset how many are skipped
     * @param limit how many are left at most; negative for all
     */
    record Rows(List<List<List<@Nullable Object>>> groups, long offset, long limit) implements Answer {
        static Rows inAnyOrder(List<List<@Nullable Object>> rows) {
            return new Rows(List.of(rows), 0, -1);
        }

        static Rows inOrder(List<List<@Nullable Object>> rows) {
            return new Rows(rows.stream().map(List::of).toList(), 0, -1);
        }

        @Override
        public boolean isMetBy(@Nullable Object actual) {
            List<?> left = new ArrayList<>((List<?>) actual);
            long from = offset;
            long to = limit < 0 ? Long.MAX_VALUE : offset + limit;
            long at = 0;
            for (List<List<@Nullable Object>> group : groups) {
                long first = Math.max(from, at);
                long last = Math.min(to, at + group.size());
                at += group.size();
                int wanted = (int) Math.max(0, last - first);
                if (left.size() < wanted || !isPart(left.subList(0, wanted), group)) {
                    return false;
                }
                left = left.subList(wanted, left.size());
            }
            return left.isEmpty();
        }

        private static boolean isPart(List<?> rows, List<List<@Nullable Object>> group) {
            List<List<@Nullable Object>> left = new ArrayList<>(group);
            for (Object row : rows) {
                int at = indexOf(left, (List<?>) row);
                if (at < 0) {
                    return false;
                }
                left.remove(at);
            }
            return true;
        }

        private static int indexOf(List<List<@Nullable Object>> rows, List<?> row) {
            for (int i = 0; i < rows.size(); i++) {
                if (isSame(rows.get(i), row)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isSame(List<?> expected, List<?> actual) {
            if (expected.size() != actual.size()) {
                return false;
            }
            for (int i = 0; i < expected.size(); i++) {
                if (!isSame(expected.get(i), actual.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSame(@Nullable Object expected, @Nullable Object actual) {
            if (expected instanceof FreshKey) {
                return actual != null;
            } else if (expected instanceof Rows related) {
                return related.isMetBy(actual);
            } else if (expected instanceof List<?> values && actual instanceof List<?> others) {
                return isSame(values, others);
            }
            return Objects.equals(expected, actual);
        }

        @Override
        public String toString() {
            String cut = offset == 0 && limit < 0 ? "" : " from " + offset + ", at most " + limit;
            return groups.stream()
                            .filter(group -> !Collections.emptyList().equals(group))
                            .toList()
                    + cut;
        }
    }
}
