package dev.cormorant.guide.shelf;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who prints. */
@Model
public final class Publishers extends Table<Publishers, Publisher> {
    public static final Publishers PUBLISHERS = new Publishers();

    public final Identity<Long> id = identity();
    public final Required<String> slug = varchar(40).unique();
    public final Required<String> name = text();
}
