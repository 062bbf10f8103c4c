package dev.cormorant.guide.press;

import static dev.cormorant.guide.press.Stories.STORIES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who writes. */
@Model
public final class Writers extends Table<Writers, Writer> {
    public static final Writers WRITERS = new Writers();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();

    public final Many<Stories, Story> stories = hasMany(() -> STORIES, s -> s.writerId);
}
