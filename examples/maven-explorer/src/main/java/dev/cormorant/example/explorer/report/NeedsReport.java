package dev.cormorant.example.explorer.report;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Artifact;
import java.util.List;
import java.util.Objects;

/** Everything that an artifact needs. */
public final class NeedsReport {
    private NeedsReport() {}

    /**
     * The answer as text.
     *
     * @throws UnknownArtifactException if there is no such artifact or version
     */
    public static String of(Db db, ArtifactName asked) throws UnknownArtifactException {
        Lookup lookup = new Lookup(db);
        Artifact artifact = lookup.artifact(asked);
        String number = lookup.number(asked, artifact);
        String start = asked.artifact() + ":" + number;
        List<Needs.Need> needs = Needs.of(db, artifact, number);
        if (needs.isEmpty()) {
            return start + " needs nothing else.%n".formatted();
        }
        int levels = needs.get(needs.size() - 1).level();
        TextTable table = new TextTable(
                "%s needs %d artifacts, on %d levels".formatted(start, needs.size(), levels),
                "level",
                "artifact",
                "version",
                "here",
                "because of");
        for (Needs.Need need : needs) {
            table.row(
                    (long) need.level(),
                    need.artifact(),
                    Objects.requireNonNullElse(need.wanted(), "?"),
                    Objects.requireNonNullElse(need.here(), "-"),
                    need.by());
        }
        return table.toString();
    }
}
