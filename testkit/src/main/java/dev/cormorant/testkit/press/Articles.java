package dev.cormorant.testkit.press;

import static dev.cormorant.testkit.press.Quotes.QUOTES;
import static dev.cormorant.testkit.press.Sections.SECTIONS;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is printed: of writers who have left nothing is, where the writer is asked for. */
@Model
public final class Articles extends Table<Articles, Article> {
    public static final Articles ARTICLES = new Articles();

    public final Identity<Long> id = identity();
    public final Required<String> title = varchar(40);
    public final Defaulted<Integer> length = integer().defaultsTo(0);
    public final Reference<Long> writerId = bigint().references(() -> WRITERS.id);
    public final Nullable<Long> editorId =
            bigint().nullable().references(() -> WRITERS.id).indexed();

    public final Index3<Long, Integer, String> byWriter = index("articles_by_writer", writerId, desc(length), title);
    public final Index1<String> byTitle = index("articles_by_title", title);

    public final One<Writers, Writer> writer =
            belongsTo(() -> WRITERS, writerId).orDropParent().where(w -> w.active.eq(true));
    public final Maybe<Writers, Writer> editor = belongsTo(() -> WRITERS, editorId);
    public final Many<Writers, Writer> quoted =
            manyToMany(() -> WRITERS).through(() -> QUOTES, q -> q.articleId, q -> q.writerId);
    public final Many<Topics, Topic> topics = manyToMany(() -> TOPICS).implicit();
    public final Many<Topics, Topic> shortTopics =
            manyToMany(() -> TOPICS).implicit().where(t -> t.name.like("___"));
    public final Many<Sections, Section> sections = manyToMany(() -> SECTIONS).implicit("printed_in");
}
