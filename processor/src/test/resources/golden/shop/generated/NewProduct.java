package shop;

import dev.cormorant.change.NewRow;
import dev.cormorant.schema.GeneratedFrom;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@link Products}. It begins with {@link #code};
 * what may be left out comes after the last required column.
 */
@NullMarked
@GeneratedFrom(Products.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public final class NewProduct extends NewRow<Products, Product> {
    private NewProduct(@Nullable Object[] values) {
        super(Products.PRODUCTS, values);
    }

    /** Starts a row with {@code code}. */
    public static NeedsViews code(String code) {
        return new NeedsViews(with(absent(18), 0, code));
    }

    /** This row with {@code maybeViews}. */
    public NewProduct maybeViews(@Nullable Long maybeViews) {
        return new NewProduct(with(10, maybeViews));
    }

    /** This row with {@code maybeStock}. */
    public NewProduct maybeStock(@Nullable Integer maybeStock) {
        return new NewProduct(with(11, maybeStock));
    }

    /** This row with {@code maybeRating}. */
    public NewProduct maybeRating(@Nullable Short maybeRating) {
        return new NewProduct(with(12, maybeRating));
    }

    /** This row with {@code maybeWeight}. */
    public NewProduct maybeWeight(@Nullable Double maybeWeight) {
        return new NewProduct(with(13, maybeWeight));
    }

    /** This row with {@code maybeDiscount}. */
    public NewProduct maybeDiscount(@Nullable Float maybeDiscount) {
        return new NewProduct(with(14, maybeDiscount));
    }

    /** This row with {@code maybeListed}. */
    public NewProduct maybeListed(@Nullable Boolean maybeListed) {
        return new NewProduct(with(15, maybeListed));
    }

    /** This row with {@code thumbnail}. */
    public NewProduct thumbnail(byte @Nullable [] thumbnail) {
        return new NewProduct(with(16, thumbnail == null ? null : thumbnail.clone()));
    }

    /** This row with {@code maybeWords}. */
    public NewProduct maybeWords(@Nullable List<String> maybeWords) {
        return new NewProduct(with(17, maybeWords));
    }

    /** A row that still needs {@code views}. */
    public static final class NeedsViews {
        private final @Nullable Object[] values;

        private NeedsViews(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code views}. */
        public NeedsStock views(long views) {
            return new NeedsStock(with(this.values, 1, views));
        }
    }

    /** A row that still needs {@code stock}. */
    public static final class NeedsStock {
        private final @Nullable Object[] values;

        private NeedsStock(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code stock}. */
        public NeedsRating stock(int stock) {
            return new NeedsRating(with(this.values, 2, stock));
        }
    }

    /** A row that still needs {@code rating}. */
    public static final class NeedsRating {
        private final @Nullable Object[] values;

        private NeedsRating(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code rating}. */
        public NeedsWeight rating(short rating) {
            return new NeedsWeight(with(this.values, 3, rating));
        }
    }

    /** A row that still needs {@code weight}. */
    public static final class NeedsWeight {
        private final @Nullable Object[] values;

        private NeedsWeight(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code weight}. */
        public NeedsDiscount weight(double weight) {
            return new NeedsDiscount(with(this.values, 4, weight));
        }
    }

    /** A row that still needs {@code discount}. */
    public static final class NeedsDiscount {
        private final @Nullable Object[] values;

        private NeedsDiscount(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code discount}. */
        public NeedsListed discount(float discount) {
            return new NeedsListed(with(this.values, 5, discount));
        }
    }

    /** A row that still needs {@code listed}. */
    public static final class NeedsListed {
        private final @Nullable Object[] values;

        private NeedsListed(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code listed}. */
        public NeedsPrice listed(boolean listed) {
            return new NeedsPrice(with(this.values, 6, listed));
        }
    }

    /** A row that still needs {@code price}. */
    public static final class NeedsPrice {
        private final @Nullable Object[] values;

        private NeedsPrice(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code price}. */
        public NeedsImage price(BigDecimal price) {
            return new NeedsImage(with(this.values, 7, price));
        }
    }

    /** A row that still needs {@code image}. */
    public static final class NeedsImage {
        private final @Nullable Object[] values;

        private NeedsImage(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code image}. */
        public NeedsWords image(byte[] image) {
            return new NeedsWords(with(this.values, 8, image.clone()));
        }
    }

    /** A row that still needs {@code words}. */
    public static final class NeedsWords {
        private final @Nullable Object[] values;

        private NeedsWords(@Nullable Object[] values) {
            this.values = values;
        }

        /** The same row with {@code words}. */
        public NewProduct words(List<String> words) {
            return new NewProduct(with(this.values, 9, words));
        }
    }
}
