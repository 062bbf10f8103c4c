package dev.cormorant.example.explorer.report;

import dev.cormorant.example.explorer.schema.Artifacts;
import dev.cormorant.shape.Count;
import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An artifact that was searched for.
 *
 * @param versions how many versions of it were found
 * @param dependents how many versions depend on it
 * @param titles what these versions call themselves
 */
@ShapeOf(Artifacts.class)
record Hit(
        String groupId,
        String name,
        @Count("versions") long versions,
        @Count("dependents") long dependents,
        @Path("versions.title") List<@Nullable String> titles) {
    String artifact() {
        return groupId + ":" + name;
    }
}
