package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What something that was loaded is asked for by. A relation may be loaded once as rows, and once in each form of the same
 * elements: conditions and orders do not tell one from another.
 *
 * @param relation the relation
 * @param form the word of the form; null for rows
 * @param element what each row became in the form; null for rows
 */
record LoadedKey(
        RelationLike<?> relation,
        @Nullable String form,
        @Nullable Shape<?> element) {
    /** Of the rows of a relation. */
    static LoadedKey ofRows(RelationLike<?> relation) {
        Argument.notNull(relation, "get", "relation");
        return new LoadedKey(relation, null, null);
    }

    static LoadedKey of(Loadable<?> loadable) {
        Argument.notNull(loadable, "get", "relation");
        return loadable instanceof RelatedForm<?, ?> form
                ? new LoadedKey(form.relation(), form.word(), form.element())
                : ofRows(loadable.relation());
    }

    /** The relation, and the form if it is one. */
    @Override
    public String toString() {
        return relation + (form == null ? "" : " by " + form + "(..)");
    }
}
