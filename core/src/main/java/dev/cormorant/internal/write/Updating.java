package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs updates in a session: by one statement where that can do it, else by key. */
final class Updating {
    private final WriteSession session;

    Updating(WriteSession session) {
        this.session = session;
    }

    /** Whether an update sets nothing, or is for no row, whatever is stored. */
    static boolean isForNothing(UpdateIntent intent) {
        Long limit = intent.rows().limit();
        return intent.assignments().isEmpty() || (limit != null && limit == 0);
    }

    /** Finds mistakes before a transaction is opened. */
    void check(UpdateIntent intent) {
        if (isForNothing(intent)) {
            return;
        }
        if (intent.rows().limit() != null) {
            byKey(intent);
        }
        session.check(statement(intent));
    }

    long count(UpdateIntent intent) {
        if (isForNothing(intent)) {
            return 0;
        }
        return intent.rows().limit() == null
                ? session.count(statement(intent))
                : byKey(intent).update(completed(intent));
    }

    <V extends @Nullable Object> List<V> returning(UpdateIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return List.of();
        }
        if (intent.rows().limit() != null || !returned.isOfOwnRow()) {
            return byKey(intent).updateReturning(completed(intent), shape);
        }
        if (!session.features().has(Feature.RETURNING_ON_UPDATE)) {
            return WriteByKey.insteadOfReturning(session, intent).updateReturning(completed(intent), shape);
        }
        return written(intent, returned, Update.Image.NEW);
    }

    <V extends @Nullable Object> List<V> returningOld(UpdateIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return List.of();
        }
        boolean byItself = intent.rows().limit() == null
                && returned.isOfOwnRow()
                && session.features().has(Feature.RETURNING_OLD_ON_UPDATE);
        return byItself
                ? written(intent, returned, Update.Image.OLD)
                : byKey(intent).updateReturningOld(completed(intent), shape);
    }

    /** The statement that changes all of the rows. */
    Update statement(UpdateIntent intent) {
        UpdateIntent complete = completed(intent);
        return new Update(
                complete.table(), complete.assignments(), complete.rows().where(), List.of());
    }

    /** The same update with what it writes by itself. */
    UpdateIntent completed(UpdateIntent intent) {
        return intent.withAssignments(
                Updates.completed(session.table(intent.table()), intent.assignments(), new OwnValues(session.clock())));
    }

    private WriteByKey byKey(UpdateIntent intent) {
        return WriteByKey.of(session, intent.write(), intent.table());
    }

    private <V extends @Nullable Object> List<V> written(
            UpdateIntent intent, RowShape<V> returned, Update.Image image) {
        Update silent = statement(intent);
        Update update = new Update(silent.table(), silent.assignments(), silent.where(), returned.columns(), image);
        return session.written(update, returned.objects());
    }
}
