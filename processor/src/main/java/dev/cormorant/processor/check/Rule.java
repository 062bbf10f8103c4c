package dev.cormorant.processor.check;

import dev.cormorant.processor.model.TableClass;

/** Something that holds for every table class. */
@FunctionalInterface
interface Rule {
    /** Reports all that breaks the rule. */
    void check(TableClass table, Problems problems);
}
