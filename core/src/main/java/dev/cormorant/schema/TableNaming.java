package dev.cormorant.schema;

/** How one table names itself and its columns: {@code @Model(naming = PRESERVE)}. */
public enum TableNaming {
    /** As the schema says. */
    OF_SCHEMA,
    /** {@link Naming#snake()}. */
    SNAKE,
    /** {@link Naming#camel()}. */
    CAMEL,
    /** {@link Naming#pascal()}. */
    PASCAL,
    /** {@link Naming#preserve()}. */
    PRESERVE;

    Naming in(Naming schema) {
        return switch (this) {
            case OF_SCHEMA -> schema;
            case SNAKE -> Naming.snake();
            case CAMEL -> Naming.camel();
            case PASCAL -> Naming.pascal();
            case PRESERVE -> Naming.preserve();
        };
    }
}
