package dev.cormorant.internal.plan;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.FixedColumns;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelationId;
import dev.cormorant.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the steps of a relation at which several rows may lead to the same row. Going back from a related row, the row before is
 * known where what it is linked by is a key of its table.
 */
public final class Forks {
    private Forks() {}

    /** The steps between, by their number, whose rows have to be told to know by which way a related row was reached. */
    public static List<Integer> of(RelationId relation, Schema schema) {
        List<Link> links = relation.links();
        return IntStream.range(0, links.size() - 1)
                .filter(step -> !schema.table(links.get(step).table()).hasKeyAmong(known(links, step)))
                .boxed()
                .toList();
    }

    /** The columns whose values are known of a row that a step leads to, from where the next one leads. */
    private static Set<ColumnId> known(List<Link> links, int step) {
        Set<ColumnId> known = new HashSet<>(links.get(step + 1).near());
        if (step == 0) {
            known.addAll(links.get(0).far());
        }
        FixedColumns.in(links.get(step).where()).forEach(known::add);
        return known;
    }
}
