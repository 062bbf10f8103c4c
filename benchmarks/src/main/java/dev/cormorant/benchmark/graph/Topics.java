package dev.cormorant.benchmark.graph;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What articles are about. */
@Model
public final class Topics extends Table<Topics, Topic> {
    /** The table. */
    public static final Topics TOPICS = new Topics();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40);
}
