package dev.cormorant.expression;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The types of computed numbers: one instance each, since the types of a statement are part of its shape. */
final class Numbers {
    static final ColumnType<Integer> INTEGER = ColumnTypes.integer();
    static final ColumnType<Long> BIGINT = ColumnTypes.bigint();
    static final ColumnType<Double> DOUBLE = ColumnTypes.doublePrecision();

    private static final int WIDEST = 38;
    private static final List<ColumnType<BigDecimal>> DECIMALS = IntStream.rangeClosed(0, WIDEST)
            .mapToObj(scale -> ColumnTypes.decimal(WIDEST, scale))
            .toList();

    private Numbers() {}

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Decimals of so many fraction digits. */
    static ColumnType<BigDecimal> decimal(int scale) {
        return DECIMALS.get(Math.min(scale, WIDEST));
    }
}
