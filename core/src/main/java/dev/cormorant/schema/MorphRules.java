package dev.cormorant.schema;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.InList;
import java.util.List;

/** What a database can hold of a morph: that its two columns agree, and an index that leads to its rows. */
final class MorphRules {
    private MorphRules() {}

    /** The columns of the index, the name of the table first. */
    static <S> List<Column<S, ?>> columns(MorphRelation<S> morph) {
        return List.of(morph.type(), morph.key());
    }

    /** Both columns are null or neither; where only the known tables may be named, one of these is. */
    static <S> Predicate<S> check(MorphRelation<S> morph, List<MorphTarget<?>> targets) {
        Column<S, ?> type = morph.type();
        Column<S, ?> key = morph.key();
        List<?> names = targets.stream().map(MorphTarget::name).toList();
        InList named = new InList(type.node(), new BindList(type.type(), names), false);
        Predicate<S> known = () -> named;
        if (!type.isNullable()) {
            return known;
        }
        Predicate<S> both = type.isNotNull().and(key.isNotNull());
        return type.isNull().and(key.isNull()).or(morph.isOpen() ? both : both.and(known));
    }

    /** Whether a check is needed: names that are open, in a column that is never null, leave nothing to check. */
    static boolean isChecked(MorphRelation<?> morph, List<MorphTarget<?>> targets) {
        return !targets.isEmpty() && (morph.type().isNullable() || !morph.isOpen());
    }
}
