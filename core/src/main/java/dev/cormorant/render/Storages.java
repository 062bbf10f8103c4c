package dev.cormorant.render;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;

/** How the values of expressions are stored, where the spelling of an operator depends on it. */
public final class Storages {
    private static final int WIDEST = 38;

    /** How many fraction digits an average has more than what it is taken of. */
    public static final int AVERAGE_DIGITS = 4;

    private Storages() {}

    /** The storage of a bound value's or a column's type. */
    public static Storage of(ValueType type) {
        if (type instanceof ColumnType<?> known) {
            return known.storage();
        }
        throw new IllegalArgumentException(type + " is no column type");
    }

    /** The storage of an expression's value; of a predicate, a boolean's. */
    public static Storage of(Expr node) {
        if (node instanceof Column column) {
            return of(column.id().type());
        } else if (node instanceof Excluded excluded) {
            return of(excluded.id().type());
        } else if (node instanceof Slot slot) {
            return of(slot.type());
        } else if (node instanceof Bind bind) {
            return of(bind.type());
        } else if (node instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        } else if (node instanceof Aggregate aggregate) {
            return aggregate(aggregate);
        } else if (node instanceof Call call) {
            return call(call);
        } else if (node instanceof Subquery subquery) {
            return of(subquery.select().columns().get(0));
        }
        return Storage.of(Kind.BOOLEAN);
    }

    /** Whether values are integers. */
    public static boolean isInteger(Storage storage) {
        return switch (storage.kind()) {
            case SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    private static Storage arithmetic(Arithmetic node) {
        Storage left = of(node.left());
        Storage right = of(node.right());
        if (isInteger(left) && isInteger(right)) {
            return Storage.of(Kind.BIGINT);
        }
        if (!isExact(left) || !isExact(right)) {
            return Storage.of(Kind.DOUBLE);
        }
        return Storage.decimal(
                WIDEST,
                switch (node.operator()) {
                    case PLUS, MINUS -> Math.max(left.scale(), right.scale());
                    case TIMES -> left.scale() + right.scale();
                    case DIVIDED -> left.scale();
                });
    }

    private static Storage aggregate(Aggregate node) {
        if (node.operand() == null || node.function() == Aggregate.Function.COUNT) {
            return Storage.of(Kind.BIGINT);
        }
        Storage operand = of(node.operand());
        if (node.function() != Aggregate.Function.AVG) {
            return operand;
        }
        return isExact(operand) ? Storage.decimal(WIDEST, operand.scale() + AVERAGE_DIGITS) : Storage.of(Kind.DOUBLE);
    }

    private static Storage call(Call node) {
        return switch (node.function()) {
            case LOWER, UPPER, CONCAT -> Storage.of(Kind.TEXT);
            case LENGTH -> Storage.of(Kind.INTEGER);
            case COALESCE, ABS -> of(node.arguments().get(0));
        };
    }

    /** Whether values are integers or decimals; integers have the scale 0. */
    public static boolean isExact(Storage storage) {
        return isInteger(storage) || storage.kind() == Kind.DECIMAL;
    }
}
