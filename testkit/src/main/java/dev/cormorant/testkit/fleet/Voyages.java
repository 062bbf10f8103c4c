package dev.cormorant.testkit.fleet;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.RESTRICT;
import static dev.cormorant.testkit.fleet.Ports.PORTS;
import static dev.cormorant.testkit.fleet.Ships.SHIPS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They go with their ship, and hold on to where they lead. */
@Model
public final class Voyages extends Table<Voyages, Voyage> {
    public static final Voyages VOYAGES = new Voyages();

    public final Reference<Long> shipId = bigint().references(() -> SHIPS.id).onDelete(CASCADE);
    public final Required<Integer> number = integer();
    public final Reference<String> destination = varchar(5)
            .references(() -> PORTS.code)
            .onDelete(RESTRICT)
            .onUpdate(RESTRICT)
            .indexed();

    @Override
    protected void define(Definition<Voyages> t) {
        t.primaryKey(shipId, number);
    }
}
