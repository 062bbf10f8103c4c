package dev.cormorant.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A class with {@code @Model}.
 *
 * @param parent what it extends; empty where that is neither {@code Table<S, R>} nor {@code View<S, R>}
 * @param constants its static fields of its own type
 * @param members its columns, relations, variants and indexes, in the order of their declaration
 */
public record TableClass(
        TypeElement origin,
        ClassName name,
        Optional<Parent> parent,
        List<VariableElement> constants,
        List<Member> members) {
    public TableClass {
        constants = List.copyOf(constants);
        members = List.copyOf(members);
    }

    /** The name without package and enclosing classes. */
    public String simpleName() {
        return name.simpleName();
    }

    /** Whether it is a view, which is only read. */
    public boolean isView() {
        return parent.filter(Parent::isView).isPresent();
    }

    /** The columns, in the order of their declaration. */
    public List<ColumnField> columns() {
        return only(ColumnField.class);
    }

    /** The columns that are part of the row record, in its order. */
    public List<ColumnField> rowColumns() {
        return columns().stream().filter(column -> !column.isHidden()).toList();
    }

    /** The relations, in the order of their declaration. */
    public List<RelationField> relations() {
        return only(RelationField.class);
    }

    /** What rows become by their kinds, in the order of the declarations. */
    public List<VariantsField> variants() {
        return only(VariantsField.class);
    }

    /** What a shape may name: the columns, relations and variants, in the order of their declaration. */
    public List<Member> readable() {
        return members.stream()
                .filter(member -> !(member instanceof IndexField))
                .toList();
    }

    /** The indexes that are fields, in the order of their declaration. */
    public List<IndexField> indexes() {
        return only(IndexField.class);
    }

    /** The row record, if the table has one. */
    public Optional<ClassName> rowName() {
        return parent.map(Parent::row).flatMap(row -> {
            if (row instanceof RowType.Generated generated) {
                return Optional.of(generated.name());
            }
            return row instanceof RowType.Declared declared ? Optional.of(declared.name()) : Optional.empty();
        });
    }

    /** The row record of a table that passed every check. */
    public ClassName row() {
        return rowName().orElseThrow();
    }

    /** The insert builder. */
    public ClassName newRow() {
        return ClassName.get(name.packageName(), "New" + row().simpleName());
    }

    /** The model, by the name under which the core looks for it. */
    public ClassName model() {
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Model");
    }

    /** The same table without some of its members. */
    public TableClass without(Collection<? extends Element> origins) {
        List<Member> left =
                members.stream().filter(m -> !origins.contains(m.origin())).toList();
        return new TableClass(origin, name, parent, constants, left);
    }

    private <M extends Member> List<M> only(Class<M> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
