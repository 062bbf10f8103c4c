package dev.cormorant.testkit.wallet;

import static dev.cormorant.testkit.wallet.Methods.METHODS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What was paid. */
@Model
public final class Charges extends Table<Charges, Charge> {
    public static final Charges CHARGES = new Charges();

    public final Identity<Long> id = identity();
    public final Reference<Long> methodId =
            bigint().references(() -> METHODS.id).indexed();
    public final Required<Integer> amount = integer();

    public final One<Methods, Method> method = belongsTo(() -> METHODS, methodId);
}
