package dev.cormorant.testkit.random;

import static dev.cormorant.expression.Moments.ago;
import static dev.cormorant.expression.Moments.fromNow;

import dev.cormorant.expression.Case;
import dev.cormorant.expression.DocumentPath;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws conditions, expressions and orders of one table, by the words that users have for them. */
final class RandomExpressions<S extends TableLike<S, RandomRow>> {
    private static final Set<Storage.Kind> UNAGGREGATED = EnumSet.of(
            Storage.Kind.BOOLEAN, Storage.Kind.BYTES, Storage.Kind.UUID, Storage.Kind.ARRAY, Storage.Kind.JSON);

    /** UUIDs have another order on MariaDB; lists and documents have none. */
    private static final Set<Storage.Kind> UNORDERED =
            EnumSet.of(Storage.Kind.UUID, Storage.Kind.ARRAY, Storage.Kind.JSON);

    private final Dice dice;
    private final RandomValues values;
    private final S table;

    RandomExpressions(Dice dice, RandomValues values, S table) {
        this.dice = dice;
        this.values = values;
        this.table = table;
    }

    /** A condition of at most so many levels. */
    Predicate<S> condition(int depth) {
        if (depth > 0 && dice.oneIn(2)) {
            List<Predicate<S>> parts = dice.several(dice.between(0, 3), () -> condition(depth - 1));
            return switch (dice.below(3)) {
                case 0 -> Predicate.allOf(parts);
                case 1 -> Predicate.anyOf(parts);
                default -> Predicate.not(condition(depth - 1));
            };
        }
        Column<S, ?> column = column();
        return comparison(column, depth);
    }

    Column<S, ?> column() {
        return dice.pick(table.columns());
    }

    /** The columns that have a least and a greatest value. */
    List<Column<S, ?>> aggregable() {
        return table.columns().stream()
                .filter(column -> !UNAGGREGATED.contains(column.type().storage().kind()))
                .toList();
    }

    private static boolean isOrdered(ColumnType<?> type) {
        return !UNORDERED.contains(type.storage().kind());
    }

    /** A column whose values have an order; every table has one. */
    Column<S, ?> orderedColumn() {
        return dice.pick(table.columns().stream()
                .filter(column -> isOrdered(column.type()))
                .toList());
    }

    /** A value that has an order: a column, or something computed. */
    Expression<S, ?> ordered() {
        return expression(orderedColumn(), 1);
    }

    /** An order by a column or something computed. */
    Order<S> order() {
        return order(ordered());
    }

    /** An order by something. */
    Order<S> order(Expression<S, ?> by) {
        Order<S> order = dice.oneIn(2) ? by.asc() : by.desc();
        return switch (dice.below(4)) {
            case 0 -> order.nullsFirst();
            case 1 -> order.nullsLast();
            default -> order;
        };
    }

    /** A column, or something computed from it that has its type. */
    <T> Expression<S, T> expression(Column<S, T> column, int depth) {
        Expression<S, T> plain = column;
        return depth == 0 || dice.oneIn(2) ? plain : computed(expression(column, depth - 1));
    }

    private <T> Expression<S, T> computed(Expression<S, T> plain) {
        Storage storage = plain.type().storage();
        if (storage.kind() == Storage.Kind.ARRAY || storage.kind() == Storage.Kind.JSON) {
            return plain;
        } else if (dice.oneIn(3)) {
            return dice.oneOf(
                    () -> plain.coalesce(value(plain.type())),
                    () -> plain.nullIf(value(plain.type())),
                    () -> Case.when(condition(0), plain).otherwise(value(plain.type())),
                    () -> Case.when(condition(0), plain).orNull());
        } else if (storage.isText() && plain.type().storedTexts().isEmpty()) {
            return dice.oneOf(plain::lower, plain::upper, plain::trim, () -> joined(plain));
        }
        return switch (storage.kind()) {
            case SMALLINT, INTEGER, BIGINT, DOUBLE ->
                dice.oneOf(
                        () -> calculated(plain, plain::plus, plain::plus),
                        () -> calculated(plain, plain::minus, plain::minus),
                        () -> calculated(plain, plain::times, plain::times),
                        () -> calculated(plain, value -> divided(plain, value), plain::dividedBy),
                        plain::abs);
            case DECIMAL ->
                dice.oneOf(
                        () -> calculated(plain, plain::plus, plain::plus),
                        () -> calculated(plain, plain::minus, plain::minus),
                        () -> calculated(plain, plain::times, plain::times),
                        () -> calculated(plain, value -> divided(plain, value), plain::dividedBy),
                        plain::abs);
            default -> plain;
        };
    }

    @SuppressWarnings("unchecked") // it is a text
    private <T> Expression<S, T> joined(Expression<S, T> text) {
        return (Expression<S, T>) text.concat(values.word());
    }

    /** PostgreSQL sees that what is divided by a constant 0 is null, and does not compute it, even if that would fail. */
    private static <S, T> Expression<S, T> divided(Expression<S, T> plain, T by) {
        return ((Number) by).doubleValue() == 0 ? plain : plain.dividedBy(by);
    }

    private <T> Expression<S, T> calculated(
            Expression<S, T> plain,
            Function<T, Expression<S, T>> withValue,
            Function<Expression<S, T>, Expression<S, T>> withColumn) {
        Column<S, T> other = sameType(plain.type());
        return other != null && dice.oneIn(2) ? withColumn.apply(other) : withValue.apply(value(plain.type()));
    }

