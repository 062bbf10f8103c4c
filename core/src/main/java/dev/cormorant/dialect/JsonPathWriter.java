package dev.cormorant.dialect;

import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;
import java.util.List;

/**
 * Writes what stands at a path in a JSON document as a value of one type: null where nothing of that type does. How a
 * database steps down, and how it tells types apart, is a subclass.
 */
public abstract class JsonPathWriter {
    /** Where it is written to. */
    protected final SqlWriter out;

    private final Runnable document;
    private final JsonPath node;

    /** Of one path, whose document is written by an action. */
    protected JsonPathWriter(SqlWriter out, Runnable document, JsonPath node) {
        this.out = out;
        this.document = document;
        this.node = node;
    }

    /** Writes it. */
    public final SqlWriter write() {
        return switch (node.result()) {
            case PART -> part();
            case TEXT -> text();
            case LONG -> integer();
            case DOUBLE -> number();
            case BOOLEAN -> truth();
        };
    }

    /** Writes the document. */
    protected final SqlWriter document() {
        document.run();
        return out;
    }

    /** The steps down. */
    protected final List<JsonPath.Step> steps() {
        return node.steps();
    }

    /** The steps as a path of SQL/JSON: {@code $."a"[0]}. No name has quotes or backslashes in it. */
    protected final String path() {
        return path(steps().size());
    }

    /** The first steps as a path of SQL/JSON. */
    protected final String path(int first) {
        StringBuilder path = new StringBuilder("$");
        for (JsonPath.Step step : steps().subList(0, first)) {
            if (step instanceof JsonPath.Step.Member member) {
                path.append(".\"").append(member.name()).append('"');
            } else {
                path.append('[').append(((JsonPath.Step.Element) step).index()).append(']');
            }
        }
        return path.toString();
    }

    /** Writes whatever stands there. */
    protected abstract SqlWriter part();

    /** Writes the text that stands there. */
    protected abstract SqlWriter text();

    /** Writes the integer of 64 bits that stands there. */
    protected abstract SqlWriter integer();

    /** Writes the number that stands there. */
    protected abstract SqlWriter number();

    /** Writes the truth value that stands there. */
    protected abstract SqlWriter truth();
}
