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

    /** The program of a seed. */
    public static Program of(long seed) {
        Dice dice = new Dice(seed);
        RandomValues values = new RandomValues(dice);
        RandomTables tables = new RandomTables(dice, values);
        Parents parents = tables.parents();
        Children children = tables.children(parents);
        Schema schema = Schema.of(parents, children);
        RandomSteps<Parents> onParents = new RandomSteps<>(dice, values, parents, schema);
        RandomSteps<Children> onChildren = new RandomSteps<>(dice, values, children, schema);
        List<Step> steps = new ArrayList<>(List.of(onParents.insert(), onChildren.insert()));
        for (int i = 0; i < STEPS; i++) {
            steps.add(dice.oneIn(2) ? onParents.step() : onChildren.step());
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
        String tables = schema.tables().stream()
                .filter(table -> steps.toString().contains(table.table().label()))
                .map(table -> table + "\n" + ((RandomTable<?>) table.table()).draft())
                .collect(Collectors.joining());
        return tables + steps.stream().map(step -> step + ";\n").collect(Collectors.joining()) + "// seed " + seed;
    }
}
