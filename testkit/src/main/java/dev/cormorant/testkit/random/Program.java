package dev.cormorant.testkit.random;

import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables and statements on them, drawn from a seed: the same seed makes the same program. Immutable; prints as a person
 * would write it.
 *
 * @param seed where it comes from
 * @param schema its tables
 * @param steps its statements, in order
 */
public record Program(long seed, Schema schema, List<Step> steps) {
    private static final int STEPS = 24;

    private static final int FIRST_INSERTS = 6;

    /** The program of a seed. */
    public static Program of(long seed) {
        Dice dice = new Dice(seed);
        RandomValues values = new RandomValues(dice);
        RandomTables tables = new RandomTables(dice, values);
        Parents parents = tables.parents();
        Children children = tables.children(parents);
        Links links = tables.links(parents, children);
        new RandomRelations(dice, values, List.of(parents, children, links)).draw();
        Schema schema = Schema.of(parents, children, links);
        GivenValues given = new GivenValues(dice, values);
        RandomSteps<Parents> onParents = new RandomSteps<>(dice, values, given, parents, schema);
        RandomSteps<Children> onChildren = new RandomSteps<>(dice, values, given, children, schema);
        RandomSteps<Links> onLinks = new RandomSteps<>(dice, values, given, links, schema);
        List<Step> steps = new ArrayList<>();
        for (RandomSteps<?> table : List.of(onParents, onChildren, onLinks)) {
            steps.addAll(dice.several(FIRST_INSERTS, table::few));
        }
        for (int i = 0; i < STEPS; i++) {
            steps.add(dice.pick(List.of(onParents, onParents, onChildren, onChildren, onLinks))
                    .step());
        }
        return new Program(seed, schema, List.copyOf(steps));
    }

    Program with(List<Step> others) {
        return new Program(seed, schema, List.copyOf(others));
    }

    /** Simpler programs, the simplest first. */
    List<Program> simpler() {
        List<Program> simpler = new ArrayList<>();
        for (int size = steps.size() / 2; size > 1; size /= 2) {
            for (int from = 0; from + size <= steps.size(); from += size) {
                List<Step> fewer = new ArrayList<>(steps);
                fewer.subList(from, from + size).clear();
                simpler.add(with(fewer));
            }
        }
        Simpler.each(steps, Step::simpler).forEach(some -> simpler.add(with(some)));
        return simpler;
    }

    @Override
    public String toString() {
        String text = steps.stream().map(step -> step + ";\n").collect(Collectors.joining());
        String tables = schema.tables().stream()
                .map(table -> (RandomTable<?>) table.table())
                .map(table -> table + "\n" + table.draft() + relations(table, text))
                .collect(Collectors.joining());
        return tables + text + "// seed " + seed;
    }

    /** The relations of a table that the statements name. */
    private static String relations(RandomTable<?> table, String statements) {
        return table.relationDrafts().stream()
                .filter(relation -> statements.contains(table + "." + relation.field() + "."))
                .map(relation -> "    " + relation + ";\n")
                .collect(Collectors.joining());
    }
}
