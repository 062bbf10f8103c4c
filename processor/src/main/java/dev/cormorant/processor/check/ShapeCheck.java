package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.model.ShapeComponent;
import dev.cormorant.processor.model.ShapePart;
import dev.cormorant.processor.model.ShapeReading;
import dev.cormorant.processor.model.ShapeRecord;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Traces the components of records with {@code @ShapeOf} back to columns and relations. Serves one round, and looks at each
 * record once, however many others hold it.
 */
public final class ShapeCheck {
    private final Elements elements;
    private final Function<TypeElement, Reading> tables;
    private final Function<TypeElement, List<ShapeComponent>> components;
    private final Map<TypeElement, ShapeReading> known = new HashMap<>();

    /** A check that reads tables, and the components of records, by these functions. */
    public ShapeCheck(
            Elements elements,
            Function<TypeElement, Reading> tables,
            Function<TypeElement, List<ShapeComponent>> components) {
        this.elements = elements;
        this.tables = tables;
        this.components = components;
    }

    /** What a record is, or what is wrong with it. */
    public ShapeReading check(TypeElement record) {
        ShapeReading reading = known.get(record);
        if (reading == null) {
            reading = read(record);
            known.put(record, reading);
        }
        return reading;
    }

    private ShapeReading read(TypeElement record) {
        Optional<TypeElement> type = Marks.shapeOf(record);
        if (type.isEmpty()) {
            return ShapeReading.without(record, List.of(), List.of(record));
        }
        Reading table = tables.apply(type.get());
        List<Element> unresolved = new ArrayList<>(table.unresolved());
        components.apply(record).stream()
                .filter(component -> Unresolved.isIn(component.type()))
                .forEach(component -> unresolved.add(component.origin()));
        if (!unresolved.isEmpty()) {
            return ShapeReading.without(record, List.of(), unresolved);
        }
        Optional<Problem> problem = new ShapeRules(elements)
                .problem(record, table.table())
                .map(message -> new Problem(record, record.getSimpleName() + ": " + message))
                .or(() -> Circles.through(record, components));
        return problem.isPresent()
                ? ShapeReading.without(record, List.of(problem.get()), List.of())
                : trace(record, table.table());
    }

    private ShapeReading trace(TypeElement record, TableClass table) {
        RouteFinder routes = new RouteFinder(record, table, tables);
        NestedShapes nested = new NestedShapes(elements, this);
        List<ShapePart> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean refinable = false;
        for (ShapeComponent component : components.apply(record)) {
            try {
                PartCheck check = new PartCheck(component, nested);
                Optional<Traced> traced = check.trace(routes);
                if (traced.isPresent()) {
                    ShapePart part = check.part(traced.get());
                    refinable |= part.isRefinable();
                    parts.add(part);
                }
            } catch (WrongPartException e) {
                String label = record.getSimpleName() + "." + component.name();
                problems.add(new Problem(component.origin(), label + ": " + e.getMessage()));
            }
        }
        List<Element> unresolved = new ArrayList<>(routes.unresolved());
        unresolved.addAll(nested.unresolved());
        boolean right = problems.isEmpty() && unresolved.isEmpty() && nested.areRight();
        return new ShapeReading(
                record,
                right ? Optional.of(new ShapeRecord(record, table, parts)) : Optional.empty(),
                refinable || nested.areRefinable(),
                problems,
                unresolved);
    }
}
