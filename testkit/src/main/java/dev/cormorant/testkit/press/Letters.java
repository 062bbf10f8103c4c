package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Topics.TOPICS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What readers write about articles and topics: these stay as long as there are letters about them. */
@Model
public final class Letters extends Table<Letters, Letter> {
    public static final Letters LETTERS = new Letters();

    public final Identity<Long> id = identity();
    public final Required<String> text = text();
    public final Required<String> aboutType = varchar(20);
    public final Required<Long> aboutId = bigint();

    public final Morph about =
            morphTo(aboutType, aboutId).to("Article", () -> ARTICLES.id).to("Topic", () -> TOPICS.id);
}
