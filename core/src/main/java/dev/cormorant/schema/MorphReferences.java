package dev.cormorant.schema;

import dev.cormorant.ir.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What leads to rows of one of several tables in a schema, by the tables on both ends. Immutable. */
final class MorphReferences {
    static final MorphReferences NONE = new MorphReferences(Map.of(), Map.of());

    private final Map<TableId, List<MorphReference>> bySource;
    private final Map<TableId, List<MorphReference>> byTarget;

    private MorphReferences(Map<TableId, List<MorphReference>> bySource, Map<TableId, List<MorphReference>> byTarget) {
        this.bySource = bySource;
        this.byTarget = byTarget;
    }

    static MorphReferences among(Collection<? extends TableLike<?, ?>> tables) {
        Map<TableId, List<MorphReference>> bySource = new HashMap<>();
        Map<TableId, List<MorphReference>> byTarget = new HashMap<>();
        for (TableLike<?, ?> table : tables) {
            for (MorphRelation<?> morph : table.morphs()) {
                for (MorphTarget<?> target : morph.targets(tables)) {
                    MorphReference reference = MorphReference.of(morph, target);
                    bySource.computeIfAbsent(table, none -> new ArrayList<>()).add(reference);
                    byTarget.computeIfAbsent(target.table(), none -> new ArrayList<>())
                            .add(reference);
                }
            }
        }
        bySource.replaceAll((table, references) -> List.copyOf(references));
        byTarget.replaceAll((table, references) -> List.copyOf(references));
        return new MorphReferences(bySource, byTarget);
    }

    List<MorphReference> of(TableId source) {
        return bySource.getOrDefault(source, List.of());
    }

    List<MorphReference> to(TableId target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
