package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Writers.WRITERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Where writers live; some cities are not told. */
@Model
public final class Cities extends Table<Cities, City> {
    public static final Cities CITIES = new Cities();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40);
    public final Defaulted<Boolean> told = bool().defaultsTo(true);

    public final Many<Writers, Writer> writers = hasMany(() -> WRITERS, w -> w.cityId);
}
