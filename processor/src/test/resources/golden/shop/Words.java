package shop;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.List;

final class Words {
    @SuppressWarnings("unchecked")
    static final ColumnType<List<String>> TYPE = ColumnTypes.text()
            .as((Class<List<String>>) (Class<?>) List.class, text -> List.of(text.split(" ")), list -> String.join(" ", list));

    private Words() {}
}
