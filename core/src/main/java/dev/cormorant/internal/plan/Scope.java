package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source whose columns are in sight, and the to-one relations that were followed from it. */
final class Scope {
    private final TableId table;
    private final String alias;
    private final boolean outer;
    private final List<Join> joins;
    private final Scope origin;
    private final Map<Step, Scope> followed = new HashMap<>();

    private Scope(TableId table, String alias, boolean outer, List<Join> joins, @Nullable Scope origin) {
        this.table = table;
        this.alias = alias;
        this.outer = outer;
        this.joins = joins;
        this.origin = origin == null ? this : origin;
    }

    /** A step from one source to another. */
    record Step(RelationId relation, @Nullable Restriction restriction) {
        /** The step of a path. Where it is told by a number, the condition says nothing more. */
        static Step of(ToOnePath path) {
            Restriction restriction = path.restriction();
            return restriction == null || restriction.step() == Restriction.OWN
                    ? new Step(path.relation(), restriction)
                    : new Step(path.relation(), new Restriction(Truth.TRUE, restriction.step()));
        }
    }

    /** The source that a statement or subquery starts from. */
    static Scope root(TableId table, String alias) {
        return new Scope(table, alias, false, new ArrayList<>(), null);
    }

    /** Another source of the same statement or subquery; an outer one may be without a row. */
    Scope beside(TableId other, String name, boolean asOuter) {
        return new Scope(other, name, asOuter, joins, origin);
    }

    /** The source that this one was joined to, directly or over others; itself if it is the first. */
    Scope origin() {
        return origin;
    }

    TableId table() {
        return table;
    }

    String alias() {
        return alias;
    }

    /** A column of its row. */
    Expr column(ColumnId id) {
        return new Column(alias, id);
    }

    /** Whether it may be without a row. */
    boolean isOuter() {
        return outer;
    }

    /** The joins of the statement or subquery, in the order in which they were needed. */
    List<Join> joins() {
        return List.copyOf(joins);
    }

    /** Joins this source to those before it. */
    void join(Expr on) {
        joins.add(new Join(outer ? Join.Kind.LEFT : Join.Kind.INNER, new TableSource(table, alias), on));
    }

    /** Joins results of another query to the rows; a row may be without a result, and has at most one. */
    void joinResults(DerivedTable results, Expr on) {
        joins.add(new Join(Join.Kind.LEFT, results, on));
    }

    /** Where a to-one relation leads; null if nobody followed it yet. */
    @Nullable
    Scope followed(Step step) {
        return followed.get(step);
    }

    /** Remembers where a to-one relation leads, so that it is joined once however often it is needed. */
    void follow(Step step, Scope target) {
        followed.put(step, target);
    }
}
