package dev.cormorant.render;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.ValueType;
import dev.cormorant.ir.Window;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import dev.cormorant.type.StoredAs;
import java.util.List;
import java.util.stream.Stream;

/** How the values of expressions are stored, where the spelling of an operator depends on it. */
public final class Storages {
    private static final int WIDEST = 38;

    private Storages() {}

    /** The storage of a bound value's or a column's type. */
    public static Storage of(ValueType type) {
        if (type instanceof ColumnType<?> known) {
            return known.storage();
        }
        if (type instanceof StoredAs computed) {
            return computed.storage();
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
        } else if (node instanceof JsonPath path) {
            return jsonPath(path);
        } else if (node instanceof Case choice) {
            return widest(values(choice));
        } else if (node instanceof Typed typed) {
            return of(typed.type());
        } else if (node instanceof OutputColumn column) {
            return of(column.type());
        } else if (node instanceof Window window) {
            return window.function() instanceof Aggregate aggregate ? aggregate(aggregate) : Storage.of(Kind.BIGINT);
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
        return switch (node.function()) {
            case SUM -> sum(operand);
            case AVG ->
                isExact(operand)
                        ? Storage.decimal(WIDEST, operand.scale() + Aggregate.AVERAGE_DIGITS)
                        : Storage.of(Kind.DOUBLE);
            default -> operand;
        };
    }

    private static Storage sum(Storage operand) {
        return switch (operand.kind()) {
            case SMALLINT, INTEGER -> Storage.of(Kind.BIGINT);
            case REAL, DOUBLE -> Storage.of(Kind.DOUBLE);
            default -> Storage.decimal(WIDEST, operand.scale());
        };
    }

    private static Storage call(Call node) {
        return switch (node.function()) {
            case LOWER, UPPER, CONCAT, TRIM, SUBSTRING -> Storage.of(Kind.TEXT);
            case LENGTH -> Storage.of(Kind.INTEGER);
            case ABS, NULLIF -> of(node.arguments().get(0));
            case COALESCE -> widest(node.arguments());
        };
    }

    private static Storage jsonPath(JsonPath node) {
        return Storage.of(
                switch (node.result()) {
                    case PART -> Kind.JSON;
                    case TEXT -> Kind.TEXT;
                    case LONG -> Kind.BIGINT;
                    case DOUBLE -> Kind.DOUBLE;
                    case BOOLEAN -> Kind.BOOLEAN;
                });
    }

    private static List<Expr> values(Case node) {
        return Stream.concat(node.branches().stream().map(Case.Branch::value), Stream.ofNullable(node.otherwise()))
                .toList();
    }

    /** The storage of a value that is one of these: of decimals, one with all of their fraction digits. */
    private static Storage widest(List<Expr> values) {
        Storage first = of(values.get(0));
        if (first.kind() != Kind.DECIMAL) {
            return first;
        }
        int scale = values.stream().mapToInt(value -> of(value).scale()).max().orElse(first.scale());
        return Storage.decimal(WIDEST, scale);
    }

    /** Whether values are integers or decimals; integers have the scale 0. */
    public static boolean isExact(Storage storage) {
        return isInteger(storage) || storage.kind() == Kind.DECIMAL;
    }
}
