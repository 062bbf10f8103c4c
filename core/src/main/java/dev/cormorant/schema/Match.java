package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.search.SearchQuery;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;

/**
 * The rows in which the words of a search are found, and how well. Immutable and thread-safe.
 *
 * <pre>{@code
 * Match<Posts> release = POSTS.search("release -beta");
 * db.from(POSTS).search(release).select(Selection.of(POSTS.title, release.score(), Hit::new)).limit(20).list();
 * db.from(USERS).where(USERS.posts.some(POSTS.search("release"))).list();
 * }</pre>
 *
 * A search for nothing, or for nothing but what must not be there, finds no row.
 *
 * @param <S> the table
 */
public final class Match<S> implements Predicate<S> {
    private static final ColumnType<SearchQuery> QUERY =
            ColumnTypes.text().as(SearchQuery.class, SearchQuery::parse, SearchQuery::toString);
    private static final ColumnType<Double> SCORE = ColumnTypes.doublePrecision();

    private final SearchIndex<S> index;
    private final SearchQuery query;

    Match(SearchIndex<S> index, SearchQuery query) {
        this.index = index;
        this.query = query;
    }

    @Override
    public Expr node() {
        return query.isEmpty() ? Truth.FALSE : search(Search.Answer.MATCH);
    }

    /**
     * How well a row matches: the more, the better, and 0 for a search for nothing. Scores say something beside each other
     * in one result, and nothing beside those of another search or database.
     */
    public Expression<S, Double> score() {
        Expr node = query.isEmpty() ? new Typed(SCORE, new Bind(SCORE, 0.0)) : search(Search.Answer.SCORE);
        return Expression.notNull(node, SCORE, index.label() + ".score");
    }

    /** Whether it asks for something, so that there may be rows. */
    public boolean mayMatch() {
        return !query.isEmpty();
    }

    private Expr search(Search.Answer answer) {
        return new Search(
                answer,
                new dev.cormorant.ir.Column("", index.document()),
                index.columns().stream().map(Column::node).toList(),
                index.language(),
                new Bind(QUERY, query));
    }
}
