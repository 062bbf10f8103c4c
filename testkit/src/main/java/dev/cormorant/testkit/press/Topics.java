package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Hints.HINTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What articles are about; nobody wrote a class for the table between. */
@Model
public final class Topics extends Table<Topics, Topic> {
    public static final Topics TOPICS = new Topics();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();

    public final Many<Articles, Article> articles = manyToMany(() -> ARTICLES).implicit();
    public final Many<Hints, Hint> hints = morphMany(() -> HINTS, h -> h.on);
}
