package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.Products.PRODUCTS;

import dev.cormorant.processor.CellsOf;
import dev.cormorant.type.Cells;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

public class ShopScenario {
    private static final Product TEA = new Product(
            "tea", 1L, 2, (short) 3, 4.5, 5.5f, true, new BigDecimal("6.50"), new byte[] {7, 8}, List.of("green", "tea"),
            null, null, null, null, null, null, null, null, 0L, null);

    public void theModelReadsARow() throws SQLException {
        Cells cells = CellsOf.values(
                PRODUCTS.rowColumns(),
                "tea", 1L, 2, (short) 3, 4.5, 5.5f, true, new BigDecimal("6.50"), new byte[] {7, 8}, "green tea",
                null, null, null, null, null, null, null, null, 0L, null);

        assertThat(PRODUCTS.model().read(cells, 0)).isEqualTo(TEA);
    }

    public void theModelReadsNullableValues() throws SQLException {
        Cells cells = CellsOf.values(
                PRODUCTS.rowColumns(),
                "tea", 1L, 2, (short) 3, 4.5, 5.5f, true, new BigDecimal("6.50"), new byte[] {7, 8}, "green tea",
                11L, 12, (short) 13, 14.5, 15.5f, false, new byte[] {16}, "more", 0L, 10L);

        assertThat(PRODUCTS.model().read(cells, 0))
                .isEqualTo(TEA.withMaybeViews(11L)
                        .withMaybeStock(12)
                        .withMaybeRating((short) 13)
                        .withMaybeWeight(14.5)
                        .withMaybeDiscount(15.5f)
                        .withMaybeListed(false)
                        .withThumbnail(new byte[] {16})
                        .withMaybeWords(List.of("more"))
                        .withMaybeSold(10L));
    }

    public void whatTheModelReadItTakesApart() throws SQLException {
        Object[] values = new Object[PRODUCTS.rowColumns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = PRODUCTS.model().valueOf(TEA, i);
        }

        assertThat(values).startsWith("tea", 1L, 2, (short) 3, 4.5, 5.5f, true).hasSize(20);
        assertThat(values[9]).isEqualTo(List.of("green", "tea"));
        assertThat(values[17]).isNull();
    }

    public void arraysCountByTheirContent() {
        Product same = TEA.withImage(new byte[] {7, 8});
        Product other = TEA.withImage(new byte[] {7, 9});

        assertThat(same).isEqualTo(TEA).hasSameHashCodeAs(TEA).isNotEqualTo(other);
        assertThat(same).asString().startsWith("Product[code=tea, views=1,").contains(", image=[7, 8], words=[green, tea],");
        assertThat(TEA.withWeight(Double.NaN)).isEqualTo(TEA.withWeight(Double.NaN));
        assertThat(TEA.withThumbnail(new byte[0])).isNotEqualTo(TEA);
    }

    public void theBuilderKeepsItsOwnArrays() {
        byte[] image = {1};
        byte[] thumbnail = {2};
        NewProduct product = NewProduct.code("tea").views(1).stock(2).rating((short) 3).weight(4).discount(5).listed(true)
                .price(BigDecimal.ONE).image(image).words(List.of()).thumbnail(thumbnail);
        image[0] = 99;
        thumbnail[0] = 99;

        assertThat(product.valueAt(8)).isEqualTo(new byte[] {1});
        assertThat(product.valueAt(16)).isEqualTo(new byte[] {2});
        assertThat(product.thumbnail(null).valueAt(16)).isNull();
    }
}
