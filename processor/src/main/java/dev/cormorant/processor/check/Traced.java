package dev.cormorant.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.Route;
import java.util.Optional;

/**
 * Where the name or path of a component leads.
 *
 * @param column the column at the end; empty where it ends with something else
 * @param variants the variants at the end, and their table; empty where it ends with something else
 */
record Traced(Route route, Optional<ColumnField> column, Optional<PartEnd.Variants> variants) {
    /** To what the last relation leads. */
    static Traced relation(Route route) {
        return new Traced(route, Optional.empty(), Optional.empty());
    }

    static Traced column(Route route, ColumnField column) {
        return new Traced(route, Optional.of(column), Optional.empty());
    }

    static Traced variants(Route route, PartEnd.Variants variants) {
        return new Traced(route, Optional.empty(), Optional.of(variants));
    }

    /** What a value at the end is of; empty where the path ends with a relation. */
    Optional<TypeName> value() {
        return column.map(ColumnField::value)
                .or(() -> variants.flatMap(end -> end.field().value()));
    }
}
