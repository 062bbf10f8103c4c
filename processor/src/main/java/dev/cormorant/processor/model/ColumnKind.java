package dev.cormorant.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of column, named as the inner classes of {@code ColumnKinds}. */
public enum ColumnKind {
    IDENTITY("Identity"),
    REQUIRED("Required"),
    REFERENCE("Reference"),
    DEFAULTED("Defaulted"),
    NULLABLE("Nullable"),
    GENERATED("Generated"),
    NULLABLE_GENERATED("NullableGenerated");

    private final String className;

    ColumnKind(String className) {
        this.className = className;
    }

    /** The simple name of the inner class. */
    public String className() {
        return className;
    }

    /** The kind that an inner class of {@code ColumnKinds} stands for. */
    public static Optional<ColumnKind> of(String className) {
        return Arrays.stream(values())
                .filter(kind -> kind.className.equals(className))
                .findFirst();
    }

    /** Whether an insert may give the column a value. */
    public boolean isInsertable() {
        return this != IDENTITY && this != GENERATED && this != NULLABLE_GENERATED;
    }

    /** Whether rows may hold null. */
    public boolean isNullable() {
        return this == NULLABLE || this == NULLABLE_GENERATED;
    }

    /** Whether an insert must give the column a value. */
    public boolean isRequired() {
        return this == REQUIRED || this == REFERENCE;
    }
}
