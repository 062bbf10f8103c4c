package dev.cormorant.guide.club;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who trains the members. */
// snippet: table
@Model
public final class Coaches extends Table<Coaches, Coach> {
    public static final Coaches COACHES = new Coaches();

    public final Identity<Long> id = identity();
    public final Required<String> first = varchar(60);
    public final Required<String> last = varchar(60);
    public final Required<Integer> wage = integer();
    public final Nullable<Integer> bonus = integer().nullable();
    public final Generated<String> full =
            varchar(121).generatedAs(() -> first.concat(" ").concat(last)).indexed();
    public final NullableGenerated<Integer> total =
            integer().nullable().generatedAs(() -> wage.plus(bonus)).virtual();
}
// end
