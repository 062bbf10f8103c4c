package dev.cormorant.testkit.wallet;

import java.time.LocalDate;

/** How far a device may pay from a wallet. */
public sealed interface Right {
    /** So much at once. */
    record Capped(int cap) implements Right {}

    /** Until a day. */
    record Timed(LocalDate until) implements Right {}
}
