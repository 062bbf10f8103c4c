package dev.cormorant.testkit.random;

/** A random table that may refer to {@link Parents}. */
public final class Children extends RandomTable<Children> {
    Children(TableDraft draft) {
        super(draft);
    }
}
