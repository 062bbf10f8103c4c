package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.types.Documents.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.DocumentPath;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.random.HostileTexts;
import dev.cormorant.testkit.types.Documents;
import dev.cormorant.testkit.types.NewDocument;
import dev.cormorant.testkit.types.Prefs;
import dev.cormorant.testkit.types.TypeSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The members of JSON documents are found by their names, whatever these look like. Needs a JSON codec on the class path. */
public abstract class HostilePathContract extends Contract {
    private static final List<String> NAMES = names();

    /** For subclasses. */
    protected HostilePathContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.JSON;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(HostileTexts.of(3, 300));
        names.addAll(List.of(
                "",
                " ",
                "a.b",
                "[0]",
                "$",
                "$.a",
                "*",
                "**",
                "last",
                "-1",
                "0",
                "a b",
                "#-1",
                "x".repeat(256),
                "x".repeat(257)));
        return names;
    }

    /** What one database or another cannot find. */
    private static boolean isRefused(String name) {
        return name.startsWith("-")
                || name.length() > 256
                || name.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ');
    }

    /** All members are there at once, so that a path which is read as another one finds another number. */
    @Test
    void everyMemberIsFoundOrItsNameRefused() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        NAMES.forEach(name -> members.put(name, JsonValue.of(NAMES.indexOf(name))));
        JsonValue document = new JsonObject(members);
        db().insert(NewDocument.prefs(Prefs.of("x")).any(document));
        int found = 0;
        for (String name : NAMES) {
            if (isRefused(name)) {
                assertThatThrownBy(() -> DOCUMENTS.any.path(name))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("path(..)");
                continue;
            }
            DocumentPath<Documents> place = DOCUMENTS.any.path(name);
            assertThat(db().from(DOCUMENTS).select(place.asLong()).list())
                    .as(name)
                    .containsExactly((long) NAMES.indexOf(name));
            assertThat(db().from(DOCUMENTS).where(place.path("none").exists()).exists())
                    .as(name)
                    .isFalse();
            found++;
        }
        assertThat(found).isGreaterThan(NAMES.size() / 3);
    }
}
