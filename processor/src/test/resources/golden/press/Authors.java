package press;

import static press.Articles.ARTICLES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

@Model
public final class Authors extends Table<Authors, Author> {
    public static final Authors AUTHORS = new Authors();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Nullable<String> bio = text().nullable();
    public final Nullable<Long> mentorId = bigint().nullable().references(() -> AUTHORS.id);

    public final Maybe<Authors, Author> mentor = belongsTo(() -> AUTHORS, mentorId);
    public final Many<Articles, Article> articles = hasMany(() -> ARTICLES, a -> a.authorId);
}
