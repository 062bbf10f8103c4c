package dev.cormorant.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.Route;
import dev.cormorant.processor.model.ShapePart;
import dev.cormorant.processor.model.TableClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes what selects one part of a shape: {@code Posts.POSTS.author.get(author -> author.name)}. */
final class PartSelection {
    private final ShapePart part;
    private final Route route;

    private PartSelection(ShapePart part) {
        this.part = part;
        this.route = part.route();
    }

    static CodeBlock of(ShapePart part) {
        return new PartSelection(part).selection();
    }

    /** {@code Posts.POSTS}. */
    static CodeBlock constant(TableClass table) {
        return CodeBlock.of("$T.$L", table.name(), table.constants().get(0).getSimpleName());
    }

    /** {@code Posts.POSTS.author}. */
    static CodeBlock relation(RelationStep step) {
        return CodeBlock.of("$L.$L", constant(step.from()), step.relation().name());
    }

    private CodeBlock selection() {
        if (part.end() instanceof PartEnd.Aggregate aggregate) {
            return path(route.start(), route.before(), row -> aggregate(aggregate));
        }
        if (route.many().isEmpty()) {
            return target(route.start(), route.before()).orElseThrow();
        }
        CodeBlock all = part.slice().isPresent()
                ? CodeBlock.of("$L.slice($L)", field(), part.slice().getAsInt())
                : field();
        CodeBlock rows = target(route.many().get().to(), route.after())
                .map(element -> CodeBlock.of("$L.select($L)", all, element))
                .orElse(all);
        CodeBlock related = along(route.before(), Optional.of(rows)).orElseThrow();
        return Route.gap(route.before()).isPresent()
                ? CodeBlock.of("$L($L)", part.slice().isPresent() ? "orNoSlice" : "orEmpty", related)
                : related;
    }

    private CodeBlock field() {
        return CodeBlock.of("this.$L", part.name());
    }

    private CodeBlock aggregate(PartEnd.Aggregate aggregate) {
        CodeBlock value = aggregate
                .column()
                .map(column -> value(route.many().orElseThrow().to(), route.after(), column))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of("$L.$L($L)", field(), aggregate.method(), value);
    }

    /** What is fetched where steps to one row end; empty where it is the row that they begin at. */
    private Optional<CodeBlock> target(TableClass from, List<RelationStep> steps) {
        if (part.end() instanceof PartEnd.Value value) {
            return Optional.of(value(from, steps, value.column()));
        }
        return along(steps, row());
    }

    /** What is fetched of the row where the steps end; empty where it is the row itself. */
    private Optional<CodeBlock> row() {
        if (part.end() instanceof PartEnd.Variants variants) {
            return Optional.of(CodeBlock.of(
                    "$L.$L", constant(variants.table()), variants.field().name()));
        }
        return part.end() instanceof PartEnd.Nested nested ? Optional.of(shape(nested)) : Optional.empty();
    }

    private CodeBlock shape(PartEnd.Nested nested) {
        return nested.isRefinable()
                ? CodeBlock.of("this.$L", ShapeField.nested(part))
                : CodeBlock.of("$T.all()", nested.shape());
    }

    /** A selection of the row that steps lead to; nothing stands for the row itself. */
    private Optional<CodeBlock> along(List<RelationStep> steps, Optional<CodeBlock> selection) {
        Optional<CodeBlock> code = selection;
        for (int i = steps.size() - 1; i >= 0; i--) {
            boolean isLast = i == steps.size() - 1;
            CodeBlock relation = isLast && part.isRestrictable()
                    ? CodeBlock.of("this.$L", ShapeField.row(part))
                    : relation(steps.get(i));
            code = Optional.of(code.map(inner -> CodeBlock.of("$L.select($L)", relation, inner))
                    .orElse(relation));
        }
        return code;
    }

    private static CodeBlock value(TableClass from, List<RelationStep> steps, ColumnField column) {
        return path(from, steps, row -> CodeBlock.of("$L.$L", row, column.name()));
    }

    /** A value of the row that steps lead to, each a lambda whose parameter is the row. */
    private static CodeBlock path(TableClass from, List<RelationStep> steps, UnaryOperator<CodeBlock> value) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock row = constant(from);
        List<String> names = new ArrayList<>();
        for (RelationStep step : steps) {
            String relation = step.relation().name();
            String name = names.contains(relation) ? relation + names.size() : relation;
            names.add(name);
            code.add("$L.$L.get($L -> ", row, relation, name);
            row = CodeBlock.of("$L", name);
        }
        return code.add(value.apply(row)).add(")".repeat(steps.size())).build();
    }
}
