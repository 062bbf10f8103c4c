package shop;

import dev.cormorant.schema.GeneratedFrom;
import dev.cormorant.schema.TableMembers;
import dev.cormorant.schema.TableModel;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What Cormorant knows of {@link Products} without reflection. */
@NullMarked
@GeneratedFrom(Products.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class ProductsModel implements TableModel<Products, Product> {
    @Override
    public void describe(Products table, TableMembers members) {
        members.column("code", table.code);
        members.column("views", table.views);
        members.column("stock", table.stock);
        members.column("rating", table.rating);
        members.column("weight", table.weight);
        members.column("discount", table.discount);
        members.column("listed", table.listed);
        members.column("price", table.price);
        members.column("image", table.image);
        members.column("words", table.words);
        members.column("maybeViews", table.maybeViews);
        members.column("maybeStock", table.maybeStock);
        members.column("maybeRating", table.maybeRating);
        members.column("maybeWeight", table.maybeWeight);
        members.column("maybeDiscount", table.maybeDiscount);
        members.column("maybeListed", table.maybeListed);
        members.column("thumbnail", table.thumbnail);
        members.column("maybeWords", table.maybeWords);
        members.column("sold", table.sold);
        members.column("maybeSold", table.maybeSold);
    }

    @Override
    public Product read(Cells cells, int at) throws SQLException {
        return new Product(
                cells.textAt(at),
                cells.longAt(at + 1),
                cells.intAt(at + 2),
                cells.shortAt(at + 3),
                cells.doubleAt(at + 4),
                cells.floatAt(at + 5),
                cells.booleanAt(at + 6),
                cells.valueAt(at + 7),
                cells.valueAt(at + 8),
                cells.valueAt(at + 9),
                cells.nullableAt(at + 10),
                cells.nullableAt(at + 11),
                cells.nullableAt(at + 12),
                cells.nullableAt(at + 13),
                cells.nullableAt(at + 14),
                cells.nullableAt(at + 15),
                cells.nullableAt(at + 16),
                cells.nullableAt(at + 17),
                cells.longAt(at + 18),
                cells.nullableAt(at + 19));
    }

    @Override
    public @Nullable Object valueOf(Product row, int index) {
        return switch (index) {
            case 0 -> row.code();
            case 1 -> row.views();
            case 2 -> row.stock();
            case 3 -> row.rating();
            case 4 -> row.weight();
            case 5 -> row.discount();
            case 6 -> row.listed();
            case 7 -> row.price();
            case 8 -> row.image();
            case 9 -> row.words();
            case 10 -> row.maybeViews();
            case 11 -> row.maybeStock();
            case 12 -> row.maybeRating();
            case 13 -> row.maybeWeight();
            case 14 -> row.maybeDiscount();
            case 15 -> row.maybeListed();
            case 16 -> row.thumbnail();
            case 17 -> row.maybeWords();
            case 18 -> row.sold();
            case 19 -> row.maybeSold();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }
}
