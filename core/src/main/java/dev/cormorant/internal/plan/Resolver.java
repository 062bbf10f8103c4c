package dev.cormorant.internal.plan;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Update;
import dev.cormorant.render.Names;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives each column its source: to-one paths become joins, tests of relations EXISTS, aggregates of relations scalar
 * subqueries. Serves one statement.
 */
final class Resolver extends StatementRewriter {
    /** Stands for the rows of a query that are the source of another. */
    private static final TableId QUERY = () -> "the rows of a query";

    private final Names names;
    private final Aliases aliases = new Aliases();
    private final boolean qualified;
    private @Nullable Scope scope;
    private boolean joining;

    private Resolver(Names names, boolean qualified) {
        this.names = names;
        this.qualified = qualified;
    }

    static Statement resolve(Statement statement, Names names) {
        return new Resolver(names, RelationSearch.reachesOut(statement)).rewrite(statement);
    }

    @Override
    protected Select rewriteSelect(Select node) {
        Scope root = open(node.from());
        return within(root, true, () -> {
            Select inner = super.rewriteSelect(node);
            return inner.withJoins(List.copyOf(root.joins()));
        });
    }

    @Override
    protected TableSource rewriteTable(TableSource node) {
        return new TableSource(node.table(), scope().alias());
    }

    @Override
    protected DerivedTable rewriteDerived(DerivedTable node) {
        return new DerivedTable(super.rewriteDerived(node).select(), scope().alias());
    }

    @Override
    protected SetOperation rewriteSetOperation(SetOperation node) {
        return new SetOperation(node.operator(), super.rewriteSetOperation(node).operands(), scope().alias());
    }

    @Override
    protected Update rewriteUpdate(Update node) {
        return within(open(node.table()), false, () -> super.rewriteUpdate(node));
    }

    @Override
    protected Delete rewriteDelete(Delete node) {
        return within(open(node.table()), false, () -> super.rewriteDelete(node));
    }

    /** Beside the proposed values the row that exists is in sight, and must be told from them by its table's name. */
    @Override
    protected Insert rewriteInsert(Insert node) {
        OnConflict onConflict = node.onConflict();
        if (onConflict == null) {
            return node;
        }
        Scope existing = Scope.root(node.table(), names.table(node.table()).name());
        OnConflict resolved = within(existing, false, () -> rewriteOnConflict(onConflict));
        return new Insert(node.table(), node.columns(), node.rows(), resolved, node.returning());
    }

    @Override
    public Expr visitColumn(Column node) {
        if (node.id().table() != scope().table()) {
            throw new IllegalArgumentException(node.id().label() + " is no column of "
                    + scope().table().label() + "; reach another table through a relation");
        }
        return new Column(scope().alias(), node.id());
    }

    @Override
    public Expr visitOutputColumn(OutputColumn node) {
        return new OutputColumn(scope().alias(), node.index(), node.type());
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        RelationId relation = node.relation();
        requireStartsHere(relation);
        if (joining) {
            Scope target = scope().join(relation, aliasOf(relation), aliases);
            return within(target, true, () -> rewrite(node.target()));
        }
        return new Subquery(related(relation, null, target -> node.target()));
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        requireStartsHere(node.relation());
        return new Exists(related(node.relation(), node.condition(), Resolver::anyColumn), node.negated());
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        requireStartsHere(node.relation());
        Aggregate aggregate = node.aggregate();
        return new Subquery(related(node.relation(), node.condition(), relation -> aggregate));
    }

    private static Expr anyColumn(RelationId relation) {
        return new Column("", relation.targetColumns().get(0));
    }

    /** A subquery of the rows that a relation leads to from the row in sight. */
    private Select related(RelationId relation, @Nullable Expr condition, Function<RelationId, Expr> column) {
        Scope from = scope();
        Scope target = Scope.root(relation.target(), aliases.next(aliasOf(relation)));
        return within(target, true, () -> {
            Expr selected = rewrite(column.apply(relation));
            Expr link = from.link(relation, target);
            Expr where = condition == null ? link : and(link, rewrite(condition));
            return Select.of(List.of(selected), new TableSource(target.table(), target.alias()))
                    .withJoins(List.copyOf(target.joins()))
                    .withWhere(where);
        });
    }

    private static Expr and(Expr left, Expr right) {
        return new Logical(Logical.Operator.AND, List.of(left, right));
    }

    private void requireStartsHere(RelationId relation) {
        if (relation.source() != scope().table()) {
            throw new IllegalArgumentException(relation.label() + " is no relation of "
                    + scope().table().label() + "; reach it through the relations that lead to its table");
        }
    }

    private Scope open(TableId table) {
        String name = names.table(table).name();
        return Scope.root(table, qualified ? aliases.next(name) : "");
    }

    private Scope open(Source source) {
        return source instanceof TableSource table ? open(table.table()) : Scope.root(QUERY, aliases.next("selected"));
    }

    private static String aliasOf(RelationId relation) {
        return relation.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private Scope scope() {
        if (scope == null) {
            throw new IllegalStateException("a column outside of every source");
        }
        return scope;
    }

    /** Does something with a source in sight; joins may be added where the source belongs to a query. */
    private <T> T within(Scope inner, boolean joins, Supplier<T> action) {
        Scope before = scope;
        boolean joinedBefore = joining;
        scope = inner;
        joining = joins;
        try {
            return action.get();
        } finally {
            scope = before;
            joining = joinedBefore;
        }
    }
}
