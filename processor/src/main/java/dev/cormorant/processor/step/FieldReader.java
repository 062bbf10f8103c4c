package dev.cormorant.processor.step;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.ColumnKind;
import dev.cormorant.processor.model.IndexField;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.RelationField;
import dev.cormorant.processor.model.Unresolved;
import dev.cormorant.processor.model.VariantsField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the fields of one table class by their types. Compilers differ on a type with an unknown argument: for javac it
 * is declared, for Eclipse the whole of it is an error, but both know its element. So the element decides.
 */
final class FieldReader {
    private static final String COLUMN_KINDS = "dev.cormorant.schema.ColumnKinds";
    private static final String TYPED_COLUMNS = "dev.cormorant.schema.TypedColumns";
    private static final Set<String> RELATION_KINDS =
            Set.of("dev.cormorant.schema.RelationDeclarations", "dev.cormorant.schema.MorphDeclarations");
    private static final String VARIANT_KINDS = "dev.cormorant.schema.VariantDeclarations";

    /** Its inner classes are the indexes. */
    private static final String TABLE = "dev.cormorant.schema.Table";

    private static final Set<String> WITHOUT_KIND = Set.of(
            "dev.cormorant.schema.Column",
            "dev.cormorant.schema.DeclaredColumn",
            "dev.cormorant.expression.Expression",
            "dev.cormorant.schema.Relation",
            "dev.cormorant.schema.ToOneRelation",
            "dev.cormorant.schema.ToManyRelation",
            "dev.cormorant.schema.MorphRelation",
            "dev.cormorant.schema.VariantSelection",
            "dev.cormorant.index.IndexPath");

    private final List<Member> members = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Element> unresolved = new ArrayList<>();

    List<Member> members() {
        return members;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Element> unresolved() {
        return unresolved;
    }

    void read(VariableElement field) {
        if (!(field.asType() instanceof DeclaredType type) || !(type.asElement() instanceof TypeElement element)) {
            return;
        }
        String enclosing = element.getEnclosingElement() instanceof TypeElement outer
                ? outer.getQualifiedName().toString()
                : "";
        if (enclosing.equals(COLUMN_KINDS)) {
            ColumnKind.of(element.getSimpleName().toString()).ifPresent(kind -> column(field, type, kind));
        } else if (RELATION_KINDS.contains(enclosing)) {
            members.add(new RelationField(field, name(field), owner(type), RelationReader.end(type)));
        } else if (enclosing.equals(VARIANT_KINDS)) {
            variants(field, type, element);
        } else if (enclosing.equals(TABLE)) {
            members.add(new IndexField(field, name(field), owner(type)));
        } else if ((enclosing.equals(TYPED_COLUMNS)
                        || WITHOUT_KIND.contains(element.getQualifiedName().toString()))
                && !field.getModifiers().contains(Modifier.STATIC)) {
            problems.add(new Problem(
                    field,
                    ("%s: the type %s hides the kind of the field; declare it as what its initializer gives:"
                                    + " Identity, Required, Reference, Defaulted, Nullable, Generated or NullableGenerated"
                                    + " for a column, One, Maybe, Many or Morph for a relation, Variants for variants, Index1"
                                    + " to Index4 for an index")
                            .formatted(label(field), element.getSimpleName())));
        }
    }

    private void column(VariableElement field, DeclaredType type, ColumnKind kind) {
        TypeMirror value = type.getTypeArguments().isEmpty()
                ? null
                : type.getTypeArguments().get(0);
        if (value == null) {
            problems.add(new Problem(
                    field,
                    "%s: the column has no type of value; write `%s<String>`, or what its values are"
                            .formatted(label(field), kind.className())));
        } else if (Unresolved.isIn(value)) {
            unresolved.add(field);
        } else if (value.getKind() != TypeKind.DECLARED && value.getKind() != TypeKind.ARRAY) {
            problems.add(new Problem(
                    field,
                    "%s: the values of a column are of one class, and %s is none; write `%s<String>`, or what they are"
                            .formatted(label(field), value, kind.className())));
        } else {
            members.add(new ColumnField(
                    field, name(field), kind, owner(type), TypeName.get(value), Marks.isMarked(field, Marks.HIDDEN)));
        }
    }

    private void variants(VariableElement field, DeclaredType type, TypeElement element) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        boolean isKnown = arguments.size() == 1 && !Unresolved.isIn(type);
        if (!element.getSimpleName().contentEquals("Variants")) {
            problems.add(new Problem(
                    field,
                    "%s: %s is a part of the declaration; write `Variants<..>` with what all variants are"
                            .formatted(label(field), element.getSimpleName())));
            return;
        }
        members.add(new VariantsField(
                field,
                name(field),
                owner(type),
                isKnown ? Optional.of(TypeName.get(arguments.get(0))) : Optional.empty()));
    }

    /** {@code Required<String>} in Posts is {@code ColumnKinds<Posts>.Required<String>}. */
    private static Optional<TypeName> owner(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType kinds
                        && kinds.getTypeArguments().size() == 1
                ? Optional.of(TypeName.get(kinds.getTypeArguments().get(0)))
                : Optional.empty();
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }

    private static String label(VariableElement field) {
        Element table = Objects.requireNonNull(field.getEnclosingElement(), "a field is enclosed by its class");
        return table.getSimpleName() + "." + field.getSimpleName();
    }
}
