package dev.cormorant.testkit.types;

import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.Map;

/** JSON of a class, of types with arguments, and of any form. */
@Model
public final class Documents extends Table<Documents, Document> {
    public static final Documents DOCUMENTS = new Documents();

    public final Identity<Long> id = identity();
    public final Nullable<String> code = varchar(20).nullable().unique();
    public final Required<Prefs> prefs = json(Prefs.class);
    public final Nullable<Prefs> maybePrefs = json(Prefs.class).nullable();
    public final Nullable<List<String>> words = json(listOf(String.class)).nullable();
    public final Nullable<Map<String, Integer>> counts =
            json(mapOf(Integer.class)).nullable();
    public final Nullable<JsonValue> any = json().nullable();
    public final Defaulted<Prefs> initial = json(Prefs.class).defaultsTo(Prefs.of("it's \"light\" \\ ä😀"));
}
