package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source whose columns are in sight, and the to-one relations that were followed from it. */
final class Scope {
    private final TableId table;
    private final String alias;
    private final boolean outer;
    private final List<Join> joins;
    private final Map<RelationId, Scope> joined = new HashMap<>();

    private Scope(TableId table, String alias, boolean outer, List<Join> joins) {
        this.table = table;
        this.alias = alias;
        this.outer = outer;
        this.joins = joins;
    }

    /** The source that a statement or subquery starts from. */
    static Scope root(TableId table, String alias) {
        return new Scope(table, alias, false, new ArrayList<>());
    }

    TableId table() {
        return table;
    }

    String alias() {
        return alias;
    }

    /** The joins of the statement or subquery, in the order in which they were needed. */
    List<Join> joins() {
        return joins;
    }

    /** The target of a to-one relation, joined once however often it is needed. */
    Scope join(RelationId relation, String wantedAlias, Aliases aliases) {
        Scope known = joined.get(relation);
        if (known != null) {
            return known;
        }
        boolean left = outer || relation.isOptional();
        Scope target = new Scope(relation.target(), aliases.next(wantedAlias), left, joins);
        joins.add(new Join(
                left ? Join.Kind.LEFT : Join.Kind.INNER,
                new TableSource(relation.target(), target.alias),
                link(relation, target)));
        joined.put(relation, target);
        return target;
    }

    /** The condition that links a row of this source to the rows of a relation's target. */
    Expr link(RelationId relation, Scope target) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < relation.sourceColumns().size(); i++) {
            ColumnId to = relation.targetColumns().get(i);
            ColumnId from = relation.sourceColumns().get(i);
            equalities.add(
                    new Comparison(Comparison.Operator.EQ, new Column(target.alias, to), new Column(alias, from)));
        }
        return equalities.size() == 1 ? equalities.get(0) : new Logical(Logical.Operator.AND, equalities);
    }
}
