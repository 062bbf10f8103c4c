package dev.cormorant.testkit.wallet;

import dev.cormorant.type.Stored;

/** The kinds of device. */
public enum DeviceKind {
    PHONE,
    @Stored("lap")
    LAPTOP
}
