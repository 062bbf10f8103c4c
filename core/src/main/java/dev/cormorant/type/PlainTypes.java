package dev.cormorant.type;

import dev.cormorant.error.Argument;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of values of which nothing is known but their class. */
final class PlainTypes {
    private static final int DECIMAL_DIGITS = 10;
    private static final int DECIMAL_SCALE = 2;

    private static final Map<Class<?>, ColumnType<?>> BY_CLASS = Stream.<ColumnType<?>>of(
                    ColumnTypes.text(),
                    ColumnTypes.smallint(),
                    ColumnTypes.integer(),
                    ColumnTypes.bigint(),
                    ColumnTypes.real(),
                    ColumnTypes.doublePrecision(),
                    ColumnType.of(BigDecimal.class, Storage.decimal()),
                    ColumnTypes.bool(),
                    ColumnTypes.timestamp(),
                    ColumnTypes.date(),
                    ColumnTypes.time(),
                    ColumnTypes.dateTime(),
                    ColumnTypes.bytes(),
                    ColumnTypes.uuid(),
                    ColumnTypes.ulid())
            .collect(Collectors.toUnmodifiableMap(ColumnType::javaClass, Function.identity()));

    /** One type for each enum, made when it is first asked for, and gone with its class. */
    private static final ClassValue<ColumnType<?>> ENUMS = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected ColumnType<?> computeValue(Class<?> type) {
            return ColumnTypes.enumeration((Class) type);
        }
    };

    private PlainTypes() {}

    @SuppressWarnings("unchecked")
    static <T> Optional<ColumnType<T>> ofColumn(Class<T> javaClass) {
        Argument.notNull(javaClass, "column", "class");
        return javaClass.equals(BigDecimal.class)
                ? Optional.of((ColumnType<T>) ColumnTypes.decimal(DECIMAL_DIGITS, DECIMAL_SCALE))
                : of(javaClass);
    }

    @SuppressWarnings("unchecked")
    static <T> Optional<ColumnType<T>> of(Class<T> javaClass) {
        Argument.notNull(javaClass, "column", "class");
        return Optional.ofNullable(
                (ColumnType<T>) (javaClass.isEnum() ? ENUMS.get(javaClass) : BY_CLASS.get(javaClass)));
    }
}
