package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.ReferentialAction;

/** What a column refers to, and what happens when that goes. */
record ReferenceDraft(Column<?, ?> target, ReferentialAction onDelete) {
    @Override
    public String toString() {
        return ".references(() -> " + target.label() + ").onDelete(" + onDelete + ")";
    }
}
