package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Indexes of all kinds that are made while others write. */
@Model
public final class Gates extends Table<Gates, Gate> {
    public static final Gates GATES = new Gates();

    public final Identity<Long> id = identity();
    public final Required<String> side = varchar(20);
    public final Required<Integer> number = integer();
    public final Nullable<LocalDate> closedOn = date().nullable();

    @Override
    protected void define(Definition<Gates> t) {
        t.index("gates_by_number").on(number, side.desc()).online();
        t.uniqueIndex("one_open_gate_each")
                .on(side, number)
                .where(closedOn.isNull())
                .online();
        t.uniqueIndex("one_sum_each").on(number.plus(100), closedOn).online();
    }
}
