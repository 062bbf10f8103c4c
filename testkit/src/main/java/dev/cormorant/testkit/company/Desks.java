package dev.cormorant.testkit.company;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.util.List;

/** A table and columns named by words that SQL keeps for itself, and checks with texts that need care. */
@Model(table = "select")
public final class Desks extends Table<Desks, Desk> {
    public static final Desks DESKS = new Desks();

    public final Required<String> building = varchar(10).named("from");
    public final Required<Short> number = smallint().named("Where");
    public final Defaulted<String> tag = varchar(60).named("group").defaultsTo("it's");
    public final Nullable<String> remark = varchar(60).nullable();

    @Override
    protected void define(Definition<Desks> t) {
        t.primaryKey(building, number);
        t.check("tag_is_known", tag.in(List.of("it's", "a\\b", "ä😀", "")));
        t.check("remark_is_polite", remark.notLike("%d_mn\\%").and(remark.ne("'; DROP TABLE x; --")));
        t.check("number_is_positive", number.gt((short) 0).or(remark.isNotNull()));
    }
}
