package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import java.util.function.Supplier;

/**
 * The words with which a table declares that its rows are of several kinds: a column names the kind, and rows of each are read
 * as a record of their own.
 *
 * <pre>{@code
 * public final Required<String> kind = varchar(20);
 * public final Nullable<String> number = varchar(20).nullable();
 * public final Nullable<LocalDate> expires = date().nullable();
 * public final Nullable<String> iban = varchar(34).nullable();
 * public final Nullable<String> bic = varchar(11).nullable();
 *
 * public final Variants<Payment> payment = variants(kind, Payment.class)
 *         .variant("card", () -> Selection.of(id, number, expires, Card::new))
 *         .variant("bank", () -> Selection.of(id, iban, bic, Bank::new)).optional(bic);
 *
 * // sealed interface Payment permits Card, Bank {}
 * List<Payment> payments = db.from(METHODS).select(METHODS.payment).list();
 * // SELECT "kind", "id", "number", "expires", "iban", "bic" FROM "methods"
 * }</pre>
 *
 * The nullable columns that a variant reads are its own: rows of it hold a value in each that is not {@code optional}, and rows
 * of other variants hold null, unless they read the column too. A check of the database says so, and writes are refused before
 * that if they show that they break it. Columns that are never null and columns that no variant reads are free.
 *
 * @param <S> the table
 */
public abstract class VariantDeclarations<S> extends MorphDeclarations<S> {
    VariantDeclarations() {}

    /**
     * What each row becomes, by its kind.
     *
     * @param <V> what all variants are, best a sealed interface
     */
    public sealed class Variants<V> extends VariantSelection<S, V> permits VariantsBy {
        private Variants(VariantsSpec<S, ?, V> spec) {
            super(VariantDeclarations.this, spec);
        }
    }

    /**
     * The declaration of {@link Variants}.
     *
     * @param <K> what names a kind
     * @param <V> what all variants are
     */
    public sealed class VariantsBy<K, V> extends Variants<V> permits LastVariant {
        final VariantsSpec<S, K, V> spec;

        private VariantsBy(VariantsSpec<S, K, V> spec) {
            super(spec);
            this.spec = spec;
        }

        /**
         * Rows of a kind become this.
         *
         * @param name what the column of kinds holds in such rows: stored data, whatever the record is called
         * @param selection what is read of such a row; it is asked for late, since it speaks of fields of a table that is still
         *     being made
         */
        public LastVariant<K, V> variant(K name, Supplier<? extends Selection<? super S, ? extends V>> selection) {
            return new LastVariant<>(spec.with(name, selection));
        }

        /**
         * Rows of any other kind become this, as in a database that another program writes; nothing is asked of their columns.
         * Without this word the database refuses such rows, and reading one fails.
         */
        public Variants<V> otherwise(Supplier<? extends Selection<? super S, ? extends V>> selection) {
            return new VariantsBy<>(spec.otherwise(selection));
        }
    }

    /** The declaration of {@link Variants}, right behind one of them. */
    public final class LastVariant<K, V> extends VariantsBy<K, V> {
        private LastVariant(VariantsSpec<S, K, V> spec) {
            super(spec);
        }

        /** Rows of the variant before may hold null in these of its columns. */
        @SafeVarargs
        public final VariantsBy<K, V> optional(Column<S, ?>... columns) {
            return new VariantsBy<>(spec.optional(columns));
        }
    }

    /**
     * Rows of several kinds: {@code variant(..)} says what those of each become.
     *
     * @param kind the column that names the kind, a {@code varchar}, a {@code text} or an {@code enumeration}
     * @param type what all variants are, best a sealed interface
     */
    protected final <K, V> VariantsBy<K, V> variants(Column<S, K> kind, Class<V> type) {
        Argument.notNull(kind, "variants", "column");
        Argument.notNull(type, "variants", "class");
        return new VariantsBy<>(new VariantsSpec<>(kind));
    }
}
