package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.random.Difference;
import dev.cormorant.testkit.random.Program;
import dev.cormorant.testkit.random.Shrinking;
import dev.cormorant.testkit.random.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Programs that nobody thought of do what the evaluator says. The environment says how long new ones are tried,
 * {@code CORMORANT_PROPERTY_SECONDS}, and with which it begins, {@code CORMORANT_PROPERTY_SEED}.
 */
public abstract class RandomProgramContract extends Contract {
    private static final Duration TIME = Duration.ofSeconds(number("CORMORANT_PROPERTY_SECONDS", 3));
    private static final long FIRST_SEED = number("CORMORANT_PROPERTY_SEED", 1);

    /** For subclasses. */
    protected RandomProgramContract() {}

    @Override
    protected final Schema schema() {
        return Schema.of();
    }

    @Test
    void everyProgramDoesWhatTheEvaluatorSays() {
        Trial trial = new Trial(database().dataSource());
        Instant end = Instant.now().plus(TIME);
        long seed = FIRST_SEED;
        do {
            trial.of(Program.of(seed)).ifPresent(difference -> report(trial, difference));
            seed++;
        } while (Instant.now().isBefore(end));
        assertThat(seed).isGreaterThan(FIRST_SEED);
    }

    private void report(Trial trial, Difference difference) {
        Difference smallest = new Shrinking(trial).smallest(difference);
        fail("On %s:%n%s", database().label(), smallest);
    }

    private static long number(String variable, long otherwise) {
        return Optional.ofNullable(System.getenv(variable)).map(Long::parseLong).orElse(otherwise);
    }
}
