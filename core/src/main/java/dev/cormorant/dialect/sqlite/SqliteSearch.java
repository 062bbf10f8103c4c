package dev.cormorant.dialect.sqlite;

import dev.cormorant.ddl.SearchIndexDefinition;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.search.SearchQuery;
import dev.cormorant.search.SearchTerm;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** An index that is a table of its own, kept by triggers of the table whose texts it indexes. */
final class SqliteSearch {
    /** How a search is bound. */
    static final ColumnType<SearchQuery> QUERY =
            ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, SqliteSearch::match);

    /** Names that the index keeps for columns of its own. */
    private static final Set<String> OWN_COLUMNS = Set.of("rank", "rowid");

    private final String table;
    private final List<String> key;
    private final SearchIndexDefinition index;

    /** The index of a table with this primary key. */
    SqliteSearch(String table, List<String> key, SearchIndexDefinition index) {
        this.table = table;
        this.key = key;
        this.index = index;
    }

    private static String match(SearchQuery query) {
        String required = terms(query.required(), " AND ");
        List<SearchTerm> excluded = query.excluded();
        return excluded.isEmpty() ? required : "(" + required + ") NOT (" + terms(excluded, " OR ") + ")";
    }

    /** Words have letters and digits alone, so there is nothing in them to escape. */
    private static String terms(List<SearchTerm> terms, String connective) {
        return terms.stream()
                .map(term -> '"' + String.join(" ", term.words()) + '"' + (term.prefix() ? "*" : ""))
                .collect(Collectors.joining(connective));
    }

    /** The statements that create the index and the triggers that keep it. */
    List<String> create() {
        for (SearchIndexDefinition.Part part : index.columns()) {
            if (OWN_COLUMNS.contains(part.column().toLowerCase(Locale.ROOT))) {
                throw new UnsupportedByDatabaseException("SQLite has no search in a column called " + part.column()
                        + ", which its index keeps for itself; give the column of " + table
                        + " another name in the database by .named(\"..\")");
            }
        }
        SqlWriter virtual = out("CREATE VIRTUAL TABLE ").name(index.name()).sql(" USING fts5(");
        columns(virtual, "");
        virtual.sql(", content=").name(table);
        virtual.sql(", tokenize=\"unicode61 remove_diacritics 2 categories 'L* Nd'\")");
        return List.of(
                virtual.text(), trigger("insert", "INSERT"), trigger("update", "UPDATE"), trigger("delete", "DELETE"));
    }

    /** The triggers go with their table. */
    List<String> drop() {
        return List.of(out("DROP TABLE ").name(index.name()).text());
    }

    private String trigger(String suffix, String event) {
        SqlWriter trigger =
                out("CREATE TRIGGER ").name(index.name() + "_" + suffix).sql(" AFTER " + event);
        if (event.equals("UPDATE")) {
            trigger.sql(" OF ");
            columns(trigger, "");
            key.stream()
                    .filter(each -> !isSearched(each))
                    .forEach(each -> trigger.sql(", ").name(each));
        }
        trigger.sql(" ON ").name(table).sql(" BEGIN");
        if (!event.equals("INSERT")) {
            trigger.sql(" INSERT INTO ")
                    .name(index.name())
                    .sql(" (")
                    .name(index.name())
                    .sql(", rowid, ");
            columns(trigger, "");
            columns(trigger.sql(") VALUES ('delete', old.rowid, "), "old.");
            trigger.sql(");");
        }
        if (!event.equals("DELETE")) {
            trigger.sql(" INSERT INTO ").name(index.name()).sql(" (rowid, ");
            columns(trigger, "");
            columns(trigger.sql(") VALUES (new.rowid, "), "new.");
            trigger.sql(");");
        }
        return trigger.sql(" END").text();
    }

    private boolean isSearched(String column) {
        return index.columns().stream().anyMatch(part -> part.column().equals(column));
    }

    private void columns(SqlWriter to, String qualifier) {
        to.each(index.columns(), ", ", part -> to.sql(qualifier).name(part.column()));
    }

    private static SqlWriter out(String text) {
        return new SqlWriter(SqliteRenderer.QUOTE).sql(text);
    }
}
