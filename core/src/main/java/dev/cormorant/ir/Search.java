package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a full-text search finds in the texts of a row.
 *
 * @param answer what is asked of the row
 * @param document the index, as a column that holds what it makes of the texts
 * @param texts the texts that are searched
 * @param language the language of the texts; null for words as they are
 * @param query what is searched for
 */
public record Search(
        Answer answer,
        Expr document,
        List<Expr> texts,
        @Nullable String language,
        Expr query) implements Expr {
    /** What can be asked of a row. */
    public enum Answer {
        /** Whether it matches. */
        MATCH,
        /** How well it matches: the more, the better. */
        SCORE
    }

    /** Copies the list. */
    public Search {
        texts = List.copyOf(texts);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSearch(this);
    }
}
