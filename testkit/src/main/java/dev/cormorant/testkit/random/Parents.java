package dev.cormorant.testkit.random;

/** A random table. */
public final class Parents extends RandomTable<Parents> {
    Parents(TableDraft draft) {
        super(draft);
    }
}
