package dev.cormorant.internal.load;

import dev.cormorant.error.Reaction;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.query.Waiver;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Holds reads to the rules of their database: before they run, and when they return more than was expected. Thread-safe. */
public final class ReadGuard {
    private final Schema schema;
    private final ReadRules rules;
    private final Warnings warnings = new Warnings();

    /** A guard of the rules of one database. */
    public ReadGuard(Schema schema, ReadRules rules) {
        this.schema = schema;
        this.rules = rules;
    }

    ReadRules rules() {
        return rules;
    }

    /** Whether so few rows match by the query's own words that no rule needs to bound them. */
    boolean isBounded(ReadIntent<?> intent) {
        Set<Waiver> waivers = intent.waivers();
        if (intent.limit() != null || waivers.contains(Waiver.UNBOUNDED) || waivers.contains(Waiver.UNBOUNDED_ROWS)) {
            return true;
        }
        if (intent.rows() instanceof Rows.Combined combined) {
            return combined.members().stream().allMatch(this::isBounded);
        }
        boolean oneGroup =
                intent.rows() instanceof Rows.Groups groups && groups.keys().isEmpty();
        return oneGroup || KeyLookup.isIn(intent.where(), schema.table(intent.table()));
    }

    /** Hears of a list before it is read. */
    void admitList(ReadIntent<?> intent, Select select) {
        if (rules.unboundedLists() == Reaction.OFF || intent.waivers().contains(Waiver.UNBOUNDED)) {
            return;
        }
        if (rules.defaultLimit() == 0 && !isBounded(intent)) {
            react(rules.unboundedLists(), select, "Nothing bounds this list of " + intent.table());
        }
        unboundedIn(intent.shape())
                .findFirst()
                .ifPresent(relation -> react(
                        rules.unboundedLists(),
                        select,
                        "Nothing bounds the list " + relation.label() + " inside of this list of " + intent.table()));
    }

    /** Hears of related rows that are loaded later, before they are read. */
    void admitRelated(RelationId relation, Shape<?> related) {
        if (rules.unboundedLists() == Reaction.OFF) {
            return;
        }
        unboundedIn(related)
                .findFirst()
                .ifPresent(unbounded -> react(
                        rules.unboundedLists(),
                        Select.of(List.of(), new RelatedSource(relation)),
                        "Nothing bounds the list " + unbounded.label() + " that is loaded later"));
    }

    private Stream<RelationId> unboundedIn(Shape<?> shape) {
        return NestedLists.unboundedIn(shape, rules.defaultLimit() > 0);
    }

    private void react(Reaction reaction, Select select, String message) {
        String advice =
                message + "; a list is bounded by limit(..), page(..), after(..), eq or in on a unique key, or the"
                        + " setting defaultLimit; stream() and chunk(..) need no bound, and unbounded() lifts it for one query";
        if (reaction == Reaction.THROW) {
            throw new IllegalStateException(advice);
        }
        warnings.warn(select, advice);
    }

    /** Hears of a query that reads rows in an order before it runs. */
    void admitScan(ReadIntent<?> intent, Select select) {
        if (rules.scans() != Reaction.OFF && isScan(intent, IndexUse::leads)) {
            reactToScan(intent, select);
        }
    }

    /** Hears of a query that looks at every row that matches before it runs. */
    void admitScanOfMatches(ReadIntent<?> intent, Select select) {
        if (rules.scans() != Reaction.OFF && isScan(intent, IndexUse::leadsToMatches)) {
            reactToScan(intent, select);
        }
    }

    private boolean isScan(ReadIntent<?> intent, BiPredicate<IndexUse, ReadIntent<?>> isLed) {
        if (intent.waivers().contains(Waiver.SCAN)) {
            return false;
        }
        if (intent.rows() instanceof Rows.Combined combined) {
            return combined.members().stream().anyMatch(member -> isScan(member, isLed));
        }
        SchemaTable table = schema.table(intent.table());
        return !table.isSmall() && !isLed.test(new IndexUse(table), intent);
    }

    private void reactToScan(ReadIntent<?> intent, Select select) {
        String message =
                "No declared index of " + intent.table() + " leads this query, so it reads the whole table; declare"
                        + " an index that starts with a column of its condition or with the first column of its order, mark the"
                        + " table t.small(), or say allowScan() for one query";
        if (rules.scans() == Reaction.THROW) {
            throw new IllegalStateException(message);
        }
        warnings.warn(select, message);
    }

    /** Hears that a list was cut to the default limit. */
    void cut(ReadIntent<?> intent, Select select) {
        warnings.warn(
                select,
                "A list of " + intent.table() + " was cut to the default limit of " + rules.defaultLimit()
                        + " rows; give it a limit of its own, or say unbounded()");
    }

    /** Hears that lists of related rows were cut to the default limit. */
    void cut(RelationId relation, ManyRows rows) {
        warnings.warn(
                Select.of(List.of(), new RelatedSource(relation), rows.where()).withOrderBy(rows.orderBy()),
                "A list of " + relation.label() + " was cut to the default limit of " + rules.defaultLimit()
                        + " rows; give it a limit of its own, or say unbounded()");
    }

    /** Hears how many rows a list returned. */
    void returned(ReadIntent<?> intent, Select select, int rows) {
        if (rules.listWarning() > 0 && rows > rules.listWarning() && !isBounded(intent)) {
            warnings.warn(
                    select,
                    "A list of " + intent.table() + " without a limit returned more than " + rules.listWarning()
                            + " rows; give it a limit, read it by stream() or chunk(..), or say unbounded()");
        }
    }

    /** What is told of a list that is longer than it may be. */
    String tooLong(ReadIntent<?> intent) {
        return "A list of " + intent.table() + " without a limit would return more than "
                + rules.listCap() + " rows, the setting listCap; give it a limit, read it by stream() or chunk(..), or"
                + " say unbounded()";
    }
}
