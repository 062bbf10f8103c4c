package dev.cormorant.testkit.fleet;

import static dev.cormorant.testkit.fleet.Containers.CONTAINERS;
import static dev.cormorant.testkit.fleet.Ports.PORTS;
import static dev.cormorant.testkit.fleet.Ships.SHIPS;
import static dev.cormorant.testkit.fleet.Voyages.VOYAGES;

import dev.cormorant.schema.Schema;

/** The fleet's schema. */
public final class Fleet {
    /** All of its tables, parents before their children. */
    public static final Schema SCHEMA = Schema.of(PORTS, SHIPS, VOYAGES, CONTAINERS);

    private Fleet() {}
}
