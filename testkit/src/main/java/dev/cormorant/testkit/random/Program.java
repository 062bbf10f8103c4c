package dev.cormorant.testkit.random;

import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.evaluator.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables and statements on them, drawn from a seed: the same seed makes the same program. Immutable; prints as a person
 * would write it.
 *
 * @param seed where it comes from
 * @param schema its tables
 * @param steps its statements, in order
 * @param told the same program in the form in which an evaluator is told of it; null if that is no other
 */
public record Program(
        long seed,
        Schema schema,
        List<Step> steps,
        @Nullable Program told) {
    private static final int STEPS = 24;

    /** Reads alone change nothing, so more of them can be asked of the same rows. */
    private static final int READS = 60;

    private static final int FIRST_INSERTS = 6;

    /** The program of a seed. */
    public static Program of(long seed) {
        return drawn(seed, Hiding.NONE, null);
    }

    /**
     * A program of a seed whose relations and queries all have the filters of their tables. The evaluator is told of one without
     * any filter, for which the rows that these would hide are not there.
     */
    public static Program filtered(long seed) {
        return drawn(seed, Hiding.BY_FILTERS, drawn(seed, Hiding.BY_ABSENCE, null));
    }

    private static Program drawn(long seed, Hiding hiding, @Nullable Program told) {
        Dice dice = new Dice(seed);
        RandomValues values = new RandomValues(dice);
        RandomTables tables = new RandomTables(dice, values);
        Parents parents = tables.parents();
        Children children = tables.children(parents);
        Links links = tables.links(parents, children);
        new RandomRelations(dice, values, hiding, List.of(parents, children, links)).draw();
        Schema schema = Schema.of(parents, children, links);
        GivenValues given = new GivenValues(dice, values);
        RandomSteps<Parents> onParents = new RandomSteps<>(dice, values, given, parents, schema);
        RandomSteps<Children> onChildren = new RandomSteps<>(dice, values, given, children, schema);
        RandomSteps<Links> onLinks = new RandomSteps<>(dice, values, given, links, schema);
        List<Step> steps = new ArrayList<>();
        for (RandomSteps<?> table : List.of(onParents, onChildren, onLinks)) {
            steps.addAll(dice.several(FIRST_INSERTS, table::few));
        }
        for (int i = 0; i < (hiding == Hiding.NONE ? STEPS : READS); i++) {
            RandomSteps<?> some = dice.pick(List.of(onParents, onParents, onChildren, onChildren, onLinks));
            steps.add(hiding == Hiding.NONE ? some.step() : some.reading());
        }
        return new Program(seed, schema, List.copyOf(steps), told);
    }

    Program with(List<Step> others) {
        return new Program(seed, schema, List.copyOf(others), told);
    }

    /** The form in which an evaluator is told of it. */
    Program toTell() {
        return told == null ? this : told;
    }

    /** Of what an evaluator holds, the rows that its reads see. */
    Evaluator seen(Evaluator all) {
        Evaluator seen = all;
        for (RandomTable<?> table : tables()) {
            seen = table.seen(seen);
        }
        return seen;
    }

    List<? extends RandomTable<?>> tables() {
        return schema.tables().stream()
                .map(table -> (RandomTable<?>) table.table())
                .toList();
    }

    /** Simpler programs, the simplest first. */
    List<Program> simpler() {
        List<List<Step>> simpler = fewer();
        if (told == null) {
            return simpler.stream().map(this::with).toList();
        }
        List<List<Step>> toTell = told.fewer();
        List<Program> both = new ArrayList<>();
        for (int i = 0; i < simpler.size(); i++) {
            both.add(new Program(seed, schema, simpler.get(i), told.with(toTell.get(i))));
        }
        return both;
    }

    private List<List<Step>> fewer() {
        List<List<Step>> simpler = new ArrayList<>();
        for (int size = steps.size() / 2; size > 1; size /= 2) {
            for (int from = 0; from + size <= steps.size(); from += size) {
                List<Step> fewer = new ArrayList<>(steps);
                fewer.subList(from, from + size).clear();
                simpler.add(List.copyOf(fewer));
            }
        }
        simpler.addAll(Simpler.each(steps, Step::simpler));
        return simpler;
    }

    @Override
    public String toString() {
        String text = steps.stream().map(step -> step + ";\n").collect(Collectors.joining());
        String tables = tables().stream()
                .map(table -> table + "\n" + table.draft() + morph(table) + relations(table, text))
                .collect(Collectors.joining());
        return tables + text + "// seed " + seed;
    }

    private static String morph(RandomTable<?> table) {
        return table.morphDraft().map(morph -> "    " + morph + ";\n").orElse("");
    }

    /** The relations of a table that the statements name. */
    private static String relations(RandomTable<?> table, String statements) {
        return table.relationDrafts().stream()
                .filter(relation -> statements.contains(table + "." + relation.field() + "."))
                .map(relation -> "    " + relation + ";\n")
                .collect(Collectors.joining());
    }
}
