package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.List;

/** Finds the generated model of a table by its name, once for each table class. */
final class Models {
    private Models() {}

    @SuppressWarnings("unchecked")
    static <S extends TableLike<S, R>, R> TableModel<S, R> of(S table) {
        Class<?> tableClass = table.getClass();
        String name = tableClass.getName().replace('$', '_') + "Model";
        try {
            Class<?> model = Class.forName(name, true, tableClass.getClassLoader());
            return (TableModel<S, R>) model.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new SchemaException(List.of(tableClass.getName() + ": there is no generated class " + name
                    + "; put @Model on the class and" + " cormorant-processor on the processor path"));
        } catch (ReflectiveOperationException e) {
            throw new SchemaException(List.of(tableClass.getName() + ": " + name + " cannot be used (" + e
                    + "); a named module must export or open its package to dev.cormorant.core"));
        }
    }
}
