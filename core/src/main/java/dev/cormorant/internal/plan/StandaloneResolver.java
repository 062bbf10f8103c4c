package dev.cormorant.internal.plan;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Window;
import dev.cormorant.render.Names;
import dev.cormorant.render.Storages;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Column;
import dev.cormorant.type.StoredAs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same for databases in which a query inside of another cannot speak of the outer row. Whether a row has related ones is
 * asked by its key, aggregates of related rows are those of groups that are joined, and first rows are those of number one.
 */
final class StandaloneResolver extends Resolver {
    private final Map<Asked, Expr> joined = new HashMap<>();

    StandaloneResolver(Names names, TotalOrder order, boolean qualified, StatementRewriter constants) {
        super(names, order, qualified, constants);
    }

    /** An aggregate of related rows, seen from a source. */
    private record Asked(Scope from, RelationAggregate aggregate) {}

    @Override
    public Expr visitRelationTest(RelationTest node) {
        requireStartsHere(node.relation());
        Scope from = scope();
        List<? extends ColumnId> near = node.relation().sourceColumns();
        Way way = way(node.relation(), true);
        List<? extends ColumnId> far = node.relation().links().get(0).far();
        Select keys = related(way, way.parent(), node.condition());
        if (node.negated()) {
            return new NotTrue(new InSelect(row(columns(from, near)), keys, false));
        }
        Select known = keys.withWhere(Logical.both(keys.where(), present(way.first(), far)));
        Expr isAmong = new InSelect(row(columns(from, near)), known, false);
        Expr present = present(from, near);
        return present == null ? isAmong : Logical.all(List.of(present, isAmong));
    }

    /** Nothing can be joined to the rows that are written, nor in what joins others: there it stays a subquery. */
    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        if (!joining) {
            return super.visitRelationAggregate(node);
        }
        requireStartsHere(node.relation());
        Asked asked = new Asked(scope(), node);
        Expr known = joined.get(asked);
        if (known == null) {
            known = join(scope(), node);
            joined.put(asked, known);
        }
        return known;
    }

    private Expr join(Scope from, RelationAggregate node) {
        Way way = way(node.relation(), true);
        Aggregate aggregate = within(way.target(), true, () -> (Aggregate) rewrite(node.aggregate()));
        List<Expr> columns = new ArrayList<>(way.parent());
        columns.add(aggregate);
        Select groups = related(way, columns, node.condition()).withGroupBy(way.parent());
        String alias = aliases.next(aliasOf(node.relation()) + " of each");
        from.joinResults(
                new DerivedTable(groups, alias),
                equal(alias, from, node.relation().links().get(0)));
        Expr value = new OutputColumn(alias, columns.size() - 1, new StoredAs(Storages.of(aggregate)));
        return aggregate.function() == Aggregate.Function.COUNT
                ? new Call(Call.Function.COALESCE, List.of(value, number(0)))
                : value;
    }

    private static Expr equal(String results, Scope from, Link link) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < link.far().size(); i++) {
            equalities.add(new Comparison(
                    Comparison.Operator.EQ,
                    new OutputColumn(results, i, link.far().get(i).rawType()),
                    from.column(link.near().get(i))));
        }
        return Logical.all(equalities);
    }

    /** A query of the rows that a way leads to from any row. */
    private Select related(Way way, List<Expr> columns, @Nullable Expr condition) {
        Scope target = way.target();
        return within(target, true, () -> {
            Expr matching = condition == null ? null : rewrite(condition);
            return Select.of(columns, new TableSource(target.table(), target.alias()))
                    .withJoins(target.joins())
                    .withWhere(Logical.both(way.filter(), matching));
        });
    }

    /** Whether a row is the first of those that a step leads to, from whatever row. */
    @Override
    Expr isFirst(Link link, Link.First one, Scope to) {
        Scope rival = Scope.root(link.table(), aliases.next(to.alias()));
        Select numbered = within(rival, true, () -> {
            Expr where = matching(link.where(), rival, true);
            List<SortKey> order = new ArrayList<>();
            one.order().forEach(term -> order.add(rewriteSortKey(term)));
            Window number = Window.rowNumber(columns(rival, link.far()), order);
            List<Expr> selected = new ArrayList<>(columns(rival, one.key()));
            selected.add(number);
            return Select.of(selected, new TableSource(link.table(), rival.alias()))
                    .withJoins(rival.joins())
                    .withWhere(where);
        });
        String alias = aliases.next("numbered " + to.alias());
        Expr isOne = new Comparison(
                Comparison.Operator.EQ, new OutputColumn(alias, one.key().size(), COUNT), number(1));
        Select first = Select.of(results(alias, one.key()), new DerivedTable(numbered, alias), isOne);
        return new InSelect(row(columns(to, one.key())), first, false);
    }

    private static List<Expr> results(String alias, List<? extends ColumnId> ids) {
        List<Expr> results = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            results.add(new OutputColumn(alias, i, ids.get(i).rawType()));
        }
        return results;
    }

    private Expr number(long value) {
        return constants.rewrite(new Bind(COUNT, value));
    }

    /** That the values by which rows are related are there, without which nobody knows what they equal; null if they always are. */
    private static @Nullable Expr present(Scope of, List<? extends ColumnId> ids) {
        List<Expr> present = new ArrayList<>();
        for (ColumnId id : ids) {
            if (of.isOuter() || mayBeNull(id)) {
                present.add(new IsNull(of.column(id), true));
            }
        }
        return present.isEmpty() ? null : Logical.all(present);
    }

    private static boolean mayBeNull(ColumnId id) {
        return !(id instanceof Column<?, ?> column) || column.isNullable();
    }
}
