package dev.cormorant.testkit.named;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;

/** A row for a table that a test has named. */
public final class NewNamedRow extends NewRow<Named, NamedRow> {
    private NewNamedRow(Named table, Given given) {
        super(table, given);
    }

    /** A row of texts for the first columns; the key and the others are the database's affair. */
    public static NewNamedRow of(Named table, String... texts) {
        Given given = Given.NOTHING;
        for (int i = 0; i < texts.length; i++) {
            given = given.and(i + 1, texts[i]);
        }
        return new NewNamedRow(table, given);
    }
}
