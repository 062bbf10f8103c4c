package dev.cormorant.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;

/** The classes that generated sources use. */
final class Core {
    static final ClassName TABLE_MODEL = ClassName.get("dev.cormorant.schema", "TableModel");
    static final ClassName TABLE_MEMBERS = ClassName.get("dev.cormorant.schema", "TableMembers");
    static final ClassName RELATED_ROWS = ClassName.get("dev.cormorant.schema", "RelatedRows");
    static final ClassName RELATED_ROW = ClassName.get("dev.cormorant.schema", "RelatedRow");
    static final ClassName PREDICATE = ClassName.get("dev.cormorant.expression", "Predicate");
    static final ClassName RECORD_SHAPE = ClassName.get("dev.cormorant.shape", "RecordShape");
    static final ClassName SHAPE = ClassName.get("dev.cormorant.expression", "Shape");
    static final ClassName GENERATED_FROM = ClassName.get("dev.cormorant.schema", "GeneratedFrom");
    static final ClassName NEW_ROW = ClassName.get("dev.cormorant.change", "NewRow");
    static final ClassName GIVEN = ClassName.get("dev.cormorant.change", "Given");
    static final ClassName CELLS = ClassName.get("dev.cormorant.type", "Cells");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    static final AnnotationSpec UNCHECKED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "unchecked")
            .build();
    static final TypeName NULLABLE_OBJECT = nullable(ClassName.OBJECT);

    private Core() {}

    /** The type of a column's values as parameters and components have it. */
    static TypeName typeOf(ColumnField column) {
        return column.isNullable() ? nullable(column.rowType()) : column.rowType();
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
                .build());
    }
}
