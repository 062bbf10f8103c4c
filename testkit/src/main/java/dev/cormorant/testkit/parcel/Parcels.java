package dev.cormorant.testkit.parcel;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;

/** Things that are sent. */
@Model
public final class Parcels extends Table<Parcels, Parcel> {
    public static final Parcels PARCELS = new Parcels();

    public final Required<String> code = varchar(20).primaryKey();
    public final Defaulted<Short> floor = smallint().defaultsTo((short) 0);
    public final Defaulted<Integer> grams = integer().defaultsTo(0);
    public final Defaulted<Long> stamps = bigint().defaultsTo(0L);
    public final Defaulted<Double> volume = doublePrecision().defaultsTo(0.0);
    public final Defaulted<BigDecimal> price = decimal(8, 2).defaultsTo(BigDecimal.ZERO);
    public final Defaulted<byte[]> seal = bytes().defaultsTo(new byte[0]);
    public final Nullable<String> note = varchar(700).nullable().unique();
}
