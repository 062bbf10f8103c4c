package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.model.RelationEnd;
import dev.cormorant.processor.model.RelationField;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.Route;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Unresolved;
import dev.cormorant.processor.model.VariantsField;
import dev.cormorant.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Follows the names of relations from a table to a column, or to where the last of them leads. */
final class RouteFinder {
    private final TypeElement record;
    private final TableClass start;
    private final Function<TypeElement, Reading> tables;
    private final List<Element> unresolved = new ArrayList<>();

    RouteFinder(TypeElement record, TableClass start, Function<TypeElement, Reading> tables) {
        this.record = record;
        this.start = start;
        this.tables = tables;
    }

    /** What on the ways has a type that is not known yet. */
    List<Element> unresolved() {
        return unresolved;
    }

    /** The way that a path describes; empty where a type on it is not known yet. */
    Optional<Traced> find(String path) throws WrongPartException {
        List<String> names = List.of(path.split("\\.", -1));
        List<RelationStep> steps = new ArrayList<>();
        TableClass at = start;
        for (String name : names) {
            Member member = member(at, name);
            boolean last = steps.size() == names.size() - 1;
            if (member instanceof ColumnField column) {
                requireLast(at, column, last);
                return Optional.of(Traced.column(route(steps), column));
            }
            if (member instanceof VariantsField variants) {
                requireLast(at, variants, last);
                return variants(route(steps), at, variants);
            }
            Optional<RelationStep> step = step(at, (RelationField) member);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            at = step.get().to();
        }
        return Optional.of(Traced.relation(route(steps)));
    }

    private Member member(TableClass table, String name) throws WrongPartException {
        Member member = table.readable().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongPartException(unknown(table, name)));
        requireVisible(member.origin(), table.simpleName() + "." + name);
        return member;
    }

    private void requireVisible(Element element, String label) throws WrongPartException {
        if (!Visibility.isVisible(element, record)) {
            throw new WrongPartException(
                    "the package of the record does not see " + label + "; make it public, or move the record");
        }
    }

    private static String unknown(TableClass table, String name) {
        List<String> names = table.readable().stream().map(Member::name).toList();
        return table.simpleName() + " has no column or relation " + (name.isEmpty() ? "``" : name) + "; "
                + Nearest.to(name, names)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("it has " + String.join(", ", names));
    }

    private static void requireLast(TableClass table, Member member, boolean last) throws WrongPartException {
        if (!last) {
            throw new WrongPartException(table.simpleName() + "." + member.name()
                    + (member instanceof ColumnField ? " is a column" : " is variants")
                    + ", and only relations lead further; end the path with it");
        }
    }

    private Optional<Traced> variants(Route route, TableClass table, VariantsField variants) {
        if (variants.value().isEmpty()) {
            unresolved.add(variants.origin());
            return Optional.empty();
        }
        return Optional.of(Traced.variants(route, new PartEnd.Variants(table, variants)));
    }

    private Optional<RelationStep> step(TableClass from, RelationField relation) throws WrongPartException {
        Optional<RelationEnd> end = relation.end();
        if (end.isEmpty()) {
            if (Unresolved.isIn(relation.origin().asType())) {
                unresolved.add(relation.origin());
                return Optional.empty();
            }
            throw new WrongPartException(from.simpleName() + "." + relation.name()
                    + " does not lead to the rows of one table, so it is no part of a shape");
        }
        Reading to = tables.apply(end.get().table());
        requireVisible(end.get().table(), to.table().simpleName());
        unresolved.addAll(to.unresolved());
        return to.unresolved().isEmpty()
                ? Optional.of(new RelationStep(from, relation, end.get(), to.table()))
                : Optional.empty();
    }

    private Route route(List<RelationStep> steps) throws WrongPartException {
        List<RelationStep> many = steps.stream().filter(RelationStep::isMany).toList();
        if (many.size() > 1) {
            throw new WrongPartException(
                    many.get(0).label() + " and " + many.get(1).label()
                            + " both lead to many rows, which would be a list of lists; go over one of them, and nest a record"
                            + " for the other");
        }
        if (many.isEmpty()) {
            return new Route(start, steps, Optional.empty(), List.of());
        }
        int at = steps.indexOf(many.get(0));
        return new Route(start, steps.subList(0, at), Optional.of(many.get(0)), steps.subList(at + 1, steps.size()));
    }
}
