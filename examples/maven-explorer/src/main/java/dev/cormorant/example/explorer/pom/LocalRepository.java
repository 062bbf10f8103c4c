package dev.cormorant.example.explorer.pom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Knows where Maven keeps what it downloaded. */
public final class LocalRepository {

    private LocalRepository() {}

    /**
     * The directory, whether it exists or not: the one that was chosen; or that of the system property
     * {@code maven.repo.local}; or that of the user's {@code settings.xml}; or Maven's own default.
     *
     * @param chosen what somebody said on the command line; null for nothing
     * @throws IOException if the settings cannot be read
     */
    public static Path locate(@Nullable Path chosen) throws IOException {
        return locate(chosen, System.getProperty("maven.repo.local"), Path.of(System.getProperty("user.home")));
    }

    static Path locate(@Nullable Path chosen, @Nullable String property, Path home) throws IOException {
        if (chosen != null) {
            return chosen;
        }
        if (property != null && !property.isBlank()) {
            return Path.of(property);
        }
        Path maven = home.resolve(".m2");
        Path settings = maven.resolve("settings.xml");
        String configured = Files.exists(settings) ? MavenSettings.localRepository(settings, home) : null;
        return configured == null ? maven.resolve("repository") : Path.of(configured);
    }
}
