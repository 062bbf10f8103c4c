package dev.cormorant.schema;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.FixedColumns;
import dev.cormorant.ir.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the columns by which relations look for rows and which no index leads. Foreign keys are told by themselves, and views
 * have no indexes.
 */
final class RelationIndexes {
    private final Schema schema;
    private final Set<Set<ColumnId>> told = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    RelationIndexes(Schema schema) {
        this.schema = schema;
    }

    /** What was missing so far, one sentence each. */
    List<String> missing() {
        return missing;
    }

    /** Looks at a relation whose way was found to be right. A way over other relations needs what these need. */
    void check(Relation<?, ?, ?> relation) {
        if (relation.way() instanceof ChainedWay) {
            return;
        }
        List<Link> links = relation.links();
        for (Link link : links) {
            require(relation, link.far(), FixedColumns.in(link.where()));
        }
        if (links.size() == 2) {
            // The way back, by which rows of the table between are found from the other end.
            require(relation, links.get(1).near(), FixedColumns.in(links.get(0).where()));
        }
    }

    private void require(Relation<?, ?, ?> relation, List<? extends ColumnId> columns, Stream<ColumnId> others) {
        Set<ColumnId> wanted = new LinkedHashSet<>(columns);
        Set<ColumnId> fixed = Stream.concat(columns.stream(), others).collect(Collectors.toSet());
        SchemaTable table = schema.table(columns.get(0).table());
        boolean isForeignKey = table.foreignKeys().stream()
                .anyMatch(key -> Set.copyOf(key.columns()).equals(wanted));
        if (table.query().isEmpty() && !isForeignKey && !table.leadsTo(wanted, fixed) && told.add(wanted)) {
            missing.add(relation.label() + " looks for rows by "
                    + columns.stream().map(ColumnId::label).collect(Collectors.joining(", "))
                    + " without an index; add "
                    + mend(wanted.stream().map(column -> (Column<?, ?>) column).toList()));
        }
    }

    /** How to declare an index on some columns. */
    static String mend(List<? extends Column<?, ?>> columns) {
        return columns.size() == 1
                ? ".indexed()"
                : columns.stream().map(Column::field).collect(Collectors.joining(", ", "t.index().on(", ")"));
    }
}
