package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.schema.Junction;
import dev.cormorant.schema.TableRow;
import dev.cormorant.schema.ToManyRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * A row to insert that links two others, over the table that Cormorant defines for a relation which is {@code implicit()}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * List<NewLink> links = List.of(NewLink.of(POSTS.tags, 1L, 2L), NewLink.of(POSTS.tags, 1L, 3L));
 * db.upsertAll(Junction.of(POSTS.tags), links).onAnyConflict().doNothing().execute();
 * // INSERT INTO "post_tags" ("post_id", "tag_id") VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING
 * }</pre>
 */
public final class NewLink extends NewRow<Junction, TableRow> {
    private NewLink(Junction table, Given given) {
        super(table, given);
    }

    /**
     * A link of a row of the table that declares the relation to a row of that to which it leads.
     *
     * @param from the primary key of the one: a value, or a list of values where it has several columns
     * @param to the primary key of the other
     * @throws IllegalArgumentException if the relation is not {@code implicit()}, or a key is none of its table
     */
    public static NewLink of(ToManyRelation<?, ?, ?> relation, Object from, Object to) {
        Argument.notNull(relation, "NewLink.of", "relation");
        Argument.notNull(from, "NewLink.of", "key of the one row");
        Argument.notNull(to, "NewLink.of", "key of the other row");
        Junction table = Junction.of(relation);
        List<Object> values = new ArrayList<>(table.values(relation, from, to));
        Given given = Given.NOTHING;
        for (int i = 0; i < values.size(); i++) {
            given = given.and(i, values.get(i));
        }
        return new NewLink(table, given);
    }
}
