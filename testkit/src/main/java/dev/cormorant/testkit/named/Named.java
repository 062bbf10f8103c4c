package dev.cormorant.testkit.named;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Naming;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Settable;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A key and some columns of text, as a test declares them. */
public final class Named extends Table<Named, NamedRow> {
    /** The key. */
    public final Identity<Long> id = identity();

    private final List<Column<Named, String>> texts = new ArrayList<>();
    private BiConsumer<Named, Definition<Named>> rules = (table, t) -> {};

    /** Adds a column that is declared in these words. */
    public Named with(Function<Required<String>, Column<Named, String>> words) {
        texts.add(words.apply(varchar(200)));
        return this;
    }

    /** Adds a column of some texts and no others. */
    public Named withOneOf(String name, List<String> constants) {
        texts.add(enumeration(
                        constants.get(0), constants.subList(1, constants.size()).toArray(new String[0]))
                .named(name));
        return this;
    }

    /** Says the rules of the table. */
    public Named defined(BiConsumer<Named, Definition<Named>> definition) {
        rules = definition;
        return this;
    }

    /** The columns of text, in the order in which they were added. */
    public List<Column<Named, String>> texts() {
        return texts;
    }

    /** A column of text. */
    public Column<Named, String> text(int index) {
        return texts.get(index);
    }

    /** The same column as one that writes can give a value. */
    @SuppressWarnings("unchecked") // all columns but those that the database makes are
    public Settable<Named, String> given(int index) {
        return (Settable<Named, String>) texts.get(index);
    }

    /** A schema in which this is the only table, and called so. */
    public Schema called(String name) {
        return Schema.of(this)
                .naming(java -> java.equals("Named") ? name : Naming.snake().nameOf(java));
    }

    @Override
    protected void define(Definition<Named> t) {
        rules.accept(this, t);
    }
}
