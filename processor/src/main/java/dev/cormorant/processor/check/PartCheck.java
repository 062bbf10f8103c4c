package dev.cormorant.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.PartWord;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.Route;
import dev.cormorant.processor.model.ShapeComponent;
import dev.cormorant.processor.model.ShapePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Compares one component of a shape with what is fetched for it: its type, and whether it may be null. */
final class PartCheck {
    private final ShapeComponent component;
    private final NestedShapes nested;

    PartCheck(ShapeComponent component, NestedShapes nested) {
        this.component = component;
        this.nested = nested;
    }

    /** Where its name or path leads; empty where a type on the way is not known yet. */
    Optional<Traced> trace(RouteFinder routes) throws WrongPartException {
        PartWord word = word();
        return routes.find(component.words().getOrDefault(word, component.name()));
    }

    /** The component as a part of the shape. */
    ShapePart part(Traced traced) throws WrongPartException {
        PartWord word = word();
        requireSlice(traced.route());
        PartEnd end = word == PartWord.PATH ? fetched(traced) : aggregated(word, traced);
        TypeName type = TypeName.get(component.type());
        return new ShapePart(component.name(), type, component.isNullable(), traced.route(), end, component.slice());
    }

    private void requireSlice(Route route) throws WrongPartException {
        boolean isSlice = route.many().isPresent() && Slot.rowOf(component).isPresent();
        if (isSlice && component.slice().isEmpty()) {
            throw new WrongPartException(
                    "a slice says how many rows it holds; write @SliceOf(20) in front of it, or make it a List");
        }
        if (!isSlice && component.slice().isPresent()) {
            throw new WrongPartException(
                    "@SliceOf is for a Slice of the rows that a to-many relation leads to, and this is "
                            + Wording.shown(TypeName.get(component.type())) + "; leave @SliceOf out");
        }
        if (component.slice().orElse(1) < 1) {
            throw new WrongPartException("a slice holds at least 1 row, and @SliceOf says "
                    + component.slice().getAsInt());
        }
    }

    private PartWord word() throws WrongPartException {
        List<PartWord> words = component.words().keySet().stream().sorted().toList();
        if (words.size() > 1) {
            throw new WrongPartException("a component comes from one place, and this one has "
                    + words.stream().map(PartWord::toString).collect(Collectors.joining(" and "))
                    + "; leave all but one out");
        }
        return words.isEmpty() ? PartWord.PATH : words.get(0);
    }

    private PartEnd aggregated(PartWord word, Traced traced) throws WrongPartException {
        AggregateCheck aggregate = AggregateCheck.of(word, traced);
        requireValue(Slot.of(component), aggregate.what(), aggregate.end().type(), aggregate.gap());
        return aggregate.end();
    }

    private PartEnd fetched(Traced traced) throws WrongPartException {
        Route route = traced.route();
        Slot slot = route.many().isPresent() ? element(traced) : Slot.of(component);
        Optional<String> gap = Route.gap(route.last()).map(Wording::gap);
        if (traced.variants().isPresent()) {
            PartEnd.Variants variants = traced.variants().get();
            requireValue(slot, Wording.label(variants.field()), traced.value().orElseThrow(), gap);
            return variants;
        }
        if (traced.column().isEmpty()) {
            return related(slot, route.end().orElseThrow(), gap);
        }
        ColumnField column = traced.column().get();
        Optional<String> absence = column.isNullable() ? Optional.of(Wording.label(column) + " may be null") : gap;
        requireValue(slot, Wording.label(column), column.value(), absence);
        return new PartEnd.Value(column);
    }

    /** The elements of the list that a to-many relation makes of a component. */
    private Slot element(Traced traced) throws WrongPartException {
        RelationStep many = traced.route().many().orElseThrow();
        TypeName element = traced.value()
                .orElseGet(() -> traced.route().end().orElseThrow().end().row());
        Optional<Slot> slot = Slot.elementOf(component).or(() -> Slot.rowOf(component));
        if (slot.isEmpty()) {
            throw new WrongPartException(many.label() + " leads to many rows, and "
                    + Wording.shown(TypeName.get(component.type())) + " is no List of something; write `List<"
                    + Wording.shown(element) + "> " + component.name() + "`");
        }
        if (component.isNullable()) {
            throw new WrongPartException(
                    "the list is never null, and empty where there are no rows; leave @Nullable out");
        }
        return slot.get();
    }

    /** The row of a to-one relation may always be null: then the generated class lets it be asked to match. */
    private PartEnd related(Slot slot, RelationStep last, Optional<String> gap) throws WrongPartException {
        PartEnd end = slot.type().equals(last.end().row()) ? new PartEnd.Row() : nested(slot, last, gap.isPresent());
        if (slot.isElement() || gap.isPresent()) {
            requireNullness(slot, slot.type(), gap);
        }
        return end;
    }

    private PartEnd nested(Slot slot, RelationStep last, boolean nullable) throws WrongPartException {
        String target = last.to().simpleName();
        String advice = "; write " + slot.line(last.end().row(), nullable) + ", or name a record with @ShapeOf("
                + target + ".class)";
        Optional<TypeElement> record = slot.element().filter(element -> Marks.isMarked(element, Marks.SHAPE_OF));
        if (record.isEmpty()) {
            throw new WrongPartException(last.label() + " leads to a row of " + target + ", and "
                    + Wording.shown(slot.type()) + " is neither its record nor a shape of it" + advice
                    + ", or a column by @Path(\"..\")");
        }
        Optional<TypeElement> table = Marks.shapeOf(record.get());
        if (table.isPresent() && !table.get().equals(last.end().table())) {
            throw new WrongPartException(last.label() + " leads to a row of " + target + ", and "
                    + Wording.shown(slot.type()) + " is a shape of "
                    + table.get().getSimpleName() + advice);
        }
        return nested.of(record.get());
    }

    /** The component holds values of a class, which are absent for a reason or never. */
    private static void requireValue(Slot slot, String what, TypeName boxed, Optional<String> absence)
            throws WrongPartException {
        TypeName right = absence.isPresent() ? boxed : slot.unboxed(boxed);
        TypeName type = slot.type();
        if (absence.isPresent() && type.isPrimitive() && type.box().equals(boxed)) {
            throw new WrongPartException(
                    absence.get() + ", and " + type + " cannot hold that; write " + slot.line(right, true));
        }
        if (!type.equals(right) && !type.equals(boxed)) {
            throw new WrongPartException(what + " yields " + Wording.shown(right) + ", not " + Wording.shown(type)
                    + "; write " + slot.line(right, absence.isPresent()));
        }
        requireNullness(slot, right, absence);
    }

    private static void requireNullness(Slot slot, TypeName right, Optional<String> absence) throws WrongPartException {
        if (absence.isPresent() && !slot.isNullable()) {
            throw new WrongPartException(absence.get() + ", so say @Nullable; write " + slot.line(right, true));
        }
        if (absence.isEmpty() && slot.isNullable()) {
            throw new WrongPartException("it is never null, so leave @Nullable out; write " + slot.line(right, false));
        }
    }
}
