package dev.cormorant.guide;

import java.util.Set;
import java.util.stream.Collectors;

/** Statements as a page shows them. */
final class Sql {
    private static final Set<String> CLAUSES = Set.of(
            "FROM",
            "JOIN",
            "LEFT",
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "OFFSET",
            "SET",
            "VALUES",
            "WHEN",
            "RETURNING");
    private static final Set<String> CONTINUED = Set.of("LEFT", "DELETE", "UPDATE");
    private static final int WIDTH = 120;

    private Sql() {}

    /** A statement with its outermost clauses on lines of their own. */
    static String inLines(String sql) {
        StringBuilder text = new StringBuilder();
        String before = "";
        int depth = 0;
        for (String word : sql.split(" ")) {
            if (!text.isEmpty()) {
                text.append(depth == 0 && startsLine(word, before) ? '\n' : ' ');
            }
            text.append(word);
            depth += count('(', word) - count(')', word) + choice(word);
            before = word;
        }
        return text.toString().lines().map(Sql::wrapped).collect(Collectors.joining("\n"));
    }

    /** LEFT JOIN, DELETE FROM and DO UPDATE SET are one clause; the ON of a join is none, that of a conflict is. */
    private static boolean startsLine(String word, String before) {
        return word.equals("ON") ? before.endsWith(")") : CLAUSES.contains(word) && !CONTINUED.contains(before);
    }

    /** A CASE is one value, whatever stands in it. */
    private static int choice(String word) {
        return word.endsWith("CASE") ? 1 : word.startsWith("END") ? -1 : 0;
    }

    private static int count(char c, String word) {
        return (int) word.chars().filter(each -> each == c).count();
    }

    private static String wrapped(String line) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ")) {
            if (column > 0 && column + word.length() >= WIDTH) {
                text.append("\n    ");
                column = 4;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
