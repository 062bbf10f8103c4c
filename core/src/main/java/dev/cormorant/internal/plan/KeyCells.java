package dev.cormorant.internal.plan;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for each selected column where the primary key of its row is selected, so that a failure can name the row. */
public final class KeyCells {
    private final Schema schema;
    private final List<Place> places;

    private KeyCells(Schema schema, List<Place> places) {
        this.schema = schema;
        this.places = places;
    }

    /** A column and the relations that lead to it. */
    private record Place(List<RelationId> path, @Nullable ColumnId column) {}

    /** The indexes of the keys' columns, for each of the selected expressions; empty where the key is not selected. */
    public static List<List<Integer>> of(Schema schema, List<? extends Expr> selected) {
        List<Place> places = new ArrayList<>();
        selected.forEach(expr -> places.add(place(expr)));
        KeyCells cells = new KeyCells(schema, places);
        return places.stream().map(cells::keyOf).toList();
    }

    private static Place place(Expr expr) {
        List<RelationId> path = new ArrayList<>();
        Expr end = expr;
        while (end instanceof ToOnePath step) {
            path.add(step.relation());
            end = step.target();
        }
        return new Place(path, end instanceof Column column ? column.id() : null);
    }

    private List<Integer> keyOf(Place place) {
        ColumnId own = place.column();
        if (own == null || !schema.contains(own.table())) {
            return List.of();
        }
        List<Integer> key = new ArrayList<>();
        List<? extends ColumnId> columns =
                schema.table(own.table()).primaryKey().map(PrimaryKey::columns).orElse(List.of());
        for (ColumnId column : columns) {
            int at = places.indexOf(new Place(place.path(), column));
            if (at < 0) {
                return List.of();
            }
            key.add(at);
        }
        return key;
    }
}
