package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which tables belong to a schema: those of its parts, and the junctions that their relations need. */
final class SchemaMembers {
    private SchemaMembers() {}

    static List<TableLike<?, ?>> of(List<SchemaPart> parts, List<Relation<?, ?, ?>> apart) {
        List<TableLike<?, ?>> given = new ArrayList<>();
        parts.forEach(part -> given.addAll(part.tables()));
        Set<TableLike<?, ?>> junctions = new LinkedHashSet<>();
        Stream.concat(given.stream().flatMap(table -> table.relations().stream()), apart.stream())
                .flatMap(relation -> junction(relation).stream())
                .filter(junction -> given.containsAll(junction.ends()) && !given.contains(junction))
                .forEach(junctions::add);
        given.addAll(junctions);
        return given;
    }

    /** What cannot be told is wrong with the relation, and told where relations are checked. */
    private static Optional<Junction> junction(Relation<?, ?, ?> relation) {
        try {
            return relation.way().defined();
        } catch (SchemaException e) {
            return Optional.empty();
        }
    }
}
