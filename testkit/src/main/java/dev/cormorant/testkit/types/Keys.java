package dev.cormorant.testkit.types;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Ulid;
import java.util.UUID;

/** Keys that Java makes, and one that refers to them. */
@Model(table = "made_keys")
public final class Keys extends Table<Keys, Key> {
    public static final Keys KEYS = new Keys();

    public final Defaulted<UUID> id = uuid().generated().primaryKey();
    public final Defaulted<UUID> chance = uuid().generatedV4().unique();
    public final Defaulted<Ulid> ulid = ulid().generated().unique();
    public final Nullable<Ulid> parent =
            ulid().nullable().references(() -> this.ulid).onDelete(SET_NULL);
    public final Defaulted<Integer> number = integer().defaultsTo(0);
}
