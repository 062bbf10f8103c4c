package press;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

@ShapeOf(Notes.class)
public record NoteText(
        long id, String text, @Path("writer.name") @Nullable String writer, @Path("article.author.name") String author) {}
