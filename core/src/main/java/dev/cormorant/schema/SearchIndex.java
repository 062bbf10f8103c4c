package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.search.SearchQuery;
import dev.cormorant.type.ColumnTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A full-text index of some columns of a table. A table that has one defines it, and searches by {@code POSTS.search(..)}; of
 * several each is a field, which define names too. Immutable and thread-safe.
 *
 * <pre>{@code
 * public final SearchIndex<Posts> byTitle = searchIndex("posts_by_title").on(title);
 *
 * @Override
 * protected void define(Definition<Posts> t) {
 *     t.searchIndex(byTitle);
 * }
 *
 * db.from(POSTS).search(POSTS.byTitle.matching("first draft")).list();
 * }</pre>
 *
 * @param <S> the table
 */
public final class SearchIndex<S> {
    private final Table<?, ?> table;
    private final String name;
    private final List<Column<S, ?>> columns;
    private final List<Column<S, ?>> filter;
    private final List<SearchWeight> weights;
    private final @Nullable String language;

    private SearchIndex(
            Table<?, ?> table,
            String name,
            List<Column<S, ?>> columns,
            List<Column<S, ?>> filter,
            List<SearchWeight> weights,
            @Nullable String language) {
        this.table = table;
        this.name = name;
        this.columns = columns;
        this.filter = filter;
        this.weights = weights;
        this.language = language;
    }

    /** Waits for what a search index is on. */
    public static final class Columns<S> {
        private final Table<?, ?> table;
        private final String name;

        Columns(Table<?, ?> table, String name) {
            this.table = table;
            this.name = name;
        }

        /** Columns of texts. A phrase is found inside of one of them, other words in any. */
        @SafeVarargs
        public final SearchIndex<S> on(Column<S, String> first, Column<S, String>... more) {
            Argument.notNull(first, "on", "column");
            Argument.noneNull(more, "on", "column");
            List<Column<S, ?>> columns = Stream.concat(Stream.of(first), Arrays.stream(more))
                    .<Column<S, ?>>map(column -> column)
                    .toList();
            return new SearchIndex<>(table, name, columns, List.of(), List.of(), null);
        }
    }

    /**
     * The same with an ordinary index of these columns beside it, for searches that are narrowed by them. A search may be
     * narrowed by any column without that.
     */
    @SafeVarargs
    public final SearchIndex<S> filter(Column<S, ?>... narrowing) {
        Argument.noneNull(narrowing, "filter", "column");
        return new SearchIndex<>(table, name, columns, List.of(narrowing), weights, language);
    }

    /**
     * The same whose columns count differently in scores; PostgreSQL only.
     *
     * @throws IllegalArgumentException if there are not as many weights as columns
     */
    public SearchIndex<S> weights(SearchWeight... each) {
        Argument.noneNull(each, "weights", "weight");
        if (each.length != columns.size()) {
            throw new IllegalArgumentException(label() + ": " + each.length + " weights of " + columns.size()
                    + " columns; say one for each column, in their order");
        }
        return new SearchIndex<>(table, name, columns, filter, List.of(each), language);
    }

    /**
     * The same for texts in a language, whose words are found in all their forms and whose smallest words are left out:
     * {@code language("english")}; PostgreSQL only.
     */
    public SearchIndex<S> language(String configuration) {
        Argument.notNull(configuration, "language", "language");
        return new SearchIndex<>(table, name, columns, filter, weights, configuration);
    }

    /**
     * The rows in which these words are found: a condition, which tells a score too.
     *
     * @param text what a user typed: words, {@code "a phrase"}, {@code -without} and {@code begin*}
     * @throws InvalidValueException if no text of this database can be such, or it is longer than {@link
     *     SearchQuery#LONGEST}
     */
    public Match<S> matching(String text) {
        Argument.notNull(text, "matching", "text");
        String problem = ColumnTypes.text().problem(text);
        if (problem == null && text.length() > SearchQuery.LONGEST) {
            problem = "a search of " + text.length() + " characters is longer than " + SearchQuery.LONGEST
                    + "; shorten it";
        }
        if (problem != null) {
            throw new InvalidValueException(table.label() + ": search(..): " + problem);
        }
        return new Match<>(this, SearchQuery.parse(text));
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The columns that are searched. */
    public List<Column<S, ?>> columns() {
        return columns;
    }

    /** The columns of the ordinary index beside it; none where there is none. */
    public List<Column<S, ?>> filter() {
        return filter;
    }

    /** How much each of the columns counts; none where all count the same. */
    public List<SearchWeight> weights() {
        return weights;
    }

    /** The language of the texts; null for words as they are. */
    public @Nullable String language() {
        return language;
    }

    /** What it makes of the texts of a row, as a column that has its name. */
    ColumnId document() {
        return new SearchDocument(table, name);
    }

    String label() {
        return table.label() + "." + name;
    }

    @Override
    public String toString() {
        return label();
    }
}
