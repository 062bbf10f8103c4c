package dev.cormorant.testkit.fleet;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where ships go: a key that people make, and may change. */
@Model
public final class Ports extends Table<Ports, Port> {
    public static final Ports PORTS = new Ports();

    public final Required<String> code = varchar(5).primaryKey();
    public final Required<String> name = varchar(40);
}
