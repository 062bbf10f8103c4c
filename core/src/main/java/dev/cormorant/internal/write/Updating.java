package dev.cormorant.internal.write;

import dev.cormorant.change.UpdateIntent;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.SchemaTable;
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
        if (isByKey(intent)) {
            byKey(session, intent);
        }
        session.check(statement(intent));
    }

    long count(UpdateIntent intent) {
        if (isForNothing(intent)) {
            return 0;
        }
        UpdateIntent complete = completed(intent);
        return MorphTargets.setting(
                session,
                intent.table(),
                complete.assignments(),
                on -> isByKey(complete) ? byKey(on, complete).update(complete) : on.count(statementOf(complete)));
    }

    /** Whether the rows are chosen before they are changed: where they are cut, and where others refer to what changes. */
    boolean isByKey(UpdateIntent intent) {
        return intent.rows().limit() != null
                || !session.edges()
                        .ofUpdates(intent.table(), intent.assignments())
                        .isEmpty();
    }

    <V extends @Nullable Object> Written<V> returning(UpdateIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return Written.all(List.of());
        }
        UpdateIntent complete = completed(intent);
        return MorphTargets.setting(
                session, intent.table(), complete.assignments(), on -> returning(on, complete, shape, returned));
    }

    private <V extends @Nullable Object> Written<V> returning(
            WriteSession on, UpdateIntent complete, Shape<V> shape, RowShape<V> returned) {
        if (isByKey(complete) || !returned.isOfOwnRow()) {
            return byKey(on, complete).updateReturning(complete, shape);
        }
        if (!on.features().has(Feature.RETURNING_ON_UPDATE)) {
            return WriteByKey.insteadOfReturning(on, complete).updateReturning(complete, shape);
        }
        return written(on, complete, returned, Update.Image.NEW);
    }

    <V extends @Nullable Object> Written<V> returningOld(UpdateIntent intent, Shape<V> shape) {
        RowShape<V> returned = session.plans().returned(intent.table(), shape);
        if (isForNothing(intent)) {
            return Written.all(List.of());
        }
        boolean byItself =
                !isByKey(intent) && returned.isOfOwnRow() && session.features().has(Feature.RETURNING_OLD_ON_UPDATE);
        UpdateIntent complete = completed(intent);
        return MorphTargets.setting(
                session,
                intent.table(),
                complete.assignments(),
                on -> byItself
                        ? written(on, complete, returned, Update.Image.OLD)
                        : byKey(on, complete).updateReturningOld(complete, shape));
    }

    /** The statement that changes all of the rows. */
    Update statement(UpdateIntent intent) {
        return statementOf(completed(intent));
    }

    private static Update statementOf(UpdateIntent complete) {
        return new Update(
                complete.table(), complete.assignments(), complete.rows().where(), List.of());
    }

    /** The same update with what it writes by itself. */
    UpdateIntent completed(UpdateIntent intent) {
        SchemaTable table = session.table(intent.table());
        return Updates.areComplete(table, intent.assignments())
                ? intent
                : intent.withAssignments(
                        Updates.completed(table, intent.assignments(), new OwnValues(session.clock())));
    }

    private static WriteByKey byKey(WriteSession on, UpdateIntent intent) {
        return WriteByKey.of(on, intent.write(), intent.table());
    }

    private static <V extends @Nullable Object> Written<V> written(
            WriteSession on, UpdateIntent complete, RowShape<V> returned, Update.Image image) {
        Update update = new Update(
                complete.table(), complete.assignments(), complete.rows().where(), returned.columns(), image);
        return Written.all(on.written(update, returned.objects()));
    }
}
