package dev.cormorant.example.explorer;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.load.LoadSummary;
import dev.cormorant.example.explorer.load.Loader;
import dev.cormorant.example.explorer.pom.PomFinder;
import dev.cormorant.example.explorer.schema.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteDataSource;

/** A repository of generated POMs, and a database beside it. */
public final class TestRepository {
    private final Path directory;

    public TestRepository(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory.resolve("repository"));
    }

    public Path directory() {
        return directory;
    }

    public Path databaseFile() {
        return directory.resolveSibling("explorer.db");
    }

    /** Writes the POM of {@code group:artifact:version}, with more elements of XML. */
    public Path pom(String coordinates, String... more) throws IOException {
        String[] parts = coordinates.split(":", -1);
        return file(
                parts[1] + "-" + parts[2] + ".pom",
                "<project><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</project>"
                        .formatted(parts[0], parts[1], parts[2], String.join("", more)));
    }

    public Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    public static String parent(String coordinates) {
        return "<parent>" + elements(coordinates) + "</parent>";
    }

    /** Dependencies on {@code group:artifact[:version[:scope]]}. */
    public static String dependencies(String... on) {
        StringBuilder text = new StringBuilder("<dependencies>");
        for (String one : on) {
            text.append(dependency(one, ""));
        }
        return text.append("</dependencies>").toString();
    }

    public static String dependency(String on, String more) {
        return "<dependency>" + elements(on) + more + "</dependency>";
    }

    public static String managed(String... decisions) {
        return "<dependencyManagement>" + dependencies(decisions) + "</dependencyManagement>";
    }

    private static String elements(String coordinates) {
        String[] names = {"groupId", "artifactId", "version", "scope"};
        String[] parts = coordinates.split(":", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                text.append("<%s>%s</%s>".formatted(names[i], parts[i], names[i]));
            }
        }
        return text.toString();
    }

    public Database database() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + databaseFile());
        Database db = Database.open(Repository.SCHEMA, source);
        db.createMissing();
        return db;
    }

    public LoadSummary load(Database db) throws IOException {
        return Loader.load(db, PomFinder.find(directory), done -> {});
    }
}
