package shop;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.util.List;

/** Every type of value once, not null and null. */
@Model
public final class Products extends Table<Products, Product> {
    public static final Products PRODUCTS = new Products();

    public final Required<String> code = varchar(10).primaryKey();
    public final Required<Long> views = bigint();
    public final Required<Integer> stock = integer();
    public final Required<Short> rating = smallint();
    public final Required<Double> weight = doublePrecision();
    public final Required<Float> discount = real();
    public final Required<Boolean> listed = bool();
    public final Required<BigDecimal> price = decimal(10, 2);
    public final Required<byte[]> image = bytes();
    public final Required<List<String>> words = column(Words.TYPE);
    public final Nullable<Long> maybeViews = bigint().nullable();
    public final Nullable<Integer> maybeStock = integer().nullable();
    public final Nullable<Short> maybeRating = smallint().nullable();
    public final Nullable<Double> maybeWeight = doublePrecision().nullable();
    public final Nullable<Float> maybeDiscount = real().nullable();
    public final Nullable<Boolean> maybeListed = bool().nullable();
    public final Nullable<byte[]> thumbnail = bytes().nullable();
    public final Nullable<List<String>> maybeWords = column(Words.TYPE).nullable();
    public final Generated<Long> sold = bigint().generatedAs(() -> views.minus(1L));
    public final NullableGenerated<Long> maybeSold = bigint().nullable().generatedAs(() -> maybeViews.minus(1L));
}
