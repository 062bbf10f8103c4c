package dev.cormorant.change;

import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs writes somewhere: on connections of a pool, or in a transaction. Each of them writes all rows or none. */
public interface ChangeRunner {
    /** Inserts rows; something of each stored row, in the order of the given ones. */
    <V extends @Nullable Object> List<V> insert(List<? extends NewRow<?, ?>> rows, Shape<V> returned);

    /** Inserts rows, and does not read them back. */
    void insertOnly(List<? extends NewRow<?, ?>> rows);

    /** Runs an update; the number of rows that matched. */
    long update(UpdateIntent intent);

    /** Runs an update; something of each row as it left it. */
    <V extends @Nullable Object> List<V> updateReturning(UpdateIntent intent, Shape<V> returned);

    /** Runs an update; something of each row as it was before. */
    <V extends @Nullable Object> List<V> updateReturningOld(UpdateIntent intent, Shape<V> returned);

    /** Writes all columns of a row by its key; the stored row. */
    <S extends Table<S, R>, R> R updateRow(S table, R row);

    /** Runs an update of several rows; the number of rows that were found. */
    long updateAll(UpdateAllIntent intent);

    /** Runs an update of several rows; something of each row that was found, in the order of the changes. */
    <V extends @Nullable Object> List<V> updateAllReturning(UpdateAllIntent intent, Shape<V> returned);

    /** Runs a delete; the number of rows that went. */
    long delete(DeleteIntent intent);

    /** Runs a delete; something of each row as it was. */
    <V extends @Nullable Object> List<V> deleteReturning(DeleteIntent intent, Shape<V> returned);

    /** Runs a delete; what became of the rows and of those that referred to them. */
    DeleteOutcome deleteOutcome(DeleteIntent intent);

    /** Deletes the rows with these values in a unique column; the number of rows that went. */
    <T> long deleteAll(Column<?, T> key, Collection<? extends T> values);

    /** Runs an upsert; the number of rows that were inserted or updated. */
    long upsert(UpsertIntent intent);

    /** Runs an upsert; something of each row that was inserted or updated, as it is now. */
    <V extends @Nullable Object> List<V> upsertReturning(UpsertIntent intent, Shape<V> returned);

    /** Runs an upsert that leaves existing rows alone; something of the row that is there for each given one. */
    <V extends @Nullable Object> List<V> upsertReturningExisting(UpsertIntent intent, Shape<V> returned);

    /** Runs an upsert; what became of each given row. */
    List<UpsertOutcome> upsertOutcomes(UpsertIntent intent);

    /** What an update would do; nothing is run. */
    WritePlan plan(UpdateIntent intent);

    /** What an update of several rows would do; nothing is run. */
    WritePlan plan(UpdateAllIntent intent);

    /** What a delete would do; nothing is run. */
    WritePlan plan(DeleteIntent intent);

    /** What an upsert would do; nothing is run. */
    WritePlan plan(UpsertIntent intent);
}
