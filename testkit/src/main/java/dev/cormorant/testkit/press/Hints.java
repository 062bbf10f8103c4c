package dev.cormorant.testkit.press;

import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is noted on rows of any table, and goes with them. */
@Model
public final class Hints extends Table<Hints, Hint> {
    public static final Hints HINTS = new Hints();

    public final Identity<Long> id = identity();
    public final Required<String> text = text();
    public final Required<String> onType = varchar(20);
    public final Required<Long> onId = bigint();

    public final Morph on = morphTo(onType, onId).toAll().onDelete(CASCADE);
}
