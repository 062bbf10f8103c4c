package dev.cormorant.dialect;

import dev.cormorant.ir.JsonPath;
import java.util.List;

/** Paths as the functions of SQL/JSON take them. */
public final class JsonPaths {
    private JsonPaths() {}

    /** The path of some steps: {@code $."a"[0]}. No name has quotes or backslashes in it. */
    public static String text(List<JsonPath.Step> steps) {
        StringBuilder path = new StringBuilder("$");
        for (JsonPath.Step step : steps) {
            if (step instanceof JsonPath.Step.Member member) {
                path.append(".\"").append(member.name()).append('"');
            } else {
                path.append('[').append(((JsonPath.Step.Element) step).index()).append(']');
            }
        }
        return path.toString();
    }
}
