package dev.cormorant.testkit.wallet;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Devices with which one pays. Both kinds have a width, and may be without it. */
@Model
public final class Devices extends Table<Devices, DeviceRow> {
    public static final Devices DEVICES = new Devices();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Defaulted<DeviceKind> kind = enumeration(DeviceKind.class).defaultsTo(DeviceKind.PHONE);
    public final Nullable<Double> inches = doublePrecision().nullable();
    public final Nullable<Integer> keys = integer().nullable();

    public final Variants<Device> device = variants(kind, Device.class)
            .variant(DeviceKind.PHONE, Device_PhoneShape::all)
            .optional(inches)
            .variant(DeviceKind.LAPTOP, Device_LaptopShape::all)
            .optional(inches);
}
