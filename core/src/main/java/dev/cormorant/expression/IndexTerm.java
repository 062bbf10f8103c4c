package dev.cormorant.expression;

/**
 * What an index may be on, besides others: an {@link Expression}, ascending, or a column in a direction.
 *
 * <pre>{@code
 * t.index("posts_by_author").on(authorId, createdAt.desc());
 * // CREATE INDEX "posts_by_author" ON "posts" ("author_id", "created_at" DESC)
 * }</pre>
 *
 * @param <S> the table
 */
public sealed interface IndexTerm<S> permits Expression, Order {}
