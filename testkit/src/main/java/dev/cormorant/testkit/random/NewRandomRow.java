package dev.cormorant.testkit.random;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row for a random table that gives some of its columns. */
final class NewRandomRow<S extends RandomTable<S>> extends NewRow<S, RandomRow> {
    private NewRandomRow(S table, Given given) {
        super(table, given);
    }

    /** A row of values, by the position of their columns. */
    static <S extends RandomTable<S>> NewRandomRow<S> of(S table, Map<Integer, @Nullable Object> values) {
        Given given = Given.NOTHING;
        for (Map.Entry<Integer, @Nullable Object> entry : values.entrySet()) {
            given = given.and(entry.getKey(), entry.getValue());
        }
        return new NewRandomRow<>(table, given);
    }
}
