package dev.cormorant.ir;

/** One method for each kind of {@link Expr}; a new kind does not compile until every visitor knows it. */
public interface ExprVisitor<R> {
    /** Visits a {@link Column}. */
    R visitColumn(Column node);

    /** Visits an {@link OutputColumn}. */
    R visitOutputColumn(OutputColumn node);

    /** Visits a {@link Bind}. */
    R visitBind(Bind node);

    /** Visits a {@link BindList}. */
    R visitBindList(BindList node);

    /** Visits a {@link Slot}. */
    R visitSlot(Slot node);

    /** Visits a {@link SlotList}. */
    R visitSlotList(SlotList node);

    /** Visits a {@link Truth}. */
    R visitTruth(Truth node);

    /** Visits a {@link RowValue}. */
    R visitRowValue(RowValue node);

    /** Visits a {@link Comparison}. */
    R visitComparison(Comparison node);

    /** Visits a {@link Logical}. */
    R visitLogical(Logical node);

    /** Visits a {@link Not}. */
    R visitNot(Not node);

    /** Visits a {@link NotTrue}. */
    R visitNotTrue(NotTrue node);

    /** Visits an {@link IsNull}. */
    R visitIsNull(IsNull node);

    /** Visits a {@link Distinctness}. */
    R visitDistinctness(Distinctness node);

    /** Visits an {@link InList}. */
    R visitInList(InList node);

    /** Visits an {@link InSelect}. */
    R visitInSelect(InSelect node);

    /** Visits a {@link Like}. */
    R visitLike(Like node);

    /** Visits a {@link Matches}. */
    R visitMatches(Matches node);

    /** Visits a {@link Search}. */
    R visitSearch(Search node);

    /** Visits a {@link Distance}. */
    R visitDistance(Distance node);

    /** Visits a {@link SqlCondition}. */
    R visitSqlCondition(SqlCondition node);

    /** Visits an {@link Arithmetic}. */
    R visitArithmetic(Arithmetic node);

    /** Visits a {@link Call}. */
    R visitCall(Call node);

    /** Visits a {@link Case}. */
    R visitCase(Case node);

    /** Visits a {@link Typed}. */
    R visitTyped(Typed node);

    /** Visits an {@link Aggregate}. */
    R visitAggregate(Aggregate node);

    /** Visits a {@link Window}. */
    R visitWindow(Window node);

    /** Visits an {@link Exists}. */
    R visitExists(Exists node);

    /** Visits a {@link Subquery}. */
    R visitSubquery(Subquery node);

    /** Visits an {@link Excluded}. */
    R visitExcluded(Excluded node);

    /** Visits a {@link JsonPath}. */
    R visitJsonPath(JsonPath node);

    /** Visits a {@link Containment}. */
    R visitContainment(Containment node);

    /** Visits a {@link ToOnePath}. */
    R visitToOnePath(ToOnePath node);

    /** Visits a {@link RelationTest}. */
    R visitRelationTest(RelationTest node);

    /** Visits a {@link RelationAggregate}. */
    R visitRelationAggregate(RelationAggregate node);

    /** Visits a {@link LinkPath}. */
    R visitLinkPath(LinkPath node);

    /** Visits a {@link KeyList}. */
    R visitKeyList(KeyList node);
}
