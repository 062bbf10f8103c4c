package dev.cormorant.internal.plan;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Update;
import dev.cormorant.ir.Window;
import dev.cormorant.render.Names;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives each column its source: to-one paths become joins, tests of relations EXISTS, aggregates of relations scalar
 * subqueries. Serves one statement.
 */
class Resolver extends StatementRewriter {
    static final ColumnType<Long> COUNT = ColumnTypes.bigint();
    /** Stands for the rows of a query that are the source of another. */
    private static final TableId QUERY = () -> "the rows of a query";

    /** Hides no table: none has a name with a blank. */
    private static final String REACHED = "reached rows";

    private final Names names;
    private final TotalOrder order;
    private final boolean qualified;
    final Aliases aliases = new Aliases();
    final StatementRewriter constants;
    private @Nullable Scope scope;
    private @Nullable Way way;
    private String reached = "";
    boolean joining;
    private boolean proposing;

    Resolver(Names names, TotalOrder order, boolean qualified, StatementRewriter constants) {
        this.names = names;
        this.order = order;
        this.qualified = qualified;
        this.constants = constants;
    }

    @Override
    protected Select rewriteSelect(Select node) {
        if (node.from() instanceof RelatedSource related) {
            return ofRelation(node, related.relation());
        }
        if (node.from() instanceof FollowedRows followed) {
            return ofFollowed(node, followed);
        }
        Scope root = open(node.from());
        return within(root, true, () -> super.rewriteSelect(node).withJoins(root.joins()));
    }

    /** What is computed of a row from those around it: of related rows, from those of the same row before. */
    @Override
    public Expr visitWindow(Window node) {
        if (scope().origin() != scope()) {
            throw new IllegalArgumentException("a value over a window of "
                    + scope().table().label() + " is of the rows of a query, and here it would be of the rows that lead"
                    + " there; read it in a query of that table, or where the relation leads to a list");
        }
        Window inner = (Window) super.visitWindow(totallyOrdered(node));
        return way != null && way.target() == scope() ? inner.within(way.parent()) : inner;
    }

    /** Rows that stand at the same place are numbered in the order of their key. */
    private Window totallyOrdered(Window node) {
        boolean numbers = node.function() == RankFunction.ROW_NUMBER && scope().table() != QUERY;
        return numbers ? Window.rowNumber(node.partitionBy(), order.completed(node.orderBy(), scope().table())) : node;
    }

    /** A query of the rows that a relation leads to, from any row. */
    private Select ofRelation(Select node, RelationId relation) {
        return along(way(relation, qualified), node);
    }

    /** A query of the rows that a relation leads to from the rows of a source. */
    private Select ofFollowed(Select node, FollowedRows followed) {
        RelationId relation = followed.relation();
        List<Scope> steps = new ArrayList<>();
        Scope at = open(followed.from());
        for (Link link : relation.links()) {
            Scope next = at.beside(link.table(), aliases.next(aliasOf(relation, link.table())), false);
            next.join(steps.isEmpty() ? firstStep(link, at, next) : step(link, at, next));
            steps.add(next);
            at = next;
        }
        return along(Way.of(relation, steps, null), node);
    }

    /** A query whose rows are those that a way ends in. */
    private Select along(Way found, Select node) {
        Way before = way;
        way = found;
        try {
            return within(found.target(), true, () -> {
                Select inner = super.rewriteSelect(node);
                return inner.withJoins(found.target().joins()).withWhere(Logical.both(found.filter(), inner.where()));
            });
        } finally {
            way = before;
        }
    }

    @Override
    protected Source rewriteFollowed(FollowedRows node) {
        return within(scope().origin(), true, () -> rewriteSource(node.from()));
    }

    @Override
    protected Recursion rewriteRecursion(Recursion node) {
        String outside = reached;
        reached = scope().alias();
        Recursion inner = super.rewriteRecursion(node);
        reached = outside;
        return new Recursion(inner.start(), inner.step(), scope().alias());
    }

    @Override
    protected Reached rewriteReached(Reached node) {
        return new Reached(reached);
    }

