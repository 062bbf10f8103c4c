package dev.cormorant.ir;

/**
 * Not resolved yet: the rows that a relation leads to from the rows of a source. The source's first columns hold what the
 * relation's source columns hold; {@link OutputColumn}s are those of the source.
 */
public record FollowedRows(RelationId relation, Source from) implements Source {
    @Override
    public String alias() {
        return "";
    }
}
