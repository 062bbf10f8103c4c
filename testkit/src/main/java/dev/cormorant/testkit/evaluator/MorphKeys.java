package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.Objects;

/** The keys by which rows lead to rows of one of several tables. No database holds to them, and Cormorant does. */
final class MorphKeys {
    private final Schema schema;
    private final Failures failures;

    MorphKeys(Schema schema, Failures failures) {
        this.schema = schema;
        this.failures = failures;
    }

    /** What rows lead to that are written is there before. */
    void check(Table<?, ?> table, List<Row> written, Store before) {
        for (MorphReference reference : schema.morphsOf(table)) {
            List<Row> targets = before.rows(reference.target().table());
            for (Row row : written) {
                boolean names = reference.name().equals(row.get(reference.type())) && row.get(reference.key()) != null;
                if (names && targets.stream().noneMatch(target -> leads(reference, row, target))) {
                    failures.must(ForeignKeyViolationException.class);
                }
            }
        }
    }

    /** The rows that lead to some others. */
    static List<Row> leading(MorphReference reference, List<Row> targets, Store at) {
        return at.rows(reference.table()).stream()
                .filter(row -> targets.stream().anyMatch(target -> leads(reference, row, target)))
                .toList();
    }

    private static boolean leads(MorphReference reference, Row row, Row target) {
        Object key = row.get(reference.key());
        return key != null
                && reference.name().equals(row.get(reference.type()))
                && Objects.equals(key, target.get(reference.target()));
    }
}
