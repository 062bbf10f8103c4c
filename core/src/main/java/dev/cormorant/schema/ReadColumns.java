package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Window;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out which columns of a row something reads, those included by which its relations lead on. */
final class ReadColumns extends ExprCheck {
    private final Set<ColumnId> columns = new HashSet<>();
    private boolean ofManyRows;

    private ReadColumns() {}

    static ReadColumns of(Shape<?> shape) {
        ReadColumns read = new ReadColumns();
        read.collect(shape);
        return read;
    }

    boolean contains(ColumnId column) {
        return columns.contains(column);
    }

    /** Whether a value is computed from many rows of the table. */
    boolean isOfManyRows() {
        return ofManyRows;
    }

    private void collect(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            holds(value.expr());
        } else if (shape instanceof Shape.Row<?> row) {
            columns.addAll(row.columns());
        } else if (shape instanceof Shape.Morph<?> morph) {
            columns.add(morph.type());
            columns.add(morph.key());
        } else if (shape.relation() != null) {
            follow(shape.relation());
        } else {
            shape.inner().forEach(this::collect);
        }
    }

    private void follow(RelationId relation) {
        columns.addAll(sourceColumns(relation));
    }

    /** A relation that leads nowhere is told of where relations are checked. */
    private static List<? extends ColumnId> sourceColumns(RelationId relation) {
        try {
            return relation.sourceColumns();
        } catch (SchemaException e) {
            return List.of();
        }
    }

    @Override
    public Boolean visitColumn(dev.cormorant.ir.Column node) {
        columns.add(node.id());
        return true;
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        follow(node.relation());
        return true;
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        follow(node.relation());
        return true;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        follow(node.relation());
        return true;
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        ofManyRows = true;
        return true;
    }

    @Override
    public Boolean visitWindow(Window node) {
        ofManyRows = true;
        return true;
    }
}
