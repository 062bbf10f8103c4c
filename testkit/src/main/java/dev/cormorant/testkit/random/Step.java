package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a program. Immutable; prints as a person would write it. */
public interface Step {
    /** The table that it is about. */
    Table<?, ?> table();

    /** Runs it; what it answers, in the evaluator's form. */
    @Nullable
    Object run(Db db);

    /** What it may do. */
    Verdict verdict(Db db, Evaluator evaluator);

    /** Whether it answers whole rows of the table, which tell the keys that the database made. */
    default boolean answersRows() {
        return false;
    }

    /** Whether it changes rows. */
    default boolean isWrite() {
        return false;
    }

    /** Simpler steps of the same kind, the simplest first. */
    List<? extends Step> simpler();
}
