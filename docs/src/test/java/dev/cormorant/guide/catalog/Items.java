package dev.cormorant.guide.catalog;

import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.type.Ulid;
import java.util.List;
import java.util.UUID;

// snippet: table
@Model
public final class Items extends Table<Items, Item> {
    public static final Items ITEMS = new Items();

    public final Defaulted<UUID> id = uuid().generated().primaryKey();
    public final Defaulted<Ulid> shelf = ulid().generated();
    public final Required<Condition> condition = enumeration(Condition.class).unknownAs(Condition.UNKNOWN);
    public final Nullable<String> bought = date().asText().nullable();
    public final Required<Weight> weight = column(new WeightType());
    public final Required<List<String>> words = array(varchar(40));
    public final Nullable<Details> details = json(Details.class).nullable();
    public final Nullable<JsonValue> extra = json().nullable();
}
// end
