package dev.cormorant.testkit.press;

import static dev.cormorant.schema.ReferentialAction.RESTRICT;
import static dev.cormorant.testkit.press.Letters.LETTERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is stuck on letters, which then cannot go. */
@Model
public final class Stamps extends Table<Stamps, Stamp> {
    public static final Stamps STAMPS = new Stamps();

    public final Identity<Long> id = identity();
    public final Required<String> onType = varchar(20);
    public final Required<Long> onId = bigint();

    public final Morph on = morphTo(onType, onId).to("Letter", () -> LETTERS.id).onDelete(RESTRICT);
}
