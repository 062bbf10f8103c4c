package dev.cormorant.internal.write;

import dev.cormorant.change.ChangeRunner;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.NewRow;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.change.WritePlan;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public <V extends @Nullable Object> List<V> insert(List<? extends NewRow<?, ?>> rows, Shape<V> returned) {
        throw refusal("insert");
    }

    @Override
    public void insertOnly(List<? extends NewRow<?, ?>> rows) {
        throw refusal("insert");
    }

    @Override
    public long update(UpdateIntent intent) {
        throw refusal(intent.write());
    }

    @Override
    public <V extends @Nullable Object> List<V> updateReturning(UpdateIntent intent, Shape<V> returned) {
        throw refusal(intent.write());
    }

    @Override
    public <V extends @Nullable Object> List<V> updateReturningOld(UpdateIntent intent, Shape<V> returned) {
        throw refusal(intent.write());
    }

    @Override
    public <S extends Table<S, R>, R> R updateRow(S table, R row) {
        throw refusal("update " + table);
    }

    @Override
    public long updateAll(UpdateAllIntent intent) {
        throw refusal("updateAll " + intent.table());
    }

    @Override
    public <V extends @Nullable Object> List<V> updateAllReturning(UpdateAllIntent intent, Shape<V> returned) {
        throw refusal("updateAll " + intent.table());
    }

    @Override
    public long delete(DeleteIntent intent) {
        throw refusal(intent.write());
    }

    @Override
    public <V extends @Nullable Object> List<V> deleteReturning(DeleteIntent intent, Shape<V> returned) {
        throw refusal(intent.write());
    }

    @Override
    public DeleteOutcome deleteOutcome(DeleteIntent intent) {
        throw refusal(intent.write());
    }

    @Override
    public <T> long deleteAll(Column<?, T> key, Collection<? extends T> values) {
        throw refusal("delete " + key.table());
    }

    @Override
    public long upsert(UpsertIntent intent) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public <V extends @Nullable Object> List<V> upsertReturning(UpsertIntent intent, Shape<V> returned) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public <V extends @Nullable Object> List<V> upsertReturningExisting(UpsertIntent intent, Shape<V> returned) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public List<UpsertOutcome> upsertOutcomes(UpsertIntent intent) {
        throw refusal("upsert " + intent.table());
    }

    @Override
    public WritePlan plan(UpdateIntent intent) {
        return writing.plan(intent);
    }

    @Override
    public WritePlan plan(UpdateAllIntent intent) {
        return writing.plan(intent);
    }

    @Override
    public WritePlan plan(DeleteIntent intent) {
        return writing.plan(intent);
    }

    @Override
    public WritePlan plan(UpsertIntent intent) {
        return writing.plan(intent);
    }
}
