package dev.cormorant.testkit.wallet;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one sees of ways to pay. */
public final class Cards {
    private Cards() {}

    /** A way to pay and what was noted of it. */
    @ShapeOf(Methods.class)
    public record Noted(@Nullable String note, Payment payment) {}

    /** What was paid, and how. */
    @ShapeOf(Charges.class)
    public record Paid(int amount, @Path("method.payment") Payment by) {}

    /** All ways to pay of a wallet, and the one that is there for the longest time. */
    @ShapeOf(Wallets.class)
    public record Owned(
            String owner,
            @Path("methods.payment") List<Payment> payments,
            @Path("oldest.payment") @Nullable Payment oldest,
            List<Noted> methods) {}
}
