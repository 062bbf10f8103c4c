package dev.cormorant.schema;

import java.util.List;

/**
 * A full-text index that a {@link Definition} takes down.
 *
 * <pre>{@code
 * t.searchIndex("posts_search").on(title, body).filter(authorId);
 * }</pre>
 *
 * @param <S> the table
 */
public final class DefinedSearchIndex<S> {
    private SearchIndex<S> index;

    private DefinedSearchIndex(SearchIndex<S> index) {
        this.index = index;
    }

    static <S> void add(SearchIndex<S> index, List<DefinedSearchIndex<S>> to) {
        to.add(new DefinedSearchIndex<>(index));
    }

    /** Waits for what a search index is on. */
    public static final class Columns<S> {
        private final SearchIndex.Columns<S> columns;
        private final List<DefinedSearchIndex<S>> defined;

        Columns(SearchIndex.Columns<S> columns, List<DefinedSearchIndex<S>> defined) {
            this.columns = columns;
            this.defined = defined;
        }

        /** Columns of texts. A phrase is found inside of one of them, other words in any. */
        @SafeVarargs
        public final DefinedSearchIndex<S> on(Column<S, String> first, Column<S, String>... more) {
            DefinedSearchIndex<S> index = new DefinedSearchIndex<>(columns.on(first, more));
            defined.add(index);
            return index;
        }
    }

    /** Adds an ordinary index of these columns, for searches that are narrowed by them. */
    @SafeVarargs
    public final DefinedSearchIndex<S> filter(Column<S, ?>... narrowing) {
        index = index.filter(narrowing);
        return this;
    }

    /**
     * Lets columns count differently in scores; PostgreSQL only.
     *
     * @throws IllegalArgumentException if there are not as many weights as columns
     */
    public DefinedSearchIndex<S> weights(SearchWeight... each) {
        index = index.weights(each);
        return this;
    }

    /** Finds words of a language in all their forms: {@code language("english")}; PostgreSQL only. */
    public DefinedSearchIndex<S> language(String configuration) {
        index = index.language(configuration);
        return this;
    }

    SearchIndex<S> index() {
        return index;
    }
}
