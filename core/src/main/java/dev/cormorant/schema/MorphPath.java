package dev.cormorant.schema;

import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelationId;
import java.util.List;

/** The way of a morph to one of its tables, for rows that name this table. */
record MorphPath(MorphRelation<?> morph, MorphTarget<?> to) implements RelationId {
    @Override
    public TableLike<?, ?> source() {
        return morph.source();
    }

    @Override
    public TableLike<?, ?> target() {
        return to.table();
    }

    @Override
    public List<Link> links() {
        return List.of(Link.of(List.of(morph.key()), List.of(to.column())));
    }

    @Override
    public boolean isMany() {
        return false;
    }

    @Override
    public boolean isOptional() {
        return true;
    }

    @Override
    public String name() {
        return morph.name();
    }

    @Override
    public String label() {
        return morph.label() + " to " + target().label();
    }
}
