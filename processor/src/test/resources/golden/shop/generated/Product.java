package shop;

import dev.cormorant.schema.GeneratedFrom;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of {@link Products}. */
@NullMarked
@GeneratedFrom(Products.class)
@Generated("dev.cormorant.processor.CormorantProcessor")
public record Product(String code, long views, int stock, short rating, double weight,
        float discount, boolean listed, BigDecimal price, byte[] image, List<String> words,
        @Nullable Long maybeViews, @Nullable Integer maybeStock, @Nullable Short maybeRating,
        @Nullable Double maybeWeight, @Nullable Float maybeDiscount, @Nullable Boolean maybeListed,
        byte @Nullable [] thumbnail, @Nullable List<String> maybeWords, long sold,
        @Nullable Long maybeSold) {
    /** This row with another {@code code}. */
    public Product withCode(String code) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code views}. */
    public Product withViews(long views) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code stock}. */
    public Product withStock(int stock) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code rating}. */
    public Product withRating(short rating) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code weight}. */
    public Product withWeight(double weight) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code discount}. */
    public Product withDiscount(float discount) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code listed}. */
    public Product withListed(boolean listed) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code price}. */
    public Product withPrice(BigDecimal price) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code image}. */
    public Product withImage(byte[] image) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code words}. */
    public Product withWords(List<String> words) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeViews}. */
    public Product withMaybeViews(@Nullable Long maybeViews) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeStock}. */
    public Product withMaybeStock(@Nullable Integer maybeStock) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeRating}. */
    public Product withMaybeRating(@Nullable Short maybeRating) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeWeight}. */
    public Product withMaybeWeight(@Nullable Double maybeWeight) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeDiscount}. */
    public Product withMaybeDiscount(@Nullable Float maybeDiscount) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeListed}. */
    public Product withMaybeListed(@Nullable Boolean maybeListed) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code thumbnail}. */
    public Product withThumbnail(byte @Nullable [] thumbnail) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeWords}. */
    public Product withMaybeWords(@Nullable List<String> maybeWords) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code sold}. */
    public Product withSold(long sold) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    /** This row with another {@code maybeSold}. */
    public Product withMaybeSold(@Nullable Long maybeSold) {
        return new Product(code, views, stock, rating, weight, discount, listed, price, image,
                words, maybeViews, maybeStock, maybeRating, maybeWeight, maybeDiscount, maybeListed,
                thumbnail, maybeWords, sold, maybeSold);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Product that
                && Objects.equals(this.code, that.code)
                && this.views == that.views
                && this.stock == that.stock
                && this.rating == that.rating
                && Double.compare(this.weight, that.weight) == 0
                && Float.compare(this.discount, that.discount) == 0
                && this.listed == that.listed
                && Objects.equals(this.price, that.price)
                && Arrays.equals(this.image, that.image)
                && Objects.equals(this.words, that.words)
                && Objects.equals(this.maybeViews, that.maybeViews)
                && Objects.equals(this.maybeStock, that.maybeStock)
                && Objects.equals(this.maybeRating, that.maybeRating)
                && Objects.equals(this.maybeWeight, that.maybeWeight)
                && Objects.equals(this.maybeDiscount, that.maybeDiscount)
                && Objects.equals(this.maybeListed, that.maybeListed)
                && Arrays.equals(this.thumbnail, that.thumbnail)
                && Objects.equals(this.maybeWords, that.maybeWords)
                && this.sold == that.sold
                && Objects.equals(this.maybeSold, that.maybeSold);
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.code, this.views, this.stock, this.rating, this.weight,
                this.discount, this.listed, this.price, Arrays.hashCode(this.image), this.words,
                this.maybeViews, this.maybeStock, this.maybeRating, this.maybeWeight,
                this.maybeDiscount, this.maybeListed, Arrays.hashCode(this.thumbnail),
                this.maybeWords, this.sold, this.maybeSold);
    }

    @Override
    public String toString() {
        return "Product[code=" + this.code
                + ", views=" + this.views
                + ", stock=" + this.stock
                + ", rating=" + this.rating
                + ", weight=" + this.weight
                + ", discount=" + this.discount
                + ", listed=" + this.listed
                + ", price=" + this.price
                + ", image=" + Arrays.toString(this.image)
                + ", words=" + this.words
                + ", maybeViews=" + this.maybeViews
                + ", maybeStock=" + this.maybeStock
                + ", maybeRating=" + this.maybeRating
                + ", maybeWeight=" + this.maybeWeight
                + ", maybeDiscount=" + this.maybeDiscount
                + ", maybeListed=" + this.maybeListed
                + ", thumbnail=" + Arrays.toString(this.thumbnail)
                + ", maybeWords=" + this.maybeWords
                + ", sold=" + this.sold
                + ", maybeSold=" + this.maybeSold
                + "]";
    }
}
