package dev.cormorant.testkit.fleet;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.fleet.Ports.PORTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each is at home somewhere, and may follow another. */
@Model
public final class Ships extends Table<Ships, Ship> {
    public static final Ships SHIPS = new Ships();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40);
    public final Reference<String> homePort =
            varchar(5).references(() -> PORTS.code).onUpdate(CASCADE).indexed();
    public final Nullable<Long> flagshipId =
            bigint().nullable().references(() -> this.id).constraint("follows").indexed();
}
