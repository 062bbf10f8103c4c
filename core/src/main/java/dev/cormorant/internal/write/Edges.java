package dev.cormorant.internal.write;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.internal.plan.Consequence;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.TableId;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What refers to the rows of each table of a schema, as far as Cormorant has to know when these go or get other keys. Most
 * foreign keys are left to the database. Those are not whose rows write columns by themselves when they change, or count their
 * changes: the database would do neither. Nor are those whose action it does not have, and cascades that lead to any of
 * these. Immutable.
 */
final class Edges {
    private final Schema schema;
    private final Features features;
    private final Set<ForeignKey> deep;
    private final Set<ForeignKey> onDelete;
    private final Set<ForeignKey> onUpdate;
    private final Map<TableId, List<Edge>> ofDeletes = new HashMap<>();
    private final Map<TableId, List<Edge>> ofUpdates = new HashMap<>();

    private Edges(Schema schema, Features features, Set<ForeignKey> deep) {
        this.schema = schema;
        this.features = features;
        this.deep = deep;
        this.onUpdate = grown(key -> isFollowing(key.onUpdate()) && isOwn(key, key.onUpdate()), this::leadsToUpdates);
        this.onDelete = grown(
                key -> deep.contains(key)
                        || (isSet(key.onDelete()) && (isOwn(key, key.onDelete()) || isFollowed(key, onUpdate))),
                this::leadsToDeletes);
        for (SchemaTable table : schema.tables()) {
            ofDeletes.put(table.table(), edgesOfDeletes(table.table()));
            ofUpdates.put(table.table(), edgesTo(table.table(), false).toList());
        }
    }

    /** What has to be known of when the database is asked first. */
    static Edges of(Schema schema, Features features) {
        return new Edges(schema, features, Set.of());
    }

    /** The same where rows are deleted by their keys anyway: cascades that are too deep for the database among them. */
    Edges inDepth() {
        return features.has(Feature.DEEP_CASCADES)
                ? this
                : new Edges(schema, features, keys().filter(this::isInCircle).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a cascade leads back to rows of the table from which it came. */
    private boolean isInCircle(ForeignKey key) {
        if (key.onDelete() != ReferentialAction.CASCADE) {
            return false;
        }
        Set<TableId> reached = new HashSet<>(Set.of(key.table()));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            keys().filter(next -> next.onDelete() == ReferentialAction.CASCADE && reached.contains(next.target()))
                    .forEach(next -> reached.add(next.table()));
        }
        return reached.contains(key.target());
    }

    /** Whether rows go by their keys because of an edge, since the database has no foreign key for it, or cannot. */
    boolean areDeleting(Edge edge) {
        return edge.isCascade() && (edge.key() == null || deep.contains(edge.key()));
    }

    /** What has to be known of when rows of a table go, in the order in which it is declared. */
    List<Edge> ofDeletes(TableId table) {
        return ofDeletes.getOrDefault(table, List.of());
    }

    /** What has to be known of when an update assigns values to a table's columns. */
    List<Edge> ofUpdates(TableId table, List<Assignment> assignments) {
        List<Edge> all = ofUpdates.getOrDefault(table, List.of());
        return all.isEmpty()
                ? all
                : changing(all, assignments.stream().map(Assignment::column).toList());
    }

    /** What has to be known of when columns of an edge's own table change because of it. */
    List<Edge> ofUpdatesBy(Edge edge) {
        return changing(ofUpdates.getOrDefault(edge.table(), List.of()), edge.written());
    }

    private static List<Edge> changing(List<Edge> edges, Collection<? extends ColumnId> columns) {
        return edges.stream()
                .filter(edge -> !Collections.disjoint(edge.targets(), columns))
                .toList();
    }

    /** Whether the database does what a foreign key says; what Cormorant has done leaves it nothing to do. */
    boolean areLeaving(Consequence consequence) {
        Set<ForeignKey> known = consequence.isOfDelete() ? onDelete : onUpdate;
        boolean isByCormorant =
                isSet(consequence.action()) || (consequence.isOfDelete() && deep.contains(consequence.key()));
        return !isByCormorant || !known.contains(consequence.key());
    }

    private List<Edge> edgesOfDeletes(TableId table) {
        return Stream.concat(schema.morphsTo(table).stream().map(Edge::of), edgesTo(table, true))
                .toList();
    }

    private Stream<Edge> edgesTo(TableId table, boolean ofDelete) {
        return (ofDelete ? onDelete : onUpdate)
                .stream().filter(key -> key.target() == table).map(key -> Edge.of(new Consequence(key, ofDelete)));
    }

    /** The keys that are chosen, and those that lead on to keys that are. */
    private Set<ForeignKey> grown(Predicate<ForeignKey> chosen, LeadingOn leading) {
        Set<ForeignKey> known = new HashSet<>();
        for (int before = -1; before < known.size(); ) {
            before = known.size();
            keys().filter(key -> chosen.test(key) || leading.to(key, known)).forEach(known::add);
        }
        Set<ForeignKey> asDeclared = new LinkedHashSet<>();
        keys().filter(known::contains).forEach(asDeclared::add);
        return asDeclared;
    }

    /** Whether a key leads on to some that are known. */
    @FunctionalInterface
    private interface LeadingOn {
        boolean to(ForeignKey key, Set<ForeignKey> known);
    }

    private Stream<ForeignKey> keys() {
        return schema.tables().stream().flatMap(table -> table.foreignKeys().stream());
    }

    /** Whether an action is not for the database to do. */
    private boolean isOwn(ForeignKey key, ReferentialAction action) {
        SchemaTable child = schema.table(key.table());
        return !child.setByUpdates().isEmpty()
                || child.version().isPresent()
                || (action == ReferentialAction.SET_DEFAULT && !features.has(Feature.SET_DEFAULT_ACTION));
    }

    private boolean leadsToUpdates(ForeignKey key, Set<ForeignKey> known) {
        return isFollowing(key.onUpdate()) && isFollowed(key, known);
    }

    private boolean leadsToDeletes(ForeignKey key, Set<ForeignKey> known) {
        return key.onDelete() == ReferentialAction.CASCADE
                && (!schema.morphsTo(key.table()).isEmpty()
                        || known.stream().anyMatch(next -> next.target() == key.table()));
    }

    /** Whether some of these keys refer to the columns of another. */
    private static boolean isFollowed(ForeignKey key, Set<ForeignKey> by) {
        return by.stream().anyMatch(next -> !Collections.disjoint(next.targets(), key.columns()));
    }

    private static boolean isSet(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
    }

    private static boolean isFollowing(ReferentialAction action) {
        return isSet(action) || action == ReferentialAction.CASCADE;
    }

    /** What has to be known of when rows of a table go, and of those that go with them, each once. */
    List<Edge> alongDeletes(TableId table) {
        List<Edge> along = new ArrayList<>(ofDeletes(table));
        for (int i = 0; i < along.size(); i++) {
            if (along.get(i).isCascade()) {
                ofDeletes(along.get(i).table()).stream()
                        .filter(edge -> !along.contains(edge))
                        .forEach(along::add);
            }
        }
        return along;
    }
}
