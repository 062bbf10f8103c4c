package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.random.Difference;
import dev.cormorant.testkit.random.Program;
import dev.cormorant.testkit.random.Shrinking;
import dev.cormorant.testkit.random.Trial;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Programs that nobody thought of do what the evaluator says. The environment says how long new ones are tried,
 * {@code CORMORANT_PROPERTY_SECONDS}, and with which it begins, {@code CORMORANT_PROPERTY_SEED}; where it says nothing, the
 * same few are tried each time.
 */
public abstract class RandomProgramContract extends Contract {
    private static final Optional<String> SECONDS = Optional.ofNullable(System.getenv("CORMORANT_PROPERTY_SECONDS"));
    private static final Optional<String> SEED = Optional.ofNullable(System.getenv("CORMORANT_PROPERTY_SEED"));

    /** What a build has time for. */
    private static final int FEW_SECONDS = 3;

    /** A fast machine tries no more than a slow one, so that both find the same. */
    private static final int FEW_PROGRAMS = 200;

    /** For subclasses. */
    protected RandomProgramContract() {}

    @Override
    protected final Schema schema() {
        return Schema.of(new Table<?, ?>[0]);
    }

    @Test
    void everyProgramDoesWhatTheEvaluatorSays() {
        everyProgram(Program::of);
    }

    /** What the filters of relations hide is as if it were not there, whichever way a query takes. */
    @Test
    void filtersHideRowsFromEveryQuery() {
        everyProgram(Program::filtered);
    }

    private void everyProgram(LongFunction<Program> drawn) {
        Trial trial = new Trial(database().dataSource());
        Instant end = Instant.now().plusSeconds(SECONDS.map(Long::parseLong).orElse((long) FEW_SECONDS));
        long first = SEED.map(Long::parseLong).orElse(1L);
        long last = SECONDS.isPresent() ? Long.MAX_VALUE : first + FEW_PROGRAMS - 1;
        long seed = first;
        do {
            trial.of(drawn.apply(seed)).ifPresent(difference -> report(trial, difference));
            seed++;
        } while (seed <= last && Instant.now().isBefore(end));
        assertThat(seed).isGreaterThan(first);
    }

    private void report(Trial trial, Difference difference) {
        Difference smallest = new Shrinking(trial).smallest(difference);
        fail("On %s:%n%s", database().label(), smallest);
    }
}
