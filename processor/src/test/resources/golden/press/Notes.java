package press;

import static press.Articles.ARTICLES;
import static press.Authors.AUTHORS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

@Model
public final class Notes extends Table<Notes, Note> {
    public static final Notes NOTES = new Notes();

    public final Identity<Long> id = identity();
    public final Reference<Long> articleId = bigint().references(() -> ARTICLES.id);
    public final Nullable<Long> writerId = bigint().nullable().references(() -> AUTHORS.id);
    public final Required<String> text = text();
    public final Required<Double> weight = doublePrecision();

    public final One<Articles, Article> article = belongsTo(() -> ARTICLES, articleId);
    public final Maybe<Authors, Author> writer = belongsTo(() -> AUTHORS, writerId);

    public final Variants<Remark> remark = variants(text, Remark.class)
            .variant("letter", () -> writerId.map(Remark.Letter::new))
            .otherwise(() -> id.map(Remark.Note::new));
}
