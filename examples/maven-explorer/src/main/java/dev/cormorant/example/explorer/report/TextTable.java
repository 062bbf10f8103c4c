package dev.cormorant.example.explorer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A title and columns under headings, for a terminal. Columns of numbers are flush right. */
final class TextTable {
    private static final int WIDEST = 60;
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final String title;
    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();

    TextTable(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    TextTable row(Object... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title).append(System.lineSeparator());
        Stream.concat(Stream.of(headings), rows.stream()).map(this::line).forEach(text::append);
        return text.toString();
    }

    private String line(List<?> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = shown(cells.get(column));
            String blanks = " ".repeat(width(column) - cell.length());
            line.append(column == 0 ? INDENT : GAP).append(isNumeric(column) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing() + System.lineSeparator();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(row -> shown(row.get(column)).length())
                .max()
                .orElse(0);
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Long);
    }

    private static String shown(Object cell) {
        String text = cell instanceof Long number
                ? String.format(Locale.ROOT, "%,d", number)
                : cell.toString().replaceAll("\\s+", " ");
        return text.length() > WIDEST ? text.substring(0, WIDEST - 3) + "..." : text;
    }
}
