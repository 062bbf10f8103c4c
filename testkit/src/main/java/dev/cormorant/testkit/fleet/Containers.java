package dev.cormorant.testkit.fleet;

import static dev.cormorant.testkit.fleet.Voyages.VOYAGES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each may be on a voyage, which has a key of two columns. */
@Model
public final class Containers extends Table<Containers, Container> {
    public static final Containers CONTAINERS = new Containers();

    public final Identity<Long> id = identity();
    public final Required<String> content = varchar(20);
    public final Nullable<Long> ship = bigint().nullable();
    public final Nullable<Integer> voyage = integer().nullable();

    @Override
    protected void define(Definition<Containers> t) {
        t.foreignKey(ship, voyage).references(() -> VOYAGES.shipId, () -> VOYAGES.number);
        t.index().on(ship, voyage);
    }
}
