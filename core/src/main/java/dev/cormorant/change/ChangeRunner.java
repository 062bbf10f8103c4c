package dev.cormorant.change;

import dev.cormorant.schema.Table;
import java.util.List;

/** Runs writes somewhere: on connections of a pool, or in a transaction. */
public interface ChangeRunner {
    /** Inserts rows, all or none; the stored rows in the order of the given ones. */
    <S extends Table<S, R>, R> List<R> insert(List<? extends NewRow<S, R>> rows);

    /** Inserts rows, all or none, and does not read them back. */
    <S extends Table<S, R>, R> void insertOnly(List<? extends NewRow<S, R>> rows);

    /** Runs an update; the number of rows that matched. */
    long update(UpdateIntent<?, ?> intent);

    /** Runs an update; the rows as it left them. */
    <S extends Table<S, R>, R> List<R> updateReturning(UpdateIntent<S, R> intent);

    /** Runs a delete; the number of rows that went. */
    long delete(DeleteIntent<?, ?> intent);

    /** Runs a delete; the rows as they were. */
    <S extends Table<S, R>, R> List<R> deleteReturning(DeleteIntent<S, R> intent);

    /** Runs an upsert, all rows or none; the number of rows that were inserted or updated. */
    long upsert(UpsertIntent<?, ?> intent);

    /** Runs an upsert, all rows or none; the rows that were inserted or updated, as they are now. */
    <S extends Table<S, R>, R> List<R> upsertReturning(UpsertIntent<S, R> intent);

    /** What an update would do; nothing is run. */
    WritePlan plan(UpdateIntent<?, ?> intent);

    /** What a delete would do; nothing is run. */
    WritePlan plan(DeleteIntent<?, ?> intent);

    /** What an upsert would do; nothing is run. */
    WritePlan plan(UpsertIntent<?, ?> intent);
}
