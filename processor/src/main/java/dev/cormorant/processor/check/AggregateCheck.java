package dev.cormorant.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.PartWord;
import dev.cormorant.processor.model.RelationStep;
import dev.cormorant.processor.model.Route;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what is asked of the rows that a to-many relation leads to.
 *
 * @param what what messages call it
 * @param gap why there may be none; empty where there always is one
 */
record AggregateCheck(String what, PartEnd.Aggregate end, Optional<String> gap) {
    private static final TypeName DECIMAL = TypeName.get(BigDecimal.class);
    private static final Set<TypeName> EXACT =
            Set.of(ClassName.get(Short.class), ClassName.get(Integer.class), ClassName.get(Long.class), DECIMAL);
    private static final Set<TypeName> FLOATING = Set.of(ClassName.get(Float.class), ClassName.get(Double.class));

    static AggregateCheck of(PartWord word, Traced traced) throws WrongPartException {
        Route route = traced.route();
        if (traced.variants().isPresent()) {
            throw new WrongPartException(word + " is of rows or of a column of them, and "
                    + Wording.label(traced.variants().get().field()) + " is variants; name such a relation or column");
        }
        if (route.many().isEmpty()) {
            String what = traced.column()
                    .map(column -> Wording.label(column) + " is a column")
                    .orElseGet(() -> route.end().orElseThrow().label() + " leads to one row");
            throw new WrongPartException(
                    word + " is of the rows that a to-many relation leads to, and " + what + "; name such a relation");
        }
        RelationStep many = route.many().get();
        if (word == PartWord.COUNT || word == PartWord.EXISTS) {
            if (traced.column().isPresent() || !route.after().isEmpty()) {
                throw new WrongPartException(word + " is of the rows that " + many.label()
                        + " leads to, whatever is in them; end the path with "
                        + many.relation().name());
            }
            PartEnd.Aggregate rows = word == PartWord.COUNT
                    ? new PartEnd.Aggregate("count", Optional.empty(), ClassName.get(Long.class))
                    : new PartEnd.Aggregate("exists", Optional.empty(), ClassName.get(Boolean.class));
            return new AggregateCheck(word.toString(), rows, Optional.empty());
        }
        if (traced.column().isEmpty()) {
            throw new WrongPartException(word + " is of a column of the rows, and "
                    + route.end().orElseThrow().label() + " is a relation; end the path with a column");
        }
        ColumnField column = traced.column().get();
        PartEnd.Aggregate end = word == PartWord.SUM ? sum(column) : extreme(word, column);
        String what = word + " of " + Wording.label(column);
        return new AggregateCheck(what, end, Optional.of(word + " of no rows is null"));
    }

    private static PartEnd.Aggregate sum(ColumnField column) throws WrongPartException {
        if (EXACT.contains(column.value())) {
            return new PartEnd.Aggregate("sum", Optional.of(column), DECIMAL);
        }
        if (FLOATING.contains(column.value())) {
            return new PartEnd.Aggregate("sumAsDouble", Optional.of(column), ClassName.get(Double.class));
        }
        throw new WrongPartException("@Sum adds numbers, and " + Wording.label(column) + " yields "
                + Wording.shown(column.value()) + "; name a column of numbers");
    }

    private static PartEnd.Aggregate extreme(PartWord word, ColumnField column) throws WrongPartException {
        if (column.value() instanceof ArrayTypeName || column.value() instanceof ParameterizedTypeName) {
            throw new WrongPartException(word + " is of values that have an order, and " + Wording.label(column)
                    + " yields " + Wording.shown(column.value()) + "; name another column");
        }
        return new PartEnd.Aggregate(word == PartWord.MIN ? "min" : "max", Optional.of(column), column.value());
    }
}