    @Override
    protected Source rewriteRelated(RelatedSource node) {
        return new TableSource(node.relation().target(), scope().alias());
    }

    @Override
    public Expr visitLinkPath(LinkPath node) {
        if (way == null) {
            throw new IllegalArgumentException(
                    "a value of a row between two related ones has a place only where the" + " relation is loaded");
        }
        return within(way.steps().get(node.step()), true, () -> rewrite(node.expr()));
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
        Scope existing = Scope.root(node.table(), names.table(node.table()).name());
        return within(existing, false, () -> super.rewriteInsert(node));
    }

    /** Where rows are returned, those of the written table are the only ones in sight. */
    @Override
    protected List<Expr> rewriteReturning(TableId table, List<Expr> returning) {
        return within(Scope.root(table, ""), false, () -> super.rewriteReturning(table, returning));
    }

    /** What an insert does on conflict is the only place where a proposed row is in sight. */
    @Override
    protected OnConflict rewriteOnConflict(OnConflict node) {
        proposing = true;
        OnConflict resolved = super.rewriteOnConflict(node);
        proposing = false;
        return resolved;
    }

    @Override
    public Expr visitExcluded(Excluded node) {
        if (!proposing) {
            throw new IllegalArgumentException("excluded(" + node.id().label()
                    + ") has a value only in the doUpdate of an upsert; name the column itself");
        }
        return node;
    }

    @Override
    public Expr visitColumn(Column node) {
        if (node.id().table() != scope().table()) {
            throw new IllegalArgumentException(node.id().label() + " is no column of "
                    + scope().table().label() + "; reach another table through a relation");
        }
        return scope().column(node.id());
    }

    @Override
    public Expr visitOutputColumn(OutputColumn node) {
        return new OutputColumn(scope().origin().alias(), node.index(), node.type());
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        requireStartsHere(node.relation());
        if (joining) {
            return within(joined(node), true, () -> rewrite(node.target()));
        }
        if (!FarExpressions.isRead(node)) {
            return rewrite(FarExpressions.of(node));
        }
        Restriction restriction = node.restriction();
        Expr where = restriction == null ? null : restriction.where();
        return new Subquery(related(node.relation(), where, target -> node.target()));
    }

