package dev.cormorant.rewrite;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Metric;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Update;
import dev.cormorant.ir.Window;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;
import java.util.List;
import java.util.stream.Stream;

/** One node of each kind, each with a column in every place that can hold one. */
final class SampleNodes {
    static final SampleTable TABLE = new SampleTable("things");
    static final SampleColumn ID = TABLE.column("id", ColumnTypes.bigint());
    static final Column COLUMN = ID.bare();
    static final Comparison CONDITION = new Comparison(Comparison.Operator.EQ, COLUMN, COLUMN);
    static final SortKey ORDER = new SortKey(COLUMN, true, SortKey.Nulls.FIRST);
    static final Select SELECT = Select.of(List.of(COLUMN), TABLE.source())
            .asDistinct()
            .withJoins(List.of(new Join(Join.Kind.LEFT, TABLE.as("other"), CONDITION)))
            .withWhere(CONDITION)
            .withGroupBy(List.of(COLUMN))
            .withHaving(CONDITION)
            .withOrderBy(List.of(ORDER))
            .withRange(COLUMN, COLUMN)
            .withLock(Lock.UPDATE);
    static final List<Assignment> ASSIGNMENTS = List.of(new Assignment(ID, COLUMN));

    private static final RelationId RELATION = new SelfRelation();

    private SampleNodes() {}

    static Stream<Expr> expressions() {
        Aggregate sum =
                Aggregate.of(Aggregate.Function.SUM, COLUMN).asDistinct().withWhere(CONDITION);
        return Stream.of(
                COLUMN,
                new OutputColumn("selected", 0, ID.type()),
                new Bind(ID.type(), 1L),
                new BindList(ID.type(), List.of(1L)),
                new Slot(ID.type(), 0),
                new SlotList(ID.type(), 0, 2),
                Truth.TRUE,
                new RowValue(List.of(COLUMN, COLUMN)),
                CONDITION,
                new Logical(Logical.Operator.OR, List.of(CONDITION, CONDITION)),
                new Not(CONDITION),
                new NotTrue(CONDITION),
                new IsNull(COLUMN, true),
                new Distinctness(COLUMN, COLUMN, true),
                new InList(COLUMN, new SlotList(ID.type(), 0, 2), true),
                new InSelect(COLUMN, SELECT, true),
                new Like(COLUMN, COLUMN, true, true),
                new Matches(COLUMN, COLUMN),
                new Search(Search.Answer.MATCH, COLUMN, List.of(COLUMN), null, COLUMN),
                new Distance(Metric.L2, COLUMN, COLUMN, false),
                new SqlCondition(List.of("f(", ", ", ")"), List.of(COLUMN, COLUMN)),
                new Arithmetic(Arithmetic.Operator.PLUS, COLUMN, COLUMN),
                new Call(Call.Function.COALESCE, List.of(COLUMN, COLUMN)),
                new Case(List.of(new Case.Branch(CONDITION, COLUMN)), COLUMN),
                new Typed(ID.type(), COLUMN),
                sum,
                new Window(sum, List.of(COLUMN), List.of(ORDER)),
                new Exists(SELECT, true),
                new Subquery(SELECT),
                new Excluded(ID),
                new JsonPath(COLUMN, List.of(new JsonPath.Step.Member("a")), JsonPath.Result.TEXT),
                new Containment(Containment.Operator.CONTAINS, COLUMN, COLUMN),
                new ToOnePath(RELATION, new Restriction(CONDITION, 1), COLUMN),
                new RelationTest(RELATION, CONDITION, true),
                new RelationAggregate(RELATION, sum, CONDITION),
                new LinkPath(COLUMN),
                new KeyList(List.of(new SlotList(ID.type(), 0, 2), new SlotList(ID.type(), 1, 2))));
    }

    static Stream<Statement> statements() {
        return Stream.of(
                SELECT,
                Select.of(List.of(COLUMN), new DerivedTable(SELECT, "selected")),
                Select.of(
                        List.of(COLUMN),
                        new SetOperation(SetOperation.Operator.EXCEPT, List.of(SELECT, SELECT), "selected")),
                Select.of(List.of(COLUMN), new RelatedSource(RELATION)),
                Select.of(List.of(COLUMN), new Recursion(SELECT, SELECT, "reached")),
                Select.of(List.of(COLUMN), new Reached("reached")),
                Select.of(List.of(COLUMN), new FollowedRows(RELATION, new DerivedTable(SELECT, "selected"))),
                new Insert(TABLE, List.of(ID), 1, new OnConflict(List.of(ID), ASSIGNMENTS, CONDITION), List.of(COLUMN)),
                new Update(TABLE, ASSIGNMENTS, CONDITION, List.of(COLUMN)),
                new Delete(TABLE, CONDITION, List.of(COLUMN)));
    }

    private record SelfRelation() implements RelationId {
        @Override
        public SampleTable source() {
            return TABLE;
        }

        @Override
        public SampleTable target() {
            return TABLE;
        }

        @Override
        public List<Link> links() {
            return List.of(Link.of(List.of(ID), List.of(ID)));
        }

        @Override
        public boolean isMany() {
            return false;
        }

        @Override
        public boolean isOptional() {
            return true;
        }

        @Override
        public String name() {
            return "self";
        }

        @Override
        public String label() {
            return "things.self";
        }
    }
}
