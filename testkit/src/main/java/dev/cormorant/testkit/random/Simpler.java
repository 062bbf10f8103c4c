package dev.cormorant.testkit.random;

import dev.cormorant.expression.Order;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Simpler things of the same kind, the simplest first. */
final class Simpler {
    private Simpler() {}

    /** Expressions that could stand where one stands. */
    static List<Expr> of(Expr node) {
        if (node instanceof Logical logical) {
            List<Expr> simpler = new ArrayList<>(logical.operands());
            each(logical.operands(), Simpler::of).forEach(some -> simpler.add(joined(logical, some)));
            return simpler;
        } else if (node instanceof Not not) {
            List<Expr> simpler = new ArrayList<>(List.of(not.operand()));
            of(not.operand()).forEach(operand -> simpler.add(new Not(operand)));
            return simpler;
        } else if (node instanceof NotTrue it) {
            return map(of(it.operand()), NotTrue::new);
        } else if (node instanceof ToOnePath it) {
            return map(of(it.target()), target -> new ToOnePath(it.relation(), target));
        } else if (node instanceof Comparison it) {
            return both(it.left(), it.right(), (left, right) -> new Comparison(it.operator(), left, right));
        } else if (node instanceof Distinctness it) {
            return both(it.left(), it.right(), (left, right) -> new Distinctness(left, right, it.distinct()));
        } else if (node instanceof Like it) {
            return both(
                    it.operand(), it.pattern(), (left, right) -> new Like(left, right, it.ignoreCase(), it.negated()));
        } else if (node instanceof InList it) {
            return both(it.operand(), it.list(), (left, right) -> new InList(left, right, it.negated()));
        } else if (node instanceof IsNull it) {
            return map(of(it.operand()), operand -> new IsNull(operand, it.negated()));
        } else if (node instanceof RelationTest it && it.condition() != null) {
            List<Expr> simpler = new ArrayList<>(List.of(new RelationTest(it.relation(), null, it.negated())));
            of(it.condition())
                    .forEach(condition -> simpler.add(new RelationTest(it.relation(), condition, it.negated())));
            return simpler;
        } else if (node instanceof RelationAggregate it && it.condition() != null) {
            List<Expr> simpler = new ArrayList<>(List.of(new RelationAggregate(it.relation(), it.aggregate(), null)));
            of(it.condition())
                    .forEach(condition -> simpler.add(new RelationAggregate(it.relation(), it.aggregate(), condition)));
            return simpler;
        } else if (node instanceof Arithmetic it) {
            List<Expr> simpler = new ArrayList<>(List.of(it.left()));
            simpler.addAll(both(it.left(), it.right(), (left, right) -> new Arithmetic(it.operator(), left, right)));
            return simpler;
        } else if (node instanceof Case choice) {
            List<Expr> simpler =
                    new ArrayList<>(List.of(choice.branches().get(0).value()));
            each(choice.branches(), Simpler::ofBranch)
                    .forEach(branches -> simpler.add(new Case(branches, choice.otherwise())));
            return simpler;
        } else if (node instanceof Containment it) {
            return map(of(it.right()), right -> new Containment(it.operator(), it.left(), right));
        } else if (node instanceof Call call && call.function() != Call.Function.LENGTH) {
            return List.of(call.arguments().get(0));
        } else if (node instanceof BindList list) {
            return map(each(list.values(), value -> List.of()), values -> new BindList(list.type(), values));
        } else if (node instanceof Bind bind) {
            return map(ofValue(bind.value()), value -> new Bind(bind.type(), value));
        }
        return List.of();
    }

    private static List<Case.Branch> ofBranch(Case.Branch branch) {
        return both(branch.condition(), branch.value(), Case.Branch::new);
    }

    /** The same order by something simpler. */
    static <S> List<Order<S>> ofOrder(Order<S> order) {
        SortKey key = order.key();
        return map(of(key.expr()), it -> new Order<>(new SortKey(it, key.descending(), key.nulls()), order.type()));
    }

    /** Values that could stand where one stands. */
    static List<Object> ofValue(@Nullable Object value) {
        List<Object> simpler = new ArrayList<>();
        if (value instanceof String text && !text.isEmpty()) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            simpler.addAll(List.of("", text.substring(0, half), text.substring(half)));
            simpler.remove(text);
        } else if (value instanceof Integer number && number != 0) {
            simpler.addAll(List.of(0, number / 2));
        } else if (value instanceof Long number && number != 0) {
            simpler.addAll(List.of(0L, number / 2));
        } else if (value instanceof Short number && number != 0) {
            simpler.addAll(List.of((short) 0, (short) (number / 2)));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            simpler.add(List.of());
            simpler.addAll(Simpler.<Object>each(list, Simpler::ofValue));
        } else if (value instanceof JsonObject object && !object.members().isEmpty()) {
            object.members().keySet().forEach(member -> simpler.add(without(object, member)));
        } else if (value instanceof BigDecimal number && number.signum() != 0) {
            simpler.add(BigDecimal.ZERO);
        }
        return simpler;
    }

    private static JsonObject without(JsonObject object, String member) {
        Map<String, JsonValue> fewer = new LinkedHashMap<>(object.members());
        fewer.remove(member);
        return new JsonObject(fewer);
    }

    /** Shorter lists, one without each element; then lists in which one element is simpler. A list of one stays. */
    static <T> List<List<T>> each(List<? extends T> list, Function<? super T, ? extends List<? extends T>> simpler) {
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < list.size() && list.size() > 1; i++) {
            List<T> shorter = new ArrayList<>(list);
            shorter.remove(i);
            all.add(List.copyOf(shorter));
        }
        for (int i = 0; i < list.size(); i++) {
            for (T element : simpler.apply(list.get(i))) {
                List<T> changed = new ArrayList<>(list);
                changed.set(i, element);
                all.add(List.copyOf(changed));
            }
        }
        return all;
    }

    static <A, B> List<B> map(List<? extends A> all, Function<? super A, ? extends B> function) {
        List<B> mapped = new ArrayList<>();
        all.forEach(element -> mapped.add(function.apply(element)));
        return mapped;
    }

    private static Expr joined(Logical logical, List<Expr> operands) {
        return operands.size() == 1 ? operands.get(0) : new Logical(logical.operator(), operands);
    }

    private static <N> List<N> both(Expr left, Expr right, BiFunction<Expr, Expr, N> node) {
        List<N> simpler = map(of(left), it -> node.apply(it, right));
        simpler.addAll(map(of(right), it -> node.apply(left, it)));
        return simpler;
    }
}
