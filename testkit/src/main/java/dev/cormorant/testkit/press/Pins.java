package dev.cormorant.testkit.press;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Topics.TOPICS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Places that show an article or a topic, or are free. */
@Model
public final class Pins extends Table<Pins, Pin> {
    public static final Pins PINS = new Pins();

    public final Identity<Long> id = identity();
    public final Nullable<String> onType = varchar(20).nullable();
    public final Nullable<Long> onId = bigint().nullable();

    public final Morph on = morphTo(onType, onId)
            .to("Article", () -> ARTICLES.id)
            .to("Topic", () -> TOPICS.id)
            .onDelete(SET_NULL);
}
