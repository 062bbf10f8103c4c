package dev.cormorant.testkit.catalogue;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;

/** Things for sale: generated columns of every kind. */
@Model
public final class Articles extends Table<Articles, Article> {
    public static final Articles ARTICLES = new Articles();

    public final Identity<Long> id = identity();
    public final Required<String> brand = varchar(20);
    public final Required<String> type = varchar(20);
    public final Required<Integer> stock = integer();
    public final Nullable<Integer> reserved = integer().nullable();
    public final Defaulted<BigDecimal> price = decimal(8, 2).defaultsTo(BigDecimal.ONE);
    public final Generated<String> name =
            varchar(50).generatedAs(() -> brand.concat(" ").concat(type)).unique();
    public final Generated<BigDecimal> shipped =
            decimal(8, 2).generatedAs(() -> price.plus(new BigDecimal("4.90"))).comment("with shipping");
    public final Generated<Integer> wanted =
            integer().generatedAs(() -> stock.plus(1)).virtual().indexed();
    public final NullableGenerated<Integer> free =
            integer().nullable().generatedAs(() -> stock.minus(reserved)).virtual();

    @Hidden
    public final Generated<Integer> letters = integer().generatedAs(() -> type.length());

    @Override
    protected void define(Definition<Articles> t) {
        t.check("not_oversold", free.gte(0));
        t.index("by_want").on(wanted.desc(), name.asc());
    }
}
