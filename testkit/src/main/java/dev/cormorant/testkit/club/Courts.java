package dev.cormorant.testkit.club;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where members play. */
@Model
public final class Courts extends Table<Courts, Court> {
    public static final Courts COURTS = new Courts();

    public final Required<Integer> number = integer().primaryKey();
    public final Required<String> surface = varchar(20);
}
