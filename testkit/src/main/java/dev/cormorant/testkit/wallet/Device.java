package dev.cormorant.testkit.wallet;

import dev.cormorant.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

/** A device with which one pays. */
public sealed interface Device {
    /** One without keys. */
    @ShapeOf(Devices.class)
    record Phone(long id, String name, @Nullable Double inches) implements Device {}

    /** One with keys. */
    @ShapeOf(Devices.class)
    record Laptop(
            long id,
            String name,
            @Nullable Double inches,
            @Nullable Integer keys) implements Device {}
}
