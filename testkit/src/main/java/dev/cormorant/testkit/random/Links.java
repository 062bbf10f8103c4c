package dev.cormorant.testkit.random;

/** A random table whose rows may link rows of {@link Parents} and {@link Children}. */
public final class Links extends RandomTable<Links> {
    Links(TableDraft draft) {
        super(draft);
    }
}
