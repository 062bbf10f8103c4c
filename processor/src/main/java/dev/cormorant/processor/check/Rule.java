package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import java.util.function.Consumer;

/** Something that holds for every table class. */
@FunctionalInterface
interface Rule {
    /** Reports all that breaks the rule. */
    void check(TableClass table, Consumer<Problem> problems);
}
