package dev.cormorant.shape;

/** Finds the generated shape of a record by its name, once for each record. */
final class RecordShapes {
    private static final ClassValue<RecordShape<?, ?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape<?, ?> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private RecordShapes() {}

    @SuppressWarnings("unchecked") // it was made for the record
    static <R> RecordShape<?, R> of(Class<R> type) {
        return (RecordShape<?, R>) KNOWN.get(type);
    }

    private static RecordShape<?, ?> find(Class<?> type) {
        String name = type.getName().replace('$', '_') + "Shape";
        try {
            Class<?> shape = Class.forName(name, true, type.getClassLoader());
            return (RecordShape<?, ?>) shape.getMethod("all").invoke(null);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no shape: "
                    + (type.isLocalClass()
                            ? "it is declared inside of a method, where no processor sees it; declare it in a class"
                            : "there is no generated class " + name
                                    + "; put @ShapeOf on it and cormorant-processor on the" + " processor path"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    name + " cannot be used (" + e
                            + "); a named module must export or open its package to dev.cormorant.core",
                    e);
        }
    }
}
