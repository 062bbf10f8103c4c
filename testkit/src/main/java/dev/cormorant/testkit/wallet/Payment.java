package dev.cormorant.testkit.wallet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to pay. */
public sealed interface Payment {
    /** By card. */
    record Card(
            long id,
            String number,
            LocalDate expires,
            @Nullable String issuer) implements Payment {}

    /** By an account at a bank. */
    record Bank(long id, String iban, @Nullable String bic) implements Payment {}

    /** By vouchers, with the amounts that were paid by them. */
    record Voucher(long id, List<Integer> charges) implements Payment {}
}
