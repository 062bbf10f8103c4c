package dev.cormorant.ir;

/**
 * Not resolved yet: the rows that a relation leads to, whatever row they are seen from. Where the way goes over other tables,
 * a row stands once for each way that leads to it; {@link LinkPath} tells the ways apart.
 */
public record RelatedSource(RelationId relation) implements Source {
    @Override
    public String alias() {
        return "";
    }
}