    /** The row that a to-one relation leads to, joined once however often it is needed. */
    private Scope joined(ToOnePath path) {
        Scope from = scope();
        Scope.Step wanted = Scope.Step.of(path);
        Scope known = from.followed(wanted);
        if (known != null) {
            return known;
        }
        RelationId relation = path.relation();
        Restriction restriction = path.restriction();
        boolean outer = from.isOuter() || relation.isOptional() || restriction != null;
        Scope at = from;
        List<Link> links = relation.links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Scope next = at.beside(link.table(), aliases.next(aliasOf(relation, link.table())), outer);
            boolean isEnd = i == links.size() - 1;
            next.join(required(step(link, at, next), isEnd ? restricting(restriction, next) : null));
            at = next;
        }
        from.follow(wanted, at);
        return at;
    }

    private @Nullable Expr restricting(@Nullable Restriction restriction, Scope to) {
        return restriction == null ? null : within(to, false, () -> rewrite(restriction.where()));
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
        Way found = way(relation, true);
        Scope target = found.target();
        return within(target, true, () -> {
            Expr selected = rewrite(column.apply(relation));
            Expr matching = condition == null ? null : rewrite(condition);
            Expr link = equal(relation.links().get(0), from, found.first());
            return Select.of(List.of(selected), new TableSource(target.table(), target.alias()))
                    .withJoins(target.joins())
                    .withWhere(Logical.both(Logical.both(link, found.filter()), matching));
        });
    }

    /** The rows that a relation leads to, from any row: the tables between are joined to them, last step first. */
    final Way way(RelationId relation, boolean named) {
        List<Link> links = relation.links();
        Scope at = Scope.root(relation.target(), named ? aliases.next(aliasOf(relation)) : "");
        List<Scope> steps = new ArrayList<>(List.of(at));
        for (int i = links.size() - 1; i > 0; i--) {
            TableId between = links.get(i - 1).table();
            Scope before = at.beside(between, aliases.next(aliasOf(relation, between)), false);
            before.join(step(links.get(i), before, at));
            steps.add(0, before);
            at = before;
        }
        return Way.of(relation, steps, filter(links.get(0), at));
    }

    /** What holds of a row and of those that a step leads to from it. */
    private Expr step(Link link, Scope from, Scope to) {
        return required(equal(link, from, to), filter(link, to));
    }

    private static Expr required(Expr condition, @Nullable Expr more) {
        return Objects.requireNonNull(Logical.both(condition, more));
    }

    /** The same of a step from rows of a query, whose first columns hold what the columns of the row before do. */
    private Expr firstStep(Link link, Scope from, Scope to) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < link.far().size(); i++) {
            ColumnId far = link.far().get(i);
            equalities.add(new Comparison(
                    Comparison.Operator.EQ, to.column(far), new OutputColumn(from.alias(), i, far.rawType())));
        }
        return required(Logical.all(equalities), filter(link, to));
    }

    private static Expr equal(Link link, Scope from, Scope to) {
        return equal(link.far(), to, link.near(), from);
    }

    private static Expr equal(
            List<? extends ColumnId> columns, Scope of, List<? extends ColumnId> others, Scope ofOthers) {
        List<Expr> equalities = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            equalities.add(
                    new Comparison(Comparison.Operator.EQ, of.column(columns.get(i)), ofOthers.column(others.get(i))));
        }
        return Logical.all(equalities);
    }

    /** What a step demands of the rows that it leads to, beyond the link: the one place where filters of relations act. */
    private @Nullable Expr filter(Link link, Scope to) {
        Expr where = matching(link.where(), to, false);
        Link.First first = link.first();
        return first == null
                ? where
                : Logical.both(Logical.both(where, isFirst(link, first, to)), matching(first.matching(), to, false));
    }

    /** A condition of the schema on a row; null stays null. */
    final @Nullable Expr matching(@Nullable Expr where, Scope to, boolean joins) {
        return where == null ? null : within(to, joins, () -> rewrite(constants.rewrite(where)));
    }

    /** Whether a row is the first of those that a step leads to. */
    Expr isFirst(Link link, Link.First one, Scope to) {
        Scope rival = Scope.root(link.table(), aliases.next(to.alias()));
        Select first = within(rival, true, () -> {
            Expr where = matching(link.where(), rival, true);
            List<SortKey> order = new ArrayList<>();
            one.order().forEach(term -> order.add(rewriteSortKey(term)));
            return Select.of(columns(rival, one.key()), new TableSource(link.table(), rival.alias()))
                    .withJoins(rival.joins())
                    .withWhere(Logical.both(equal(link.far(), rival, link.far(), to), where))
                    .withOrderBy(order)
                    .withRange(constants.rewrite(new Bind(COUNT, 1L)), null);
        });
        return new Comparison(Comparison.Operator.EQ, row(columns(to, one.key())), new Subquery(first));
    }

    static List<Expr> columns(Scope of, List<? extends ColumnId> ids) {
        return ids.stream().map(of::column).toList();
    }

    static Expr row(List<Expr> columns) {
        return columns.size() == 1 ? columns.get(0) : new RowValue(columns);
    }

    final void requireStartsHere(RelationId relation) {
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
        if (source instanceof TableSource table) {
            return open(table.table());
        } else if (source instanceof Reached) {
            return Scope.root(QUERY, reached);
        }
        return Scope.root(QUERY, aliases.next(source instanceof Recursion ? REACHED : "selected"));
    }

    /** The related rows get the relation's name, rows between that of their table. */
    private String aliasOf(RelationId relation, TableId table) {
        return table == relation.target()
                ? aliasOf(relation)
                : names.table(table).name();
    }

    static String aliasOf(RelationId relation) {
        return relation.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    final Scope scope() {
        if (scope == null) {
            throw new IllegalStateException("a column outside of every source");
        }
        return scope;
    }

    /** Does something with a source in sight; joins may be added where the source belongs to a query. */
    final <T> T within(Scope inner, boolean joins, Supplier<T> action) {
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
