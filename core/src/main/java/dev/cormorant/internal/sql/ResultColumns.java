package dev.cormorant.internal.sql;

import dev.cormorant.error.Nearest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The columns of a result by name: whatever the case, {@code createdAt} as well as {@code created_at}.
 *
 * @param labels the names as the database gives them, in order
 */
record ResultColumns(List<String> labels) {
    static ResultColumns of(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i));
        }
        return new ResultColumns(List.copyOf(labels));
    }

    /**
     * The 1-based position of the only column of a name.
     *
     * @param wanter who wants it, for the message
     */
    int position(String name, String wanter) {
        String folded = folded(name);
        int[] found = IntStream.range(0, labels.size())
                .filter(i -> folded(labels.get(i)).equals(folded))
                .toArray();
        if (found.length == 1) {
            return found[0] + 1;
        }
        throw new IllegalArgumentException(
                found.length == 0
                        ? wanter + ": the result has no column " + name + Nearest.question(name, labels) + " It has "
                                + this
                        : wanter + ": the result has " + found.length + " columns " + name
                                + "; give them names of their own with AS. It has " + this);
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(", ", labels);
    }
}
