package dev.cormorant.testkit.types;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.CustomType;
import java.math.BigDecimal;

/** An amount, with a type of column of its own. */
public record Money(long cents) {
    /** Amounts as decimals; no debts. */
    public record Type() implements CustomType<Money, BigDecimal> {
        @Override
        public Class<Money> javaClass() {
            return Money.class;
        }

        @Override
        public ColumnType<BigDecimal> base() {
            return ColumnTypes.decimal(12, 2);
        }

        @Override
        public void validate(Money value) {
            if (value.cents() < 0) {
                throw new IllegalArgumentException("the amount is negative");
            }
        }

        @Override
        public BigDecimal write(Money value) {
            return BigDecimal.valueOf(value.cents(), 2);
        }

        @Override
        public Money read(BigDecimal stored) {
            return new Money(stored.movePointRight(2).longValueExact());
        }
    }
}
