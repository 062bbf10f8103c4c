package dev.cormorant.schema;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the full-text indexes of a table. */
final class SearchIndexCheck {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    /** What the tables behind an index are called on a database that keeps it in tables. */
    private static final List<String> TABLES = List.of("", "_data", "_idx", "_docsize", "_config");

    private final Table<?, ?> table;
    private final TableNames names;
    private final SchemaProblems problems;

    SearchIndexCheck(Table<?, ?> table, TableNames names, SchemaProblems problems) {
        this.table = table;
        this.names = names;
        this.problems = problems;
    }

    /** The names that an index takes among tables and indexes. */
    static Stream<String> names(SearchIndex<?> index) {
        return TABLES.stream().map(end -> index.name() + end);
    }

    void run(SearchIndex<?> index) {
        String which = table.label() + ": the search index " + index.name();
        problems.checkName(index.name(), table.label());
        if (names.columns().values().stream().anyMatch(index.name()::equalsIgnoreCase)) {
            problems.add(which
                    + " is called like a column, and is one itself on half of the databases; give it another name");
        }
        if (new HashSet<>(index.columns()).size() < index.columns().size()) {
            problems.add(which + " names a column twice, " + index.columns() + "; name it once");
        }
        for (Column<?, ?> column : index.columns()) {
            if (!names.columns().containsKey(column)) {
                problems.add(which + " is on " + column.label()
                        + ", which is no column of this table; name the column by its field");
            } else if (!column.type().storage().isText()) {
                problems.add(which + " is on " + column.label() + ", which is stored as "
                        + column.type().storage() + "; name columns of texts");
            } else if (column.generation().isPresent()) {
                problems.add(which + " is on " + column.label()
                        + ", which is generated; name the columns that it is generated from");
            }
        }
        String language = index.language();
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            problems.add(which + " is in the language \"" + language
                    + "\", which is no name of a text search configuration; say one that is, as english");
        }
    }
}
