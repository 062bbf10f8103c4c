package dev.cormorant.internal.write;

import dev.cormorant.change.ChangeRunner;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.schema.Table;
import java.util.List;

/** Refuses writes where only reading is allowed; what they would do can still be asked. */
public final class ReadOnlyChanges implements ChangeRunner {
    private final ChangeRunner writing;

    /** Refuses what this would run. */
    public ReadOnlyChanges(ChangeRunner writing) {
        this.writing = writing;
    }

    private static IllegalStateException refusal(String verb) {
        return new IllegalStateException(
                verb + " in a transaction that is readOnly(); leave out the word, or write in another transaction");
    }

    @Override
    public <S extends Table<S, R>, R> List<R> insert(List<? extends NewRow<S, R>> rows) {
        throw refusal("insert");
    }

    @Override
    public <S extends Table<S, R>, R> void insertOnly(List<? extends NewRow<S, R>> rows) {
        throw refusal("insert");
    }

    @Override
    public long update(UpdateIntent<?, ?> intent) {
        throw refusal("update " + intent.table());
    }

    @Override
    public <S extends Table<S, R>, R> List<R> updateReturning(UpdateIntent<S, R> intent) {
        throw refusal("update " + intent.table());
    }

    @Override
    public long delete(DeleteIntent<?, ?> intent) {
        throw refusal("delete " + intent.table());
    }

    @Override
    public <S extends Table<S, R>, R> List<R> deleteReturning(DeleteIntent<S, R> intent) {
        throw refusal("delete " + intent.table());
    }

    @Override
    public long upsert(UpsertIntent<?, ?> intent) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public <S extends Table<S, R>, R> List<R> upsertReturning(UpsertIntent<S, R> intent) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public WritePlan plan(UpdateIntent<?, ?> intent) {
        return writing.plan(intent);
    }

    @Override
    public WritePlan plan(DeleteIntent<?, ?> intent) {
        return writing.plan(intent);
    }

    @Override
    public WritePlan plan(UpsertIntent<?, ?> intent) {
        return writing.plan(intent);
    }
}
