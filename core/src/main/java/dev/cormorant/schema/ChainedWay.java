package dev.cormorant.schema;

import dev.cormorant.ir.Link;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The ways of two relations, one after the other; each is checked where it is declared. */
record ChainedWay(Supplier<Relation<?, ?, ?>> first, Supplier<Relation<?, ?, ?>> second) implements RelationWay {
    @Override
    public List<Link> links(String relation) {
        return Stream.concat(first.get().links().stream(), second.get().links().stream())
                .toList();
    }

    @Override
    public List<Relation<?, ?, ?>> parts() {
        return List.of(first.get(), second.get());
    }

    @Override
    public boolean endsInKey() {
        return second.get().way().endsInKey();
    }

    @Override
    public List<List<? extends Column<?, ?>>> foreignKeys() {
        return List.of();
    }
}
