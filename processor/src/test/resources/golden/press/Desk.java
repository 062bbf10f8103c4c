package press;

import dev.cormorant.page.Slice;
import dev.cormorant.shape.Count;
import dev.cormorant.shape.Exists;
import dev.cormorant.shape.Max;
import dev.cormorant.shape.Min;
import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import dev.cormorant.shape.SliceOf;
import dev.cormorant.shape.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes with all that a shape may hold, in a class. */
final class Desk {
    private Desk() {}

    @ShapeOf(Articles.class)
    record Card(
            String title,
            Author author,
            @Path("author.mentor") @Nullable AuthorCard mentor,
            List<Note> notes,
            @Path("notes") List<NoteText> texts,
            @Path("notes.text") List<String> words,
            @Path("notes.writer.bio") List<@Nullable String> bios,
            @Path("author.mentor.articles") List<ArticleLine> others,
            @Count("notes") long noteCount) {}

    @ShapeOf(Authors.class)
    record AuthorCard(
            String name,
            @Path("mentor.name") @Nullable String mentor,
            List<ArticleLine> articles,
            @Path("mentor") @Nullable MentorCard teacher) {}

    @ShapeOf(Authors.class)
    record Shelf(
            @SliceOf(20) Slice<Article> articles,
            @SliceOf(5) @Path("mentor.articles") Slice<ArticleLine> ofMentor) {}

    @ShapeOf(Authors.class)
    record MentorCard(String name, List<Headline> articles) {}

    @ShapeOf(Articles.class)
    record Headline(String title, List<Note> notes) {}

    @ShapeOf(Authors.class)
    record Numbers(
            @Count("articles") long articles,
            @Count("mentor.articles") long mentors,
            @Exists("articles") boolean writes,
            @Min("articles.title") @Nullable String first,
            @Max("articles.author.bio") @Nullable String last,
            @Sum("articles.fee") @Nullable BigDecimal fees) {}

    @ShapeOf(Notes.class)
    record Remarked(
            Remark remark,
            @Path("article.notes.remark") List<Remark> others) {}

    @ShapeOf(Articles.class)
    record Weights(@Sum("notes.weight") @Nullable Double notes) {}
}
