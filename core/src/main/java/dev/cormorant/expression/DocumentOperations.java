package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.type.Storage.Kind;

/**
 * What is in a JSON document.
 *
 * @param <S> the table
 * @param <T> the value
 */
public interface DocumentOperations<S, T> extends Typed<T> {
    /**
     * A place in the document, by the names of members: {@code prefs.path("theme").asText()}; none for the whole.
     *
     * @throws IllegalArgumentException if this is no JSON document
     */
    default DocumentPath<S> path(String... members) {
        Argument.noneNull(members, "path", "member");
        Operands.requireKind(Kind.JSON, this, "path", "a JSON document");
        return DocumentPath.<S>of(this).path(members);
    }
}
