package dev.cormorant.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The second type argument of {@code Table<S, R>}. */
public sealed interface RowType {
    /** A record that does not exist until the processor writes it. */
    record Generated(ClassName name) implements RowType {}

    /** A record of the user's own. */
    record Declared(ClassName name, TypeElement origin, List<Component> components) implements RowType {
        public Declared {
            components = List.copyOf(components);
        }
    }

    /** Something that is no record and cannot become one. */
    record Unusable(String written, Reason reason) implements RowType {}

    /** A component of a user's own record. */
    record Component(Element origin, String name, TypeName type) {}

    /** Why something cannot be the row of a table. */
    enum Reason {
        NOT_A_RECORD,
        TABLE_ITSELF,
        GENERIC,
        PRIVATE,
        ANOTHER_PLACE
    }
}
