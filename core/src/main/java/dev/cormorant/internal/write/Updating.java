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

    /** Finds mistakes before a transaction is opened. */
    void check(UpdateIntent intent) {
        if (isForNothing(intent)) {
            return;
        }
        if (intent.rows().limit() != null) {
            WriteByKey.of(session, intent.write(), intent.table());
        }
        session.check(statement(intent));
    }

    long count(UpdateIntent intent) {
        if (isForNothing(intent)) {
            return 0;
        }
        if (intent.rows().limit() != null) {
            return WriteByKey.of(session, intent.write(), intent.table()).update(intent);
        }
        return session.count(statement(intent));
    }

    <V extends @Nullable Object> List<V> returning(UpdateIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return List.of();
        }
        if (intent.rows().limit() != null || !returned.isOfOwnRow()) {
            return WriteByKey.of(session, intent.write(), intent.table()).updateReturning(intent, shape);
        }
        if (!session.features().has(Feature.RETURNING_ON_UPDATE)) {
            return WriteByKey.insteadOfReturning(session, intent).updateReturning(intent, shape);
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
                : WriteByKey.of(session, intent.write(), intent.table()).updateReturningOld(intent, shape);
    }

    /** The statement that changes all of the rows. */
    Update statement(UpdateIntent intent) {
        return Updates.statement(
                session.table(intent.table()),
                intent.assignments(),
                intent.rows().where(),
                session.clock());
    }

    private <V extends @Nullable Object> List<V> written(
            UpdateIntent intent, RowShape<V> returned, Update.Image image) {
        Update update = Updates.returning(statement(intent), returned.columns(), image);
        return session.written(update, returned.objects());
    }

    static boolean isForNothing(UpdateIntent intent) {
        Long limit = intent.rows().limit();
        return intent.assignments().isEmpty() || (limit != null && limit == 0);
    }
}
