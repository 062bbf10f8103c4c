package dev.cormorant.guide.catalog;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.CustomType;

// snippet: type
/** Weights in grams; nothing weighs less than nothing. */
public record WeightType() implements CustomType<Weight, Long> {
    @Override
    public Class<Weight> javaClass() {
        return Weight.class;
    }

    @Override
    public ColumnType<Long> base() {
        return ColumnTypes.bigint();
    }

    @Override
    public void validate(Weight value) {
        if (value.grams() < 0) {
            throw new IllegalArgumentException("the weight is negative");
        }
    }

    @Override
    public Long write(Weight value) {
        return value.grams();
    }

    @Override
    public Weight read(Long stored) {
        return new Weight(stored);
    }
}
// end
