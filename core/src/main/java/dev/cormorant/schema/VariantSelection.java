package dev.cormorant.schema;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table become that are of several kinds: a column says of which, and the record of that kind is made.
 * Immutable and thread-safe. {@link VariantDeclarations} declares it.
 *
 * @param <S> the table
 * @param <V> what all variants are
 */
public abstract class VariantSelection<S, V> implements Selection<S, V> {
    private final ColumnKinds<S> table;
    private final VariantsSpec<S, ?, V> spec;
    private volatile @Nullable Shape<V> shape;

    VariantSelection(ColumnKinds<S> table, VariantsSpec<S, ?, V> spec) {
        this.table = table;
        this.spec = spec;
    }

    /** Racing threads may each lay it out; the shapes mean the same. */
    @Override
    public final Shape<V> shape() {
        Shape<V> known = shape;
        if (known == null) {
            known = shape(rules());
            shape = known;
        }
        return known;
    }

    private Shape<V> shape(VariantRules rules) {
        List<Shape.Variants.Variant<? extends V>> variants = new ArrayList<>();
        for (int i = 0; i < spec.named().size(); i++) {
            VariantRule rule = rules.variants().get(i);
            variants.add(variant(rule, spec.named().get(i).shape()));
        }
        return new Shape.Variants<>(spec.kind(), variants, other());
    }

    private static <T> Shape.Variants.Variant<T> variant(VariantRule rule, Shape<T> shape) {
        return new Shape.Variants.Variant<>(rule.name(), shape, rule.required());
    }

    private @Nullable Shape<? extends V> other() {
        return spec.otherwise() == null
                ? null
                : Objects.requireNonNull(spec.otherwise().get(), "otherwise(..) is no selection but null")
                        .shape();
    }

    /** What rows of each variant hold. */
    final VariantRules rules() {
        return VariantRules.of(name(), spec);
    }

    final VariantsSpec<S, ?, V> spec() {
        return spec;
    }

    /** The name of the field that holds it. */
    public final String name() {
        return table.self().describe().fieldOf(this);
    }

    /** The name with that of its table, for messages. */
    public final String label() {
        return table.self().label() + "." + name();
    }

    @Override
    public final String toString() {
        return label();
    }
}