    private <T> Predicate<S> comparison(Column<S, T> column, int depth) {
        Expression<S, T> operand = expression(column, depth);
        ColumnType<T> type = column.type();
        if (type.storage().kind() == Storage.Kind.ARRAY) {
            return listed(column);
        } else if (type.storage().kind() == Storage.Kind.JSON) {
            return documented(column);
        }
        if (type.storage().kind() == Storage.Kind.TIMESTAMP && dice.oneIn(4)) {
            return moment(column);
        }
        boolean text = type.storage().isText() && type.storedTexts().isEmpty();
        return switch (dice.below(text ? 10 : 7)) {
            case 0 -> operand.isNull();
            case 1 -> operand.isNotNull();
            case 2 -> dice.oneIn(3) ? operand.isDistinctFrom(null) : operand.isDistinctFrom(value(type));
            case 3 ->
                dice.oneOf(
                        () -> operand.in(list(type)),
                        () -> operand.notIn(list(type)),
                        () -> operand.notIn(list(type)).orNull(),
                        () -> operand.ne(value(type)).orNull());
            case 4 -> isOrdered(type) ? ranged(operand, value(type), value(type)) : operand.eq(value(type));
            case 5, 6 -> isOrdered(type) ? compared(operand) : operand.ne(value(type));
            case 7 ->
                dice.oneOf(
                        () -> operand.length().gte(dice.below(4)),
                        () -> operand.substring(1 + dice.below(3), dice.below(3))
                                .lt(operand.substring(1, 2)));
            default -> matched(operand);
        };
    }

    /** A point in time, compared with that of the statement. */
    @SuppressWarnings("unchecked") // the column holds points in time
    private Predicate<S> moment(Column<S, ?> column) {
        Expression<S, Instant> then = (Expression<S, Instant>) column;
        Duration duration = Duration.ofHours(dice.between(-1, 1));
        return dice.oneIn(2) ? then.gte(ago(duration)) : then.lt(fromNow(duration));
    }

    private <T> Predicate<S> listed(Column<S, T> column) {
        return switch (dice.below(7)) {
            case 0 -> column.isNull();
            case 1 -> column.eq(value(column.type()));
            case 2 -> column.isDistinctFrom(value(column.type()));
            case 3 -> column.containsAll(value(column.type()));
            case 4 -> column.containedBy(value(column.type()));
            default -> column.overlaps(value(column.type()));
        };
    }

    /** What stands at a place of a document, compared with a value of that kind. */
    private Predicate<S> documented(Column<S, ?> column) {
        DocumentPath<S> path = values.path(column);
        return switch (dice.below(6)) {
            case 0 -> path.exists();
            case 1 -> path.asText().isNull();
            case 2 -> path.asLong().gte((long) dice.between(-1, 1));
            case 3 -> path.asDouble().lt((double) dice.between(-1, 2));
            case 4 -> path.asBool().ne(dice.oneIn(2));
            default -> path.asText().eq(values.word());
        };
    }

    private <T> Predicate<S> ranged(Expression<S, T> operand, T low, T high) {
        return dice.oneIn(2) ? operand.between(low, high) : operand.notBetween(low, high);
    }

    private <T> List<T> list(ColumnType<T> type) {
        return dice.several(dice.below(6), () -> value(type));
    }

    /** Something that has an order, compared with a value or with a column of its type. */
    <T> Predicate<S> compared(Expression<S, T> operand) {
        Column<S, T> other = sameType(operand.type());
        if (other != null && dice.oneIn(3)) {
            return dice.<Function<Expression<S, T>, Predicate<S>>>pick(
                            List.of(operand::eq, operand::ne, operand::gt, operand::gte, operand::lt, operand::lte))
                    .apply(other);
        }
        return dice.<Function<T, Predicate<S>>>pick(List.of(
                        operand::eq,
                        operand::eq,
                        operand::ne,
                        operand::gt,
                        operand::gte,
                        operand::lt,
                        operand::lte,
                        operand::isNotDistinctFrom))
                .apply(value(operand.type()));
    }

    private <T> Predicate<S> matched(Expression<S, T> operand) {
        String part = values.text(Storage.varchar(2));
        return dice.<BiFunction<Expression<S, T>, String, Predicate<S>>>pick(List.of(
                        (it, text) -> it.like(values.pattern()),
                        (it, text) -> it.notLike(values.pattern()),
                        (it, text) -> it.likeIgnoreCase(values.pattern()),
                        Expression::contains,
                        Expression::containsIgnoreCase,
                        Expression::startsWith,
                        Expression::startsWithIgnoreCase,
                        Expression::endsWith,
                        (it, text) -> it.matches(values.expression()),
                        (it, text) -> it.concat(text).eq(text)))
                .apply(operand, part);
    }

    @SuppressWarnings("unchecked") // the value was drawn for the type
    <T> T value(ColumnType<T> type) {
        return (T) values.of(type);
    }

    @SuppressWarnings("unchecked") // the types are the same
    private <T> @Nullable Column<S, T> sameType(ColumnType<T> type) {
        List<Column<S, ?>> same = table.columns().stream()
                .filter(column -> column.type().storage().equals(type.storage())
                        && column.type().storedTexts().equals(type.storedTexts()))
                .toList();
        return same.isEmpty() ? null : (Column<S, T>) dice.pick(same);
    }
}
