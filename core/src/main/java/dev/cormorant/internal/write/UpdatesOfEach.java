package dev.cormorant.internal.write;

import dev.cormorant.change.Change;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.change.WritePlan;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.load.BeyondRow;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Update;
import dev.cormorant.schema.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs an update of several rows, each in its own way: a batch for all changes that set the same columns alike. Rows are
 * written in the order of their keys, so that two such updates of the same rows wait for each other instead of blocking each
 * other.
 */
final class UpdatesOfEach {
    private final WriteSession session;
    private final UpdateAllIntent intent;
    private final List<? extends Column<?, ?>> key;
    private final List<Change<?>> inOrder;

    /** @throws IllegalArgumentException if the changes do not name the rows of a unique key, each once */
    UpdatesOfEach(WriteSession session, UpdateAllIntent intent) {
        this.session = session.now();
        this.intent = intent;
        this.key = intent.changes().isEmpty()
                ? List.of()
                : intent.changes().get(0).key().columns();
        if (!intent.changes().isEmpty()) {
            requireUnique();
        }
        this.inOrder = inOrder();
    }

    private void requireUnique() {
        if (!session.table(intent.table()).isUnique(key)) {
            throw refused(key + " is neither the primary key nor unique, so a change could be of several rows;"
                    + " name the columns of one unique key, or use update(..).where(..)");
        }
    }

    /** The changes in the order of their keys, each of which there is once. */
    private List<Change<?>> inOrder() {
        if (intent.changes().isEmpty()) {
            return List.of();
        }
        SortedMap<List<@Nullable Object>, Change<?>> byKey = new TreeMap<>(KeyValues.ORDER);
        WrittenVariants variants = new WrittenVariants(session.table(intent.table()), true);
        for (int i = 0; i < intent.changes().size(); i++) {
            Change<?> change = intent.changes().get(i);
            if (!change.key().columns().equals(key)) {
                throw refused("change " + i + " is of a row by " + change.key().columns() + ", the first one by " + key
                        + "; name the same columns in all of them");
            }
            for (Assignment assignment : change.assignments()) {
                if (key.contains(assignment.column())) {
                    throw refused("change " + i + " sets " + assignment.column().label()
                            + ", by which its row is found; use update(..).where(..)");
                }
            }
            if (BeyondRow.isIn(
                    change.assignments().stream().map(Assignment::value).toList())) {
                throw refused("change " + i + " takes a new value from other rows, which an earlier change may have"
                        + " changed already; use update(..).where(..)");
            }
            if (byKey.put(KeyValues.comparable(key, KeyValues.in(change.key())), change) != null) {
                throw refused("change " + i + " is of the same row as one before it; say all of a row in one change");
            }
            variants.add(new WrittenColumns.OfUpdate(change.assignments()), i);
        }
        variants.done();
        return List.copyOf(byKey.values());
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("updateAll " + intent.table() + ": " + why);
    }

    long count() {
        if (intent.changes().isEmpty()) {
            return 0;
        }
        alike().keySet().forEach(session::check);
        return session.atomically(this::run);
    }

    <V extends @Nullable Object> List<V> returning(Shape<V> shape) {
        session.plans().returned(intent.table(), shape);
        if (intent.changes().isEmpty()) {
            return List.of();
        }
        List<List<@Nullable Object>> keys = new ArrayList<>();
        intent.changes().forEach(change -> keys.add(KeyValues.in(change.key())));
        alike().keySet().forEach(session::check);
        return session.atomically(on -> {
            run(on);
            return new RowsByKey(intent.table(), key).read(on, shape, keys);
        });
    }

    private long run(WriteSession on) {
        Map<Update, List<Update>> alike = alike();
        alike.values()
                .forEach(all -> all.forEach(
                        update -> MorphTargets.setting(on, intent.table(), update.assignments(), checked -> true)));
        precede(on, alike.values().stream().flatMap(List::stream).toList());
        long wanted = 0;
        long found = 0;
        for (List<Update> all : alike.values()) {
            wanted += all.size();
            found += on.countEach(all.get(0), all.stream().map(BindValues::of).toList());
        }
        if (intent.strict() && found < wanted) {
            throw new NotFoundException(
                    on.executor()
                            .told("updateAll " + intent.table() + ": " + (wanted - found) + " of " + wanted
                                    + " changes found no row; nothing was written"),
                    intent.table().toString(),
                    List.of());
        }
        return found;
    }

    private void precede(WriteSession on, List<Update> updates) {
        List<Update> changing = updates.stream()
                .filter(update -> !on.edges()
                        .ofUpdates(update.table(), update.assignments())
                        .isEmpty())
                .toList();
        if (!changing.isEmpty()) {
            WriteByKey.guard(on, intent.table()).ifPresent(on::count);
            KeyChanges.precede(on, changing);
        }
    }

    WritePlan plan() {
        PlanPrinter printer = new PlanPrinter(session);
        List<WritePlan.Action> actions = new ArrayList<>();
        alike().forEach((update, all) -> {
            String rows = all.size() == 1 ? ", 1 row" : ", " + all.size() + " rows, one by one";
            actions.addAll(KeyChanges.told(session, update));
            actions.add(printer.statement("update " + intent.table() + rows, update));
            actions.addAll(printer.consequences(update));
        });
        return new WritePlan(List.copyOf(actions));
    }

    /** The updates by their shapes: those that differ in values only are equal. */
    private Map<Update, List<Update>> alike() {
        Map<Update, List<Update>> byShape = new LinkedHashMap<>();
        OwnValues own = new OwnValues(session.clock());
        for (Change<?> change : inOrder) {
            if (!change.assignments().isEmpty()) {
                Update update = new Update(
                        intent.table(),
                        Updates.completed(session.table(intent.table()), change.assignments(), own),
                        change.key().condition().node(),
                        List.of());
                byShape.computeIfAbsent(update, shape -> new ArrayList<>()).add(update);
            }
        }
        return byShape;
    }
}
