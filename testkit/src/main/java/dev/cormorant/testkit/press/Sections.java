package dev.cormorant.testkit.press;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where articles are printed: a key of two columns. */
@Model
public final class Sections extends Table<Sections, Section> {
    public static final Sections SECTIONS = new Sections();

    public final Required<String> paper = varchar(20);
    public final Required<Integer> number = integer();

    @Override
    protected void define(Definition<Sections> t) {
        t.primaryKey(paper, number);
    }
}
