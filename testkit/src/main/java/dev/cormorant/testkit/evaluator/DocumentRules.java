package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Containment;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonBoolean;
import dev.cormorant.json.JsonNumber;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonString;
import dev.cormorant.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in JSON documents, and what lists have in common. */
final class DocumentRules {
    private DocumentRules() {}

    static void tell(Rules rules) {
        rules.is(JsonPath.class, DocumentRules::path);
        rules.is(Containment.class, DocumentRules::containment);
    }

    private static @Nullable Object path(JsonPath node, Meaning meaning, Scope scope) {
        return meaning.strict(List.of(node.document()), scope, values -> {
            JsonValue place = place((JsonValue) values.get(0), node.steps());
            return place == null ? null : result(place, node.result());
        });
    }

    private static @Nullable JsonValue place(JsonValue document, List<JsonPath.Step> steps) {
        JsonValue place = document;
        for (JsonPath.Step step : steps) {
            if (step instanceof JsonPath.Step.Member member && place instanceof JsonObject object) {
                place = object.find(member.name()).orElse(null);
            } else if (step instanceof JsonPath.Step.Element element && place instanceof JsonArray array) {
                place = element.index() < array.elements().size()
                        ? array.elements().get(element.index())
                        : null;
            } else {
                return null;
            }
            if (place == null) {
                return null;
            }
        }
        return place;
    }

    private static @Nullable Object result(JsonValue place, JsonPath.Result result) {
        return switch (result) {
            case PART -> place;
            case TEXT -> place instanceof JsonString text ? text.value() : null;
            case LONG -> place instanceof JsonNumber number ? integer(number.value()) : null;
            case DOUBLE ->
                place instanceof JsonNumber number ? (Object) (number.value().doubleValue() + 0.0) : null;
            case BOOLEAN -> place instanceof JsonBoolean truth ? (Object) truth.value() : null;
        };
    }

    private static @Nullable Object integer(BigDecimal number) {
        boolean fits = number.scale() <= 0 && number.toBigInteger().bitLength() < Long.SIZE;
        return fits ? (Object) number.longValueExact() : null;
    }

    private static @Nullable Object containment(Containment node, Meaning meaning, Scope scope) {
        return meaning.strict(List.of(node.left(), node.right()), scope, values -> {
            List<?> left = (List<?>) values.get(0);
            List<?> right = (List<?>) values.get(1);
            return switch (node.operator()) {
                case CONTAINS -> left.containsAll(right);
                case CONTAINED_BY -> right.containsAll(left);
                case OVERLAPS -> !Collections.disjoint(left, right);
            };
        });
    }
}
