package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the values in conditions of the schema, such as a relation's filter. They are the same whenever a statement runs,
 * and so belong to its plan.
 */
final class ConstantNumbering extends StatementRewriter {
    private final int first;
    private final List<@Nullable Object> constants = new ArrayList<>();

    /** Numbers from here. */
    ConstantNumbering(int first) {
        this.first = first;
    }

    /** The values, in the order of their numbers. */
    List<@Nullable Object> constants() {
        return constants;
    }

    @Override
    public Expr visitBind(Bind node) {
        return new Slot(node.type(), number(node.value()));
    }

    @Override
    public Expr visitBindList(BindList node) {
        return new SlotList(node.type(), number(node.values()), node.paddedSize());
    }

    private int number(@Nullable Object value) {
        constants.add(value);
        return first + constants.size() - 1;
    }
}
