package shop;

import dev.cormorant.change.Given;
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
    private NewProduct(Given given) {
        super(Products.PRODUCTS, given);
    }

    /** Starts a row with {@code code}. */
    public static NeedsViews code(String code) {
        return new NeedsViews(Given.NOTHING.and(0, code));
    }

    /** This row with {@code maybeViews}. */
    public NewProduct maybeViews(@Nullable Long maybeViews) {
        return new NewProduct(given().and(10, maybeViews));
    }

    /** This row with {@code maybeStock}. */
    public NewProduct maybeStock(@Nullable Integer maybeStock) {
        return new NewProduct(given().and(11, maybeStock));
    }

    /** This row with {@code maybeRating}. */
    public NewProduct maybeRating(@Nullable Short maybeRating) {
        return new NewProduct(given().and(12, maybeRating));
    }

    /** This row with {@code maybeWeight}. */
    public NewProduct maybeWeight(@Nullable Double maybeWeight) {
        return new NewProduct(given().and(13, maybeWeight));
    }

    /** This row with {@code maybeDiscount}. */
    public NewProduct maybeDiscount(@Nullable Float maybeDiscount) {
        return new NewProduct(given().and(14, maybeDiscount));
    }

    /** This row with {@code maybeListed}. */
    public NewProduct maybeListed(@Nullable Boolean maybeListed) {
        return new NewProduct(given().and(15, maybeListed));
    }

    /** This row with {@code thumbnail}. */
    public NewProduct thumbnail(byte @Nullable [] thumbnail) {
        return new NewProduct(given().and(16, thumbnail == null ? null : thumbnail.clone()));
    }

    /** This row with {@code maybeWords}. */
    public NewProduct maybeWords(@Nullable List<String> maybeWords) {
        return new NewProduct(given().and(17, maybeWords));
    }

    /** A row that still needs {@code views}. */
    public static final class NeedsViews {
        private final Given given;

        private NeedsViews(Given given) {
            this.given = given;
        }

        /** The same row with {@code views}. */
        public NeedsStock views(long views) {
            return new NeedsStock(this.given.and(1, views));
        }
    }

    /** A row that still needs {@code stock}. */
    public static final class NeedsStock {
        private final Given given;

        private NeedsStock(Given given) {
            this.given = given;
        }

        /** The same row with {@code stock}. */
        public NeedsRating stock(int stock) {
            return new NeedsRating(this.given.and(2, stock));
        }
    }

    /** A row that still needs {@code rating}. */
    public static final class NeedsRating {
        private final Given given;

        private NeedsRating(Given given) {
            this.given = given;
        }

        /** The same row with {@code rating}. */
        public NeedsWeight rating(short rating) {
            return new NeedsWeight(this.given.and(3, rating));
        }
    }

    /** A row that still needs {@code weight}. */
    public static final class NeedsWeight {
        private final Given given;

        private NeedsWeight(Given given) {
            this.given = given;
        }

        /** The same row with {@code weight}. */
        public NeedsDiscount weight(double weight) {
            return new NeedsDiscount(this.given.and(4, weight));
        }
    }

    /** A row that still needs {@code discount}. */
    public static final class NeedsDiscount {
        private final Given given;

        private NeedsDiscount(Given given) {
            this.given = given;
        }

        /** The same row with {@code discount}. */
        public NeedsListed discount(float discount) {
            return new NeedsListed(this.given.and(5, discount));
        }
    }

    /** A row that still needs {@code listed}. */
    public static final class NeedsListed {
        private final Given given;

        private NeedsListed(Given given) {
            this.given = given;
        }

        /** The same row with {@code listed}. */
        public NeedsPrice listed(boolean listed) {
            return new NeedsPrice(this.given.and(6, listed));
        }
    }

    /** A row that still needs {@code price}. */
    public static final class NeedsPrice {
        private final Given given;

        private NeedsPrice(Given given) {
            this.given = given;
        }

        /** The same row with {@code price}. */
        public NeedsImage price(BigDecimal price) {
            return new NeedsImage(this.given.and(7, price));
        }
    }

    /** A row that still needs {@code image}. */
    public static final class NeedsImage {
        private final Given given;

        private NeedsImage(Given given) {
            this.given = given;
        }

        /** The same row with {@code image}. */
        public NeedsWords image(byte[] image) {
            return new NeedsWords(this.given.and(8, image.clone()));
        }
    }

    /** A row that still needs {@code words}. */
    public static final class NeedsWords {
        private final Given given;

        private NeedsWords(Given given) {
            this.given = given;
        }

        /** The same row with {@code words}. */
        public NewProduct words(List<String> words) {
            return new NewProduct(this.given.and(9, words));
        }
    }
}
