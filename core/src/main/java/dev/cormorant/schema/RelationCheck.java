package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import dev.cormorant.ir.FixedColumns;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.ir.SortKey;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks one relation: that its way leads from table to table by keys, and to one row where it says so. */
final class RelationCheck {
    private final Schema schema;
    private final Relation<?, ?, ?> relation;
    private final SchemaProblems problems;

    RelationCheck(Schema schema, Relation<?, ?, ?> relation, SchemaProblems problems) {
        this.schema = schema;
        this.relation = relation;
        this.problems = problems;
    }

    /** Whether its way leads from table to table, so that more can be asked of it; all that is wrong is told. */
    boolean passes() {
        if (!schema.contains(relation.source())) {
            problems.add(relation.label() + " starts at " + relation.source().label()
                    + ", which is not in the schema; add it to Schema.of(..)");
            return false;
        }
        if (!schema.contains(relation.target())) {
            problems.add(relation.label() + " leads to " + relation.target().label()
                    + ", which is not in the schema; add it to Schema.of(..)");
            return false;
        }
        List<Link> links;
        try {
            links = relation.links();
        } catch (SchemaException e) {
            e.problems().forEach(problems::add);
            return false;
        }
        TableLike<?, ?> at = relation.source();
        for (Link link : links) {
            if (!isStep(at, link)) {
                return false;
            }
            at = (TableLike<?, ?>) link.table();
        }
        if (!endsAtTarget(links)) {
            return false;
        }
        relation.way().parts().forEach(this::requireKnown);
        relation.way().foreignKeys().forEach(this::requireForeignKey);
        links.forEach(this::checkTypes);
        checkUniqueness(links);
        return true;
    }

    /** Whether a step starts at a table and leads to one that is there. */
    private boolean isStep(TableLike<?, ?> at, Link link) {
        for (Column<?, ?> from : columns(link.near())) {
            if (from.table() != at) {
                problems.add(relation.label() + " starts at " + from.label() + ", which is no column of " + at.label()
                        + "; use the foreign key that belongs to the relation");
                return false;
            }
        }
        TableLike<?, ?> next = (TableLike<?, ?>) link.table();
        if (link.near().size() != link.far().size()) {
            problems.add(relation.label() + " links " + labels(link.near()) + " to " + labels(link.far())
                    + "; name as many columns here as there");
            return false;
        }
        if (!SingleRow.has(link.where())) {
            problems.add(
                    relation.label()
                            + " has a condition that is of many rows; a relation asks single rows, without aggregates and ranks");
            return false;
        }
        if (link.first() != null
                && !link.first().order().stream().map(SortKey::expr).allMatch(SingleRow::has)) {
            problems.add(relation.label()
                    + " says which row is the first by a value of many rows; order by one that each row has by itself,"
                    + " without aggregates and ranks");
            return false;
        }
        if (!schema.contains(next)) {
            problems.add(relation.label() + " leads over " + next.label()
                    + ", which is not in the schema; add it to Schema.of(..)");
            return false;
        }
        return true;
    }

    private boolean endsAtTarget(List<Link> links) {
        Link last = links.get(links.size() - 1);
        boolean fits = last.table() == relation.target();
        if (!fits) {
            problems.add(
                    relation.label() + " leads to " + relation.target().label() + " but its foreign key references "
                            + labels(last.far()) + "; use the foreign key that belongs to the relation");
        }
        return fits;
    }

    private void requireKnown(Relation<?, ?, ?> part) {
        if (part.isApart() && !schema.apart().contains(part)) {
            problems.add(relation.label() + " goes over " + part.label()
                    + ", which is declared apart from its table; add that one to relations(..), too");
        }
    }

    private void requireForeignKey(List<? extends Column<?, ?>> key) {
        SchemaTable table = schema.table(key.get(0).table());
        if (table.foreignKeys().stream()
                .noneMatch(declared -> declared.columns().equals(key))) {
            problems.add(relation.label() + " uses " + labels(key)
                    + " as its foreign key, which references nothing; add .references(() -> ..)");
        }
    }

    private void checkTypes(Link link) {
        List<Column<?, ?>> near = columns(link.near());
        List<Column<?, ?>> far = columns(link.far());
        for (int i = 0; i < near.size(); i++) {
            Column<?, ?> one = near.get(i);
            Column<?, ?> other = far.get(i);
            if (!one.type().storage().equals(other.type().storage())) {
                problems.add(relation.label() + " links " + one.label() + ", which is " + one.type() + ", to "
                        + other.label() + ", which is " + other.type() + "; make the types the same");
            }
        }
    }

    private void checkUniqueness(List<Link> links) {
        boolean single = relation.way().foreignKeys().isEmpty() || links.size() > 1;
        for (Link link : links) {
            List<Column<?, ?>> fixed = fixed(link);
            boolean unique = schema.table((TableLike<?, ?>) link.table()).hasKeyAmong(Set.copyOf(fixed));
            if (!relation.isMany() && !unique && link.first() == null) {
                problems.add(relation.label() + " leads to one row, but " + labels(fixed)
                        + " is not unique; make "
                        + (fixed.size() == 1 ? "the column .unique()" : "them unique together")
                        + " or the relation hasMany, or say which row by first(..)");
            }
        }
        Link only = links.get(0);
        if (!single && relation.isMany() && !schema.table(relation.source()).isUnique(only.near())) {
            problems.add(relation.label() + " starts at " + labels(only.near())
                    + ", which is neither the primary key nor unique; make it .unique()");
        }
    }

    /** The columns that hold the same in all rows that a step leads to from one row. */
    private static List<Column<?, ?>> fixed(Link link) {
        return columns(Stream.concat(link.far().stream(), FixedColumns.in(link.where()))
                .distinct()
                .toList());
    }

    private static List<Column<?, ?>> columns(List<?> ids) {
        return ids.stream()
                .<Column<?, ?>>map(id -> (Column<?, ?>) Objects.requireNonNull(id))
                .toList();
    }

    private static String labels(List<?> columns) {
        return columns(columns).stream().map(Column::label).collect(Collectors.joining(", "));
    }
}
