package press;

import static press.Authors.AUTHORS;
import static press.Notes.NOTES;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.util.List;

@Model
public final class Articles extends Table<Articles, Article> {
    public static final Articles ARTICLES = new Articles();

    public enum Kind {
        NEWS,
        ESSAY
    }

    public final Identity<Long> id = identity();
    public final Reference<Long> authorId = bigint().references(() -> AUTHORS.id);
    public final Required<String> title = text();
    public final Required<Kind> kind = enumeration(Kind.class);
    public final Nullable<Kind> formerKind = enumeration(Kind.class).nullable();
    public final Required<List<String>> words = array(text());
    public final Nullable<byte[]> image = bytes().nullable();
    public final Required<BigDecimal> fee = decimal(10, 2);

    @Hidden
    public final Required<String> secret = text();

    public final Index2<Long, String> byAuthor = index("by_author", authorId, desc(title));

    public final One<Authors, Author> author = belongsTo(() -> AUTHORS, authorId);
    public final Many<Notes, Note> notes = hasMany(() -> NOTES, n -> n.articleId);
}
