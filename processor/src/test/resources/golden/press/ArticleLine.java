package press;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ShapeOf(Articles.class)
record ArticleLine(
        Long id,
        String title,
        Articles.Kind kind,
        Articles.@Nullable Kind formerKind,
        List<String> words,
        byte @Nullable [] image,
        String secret,
        @Path("author.mentor.mentor.name") @Nullable String school) {}
