package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.schema.ColumnSpec.Role;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Ulid;
import dev.cormorant.type.UlidSequence;
import dev.cormorant.type.UuidSequence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Columns that understand words which make sense for their type only. Such a word stands right behind that of the type, and
 * gives a column of one of the {@link ColumnKinds}: {@code uuid().generated().primaryKey()}.
 *
 * @param <S> the table
 */
public abstract class TypedColumns<S> extends ColumnKinds<S> {
    TypedColumns() {}

    /** What {@code uuid()} declares. */
    public final class UuidColumn extends Required<UUID> {
        UuidColumn() {
            super(required(ColumnTypes.uuid()));
        }

        /**
         * Makes a UUID of version 7 where an insert gives none: they grow with time, so that indexes stay small.
         *
         * <pre>{@code
         * final Defaulted<UUID> id = uuid().generated().primaryKey();
         * }</pre>
         */
        public Defaulted<UUID> generated() {
            return TypedColumns.this.generated(spec(), new UuidSequence()::next);
        }

        /** Makes a UUID of version 4, all chance, where an insert gives none. */
        public Defaulted<UUID> generatedV4() {
            return defaultsTo(UUID::randomUUID);
        }
    }

    /** What {@code ulid()} declares. */
    public final class UlidColumn extends Required<Ulid> {
        UlidColumn() {
            super(required(ColumnTypes.ulid()));
        }

        /** Makes a ULID where an insert gives none; within a program each is greater than the one before. */
        public Defaulted<Ulid> generated() {
            return TypedColumns.this.generated(spec(), new UlidSequence()::next);
        }
    }

    /** What {@code timestamp()} declares. */
    public final class TimestampColumn extends Required<Instant> {
        TimestampColumn() {
            super(required(ColumnTypes.timestamp()));
        }

        /** The same column as text in ISO-8601, which is checked: {@code 2026-01-31T10:00:00.000000Z}. */
        public Required<String> asText() {
            return new Required<>(spec().as(ColumnTypes.timestampText()));
        }
    }

    /** What {@code date()} declares. */
    public final class DateColumn extends Required<LocalDate> {
        DateColumn() {
            super(required(ColumnTypes.date()));
        }

        /** The same column as text in ISO-8601, which is checked: {@code 2026-01-31}. */
        public Required<String> asText() {
            return new Required<>(spec().as(ColumnTypes.dateText()));
        }

        /** The same column as a point in time, midnight in UTC; others are refused. */
        public Required<Instant> asInstant() {
            return new Required<>(spec().as(ColumnTypes.dateInstant()));
        }
    }

    /**
     * What {@code enumeration(Status.class)} declares.
     *
     * @param <E> the enum
     */
    public final class EnumColumn<E extends Enum<E>> extends Required<E> {
        private final Class<E> type;

        EnumColumn(Class<E> type) {
            super(required(ColumnTypes.enumeration(type)));
            this.type = type;
        }

        /** Reads a stored text that is of no constant as this one, instead of failing. */
        public Required<E> unknownAs(E constant) {
            Argument.notNull(constant, "unknownAs", "constant");
            return new Required<>(spec().as(ColumnTypes.enumeration(type, constant)));
        }
    }

    private static <T> ColumnSpec<T> required(ColumnType<T> type) {
        return ColumnSpec.of(type, Role.REQUIRED);
    }

    private <T> Defaulted<T> generated(ColumnSpec<T> spec, Function<Clock, T> function) {
        return new Defaulted<>(spec.defaultsTo(new ColumnDefault.Timed<>(function)));
    }
}
