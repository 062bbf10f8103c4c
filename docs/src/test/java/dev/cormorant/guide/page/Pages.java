package dev.cormorant.guide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The README and the pages of the guide. */
public final class Pages {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final boolean UPDATE = Boolean.getBoolean("guide.update");

    private Pages() {}

    static List<Page> all() {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), files.sorted())
                    .map(Page::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks() {
        return all().stream().flatMap(page -> page.blocks().stream()).toList();
    }

    /** Does something with each block; it may rewrite it, so the page is read again for the next one. */
    static void forEachBlock(Consumer<Block> action) {
        for (Page page : all()) {
            for (int i = 0; i < page.blocks().size(); i++) {
                action.accept(page.blocks().get(i));
            }
        }
    }

    /** Compares what a run gave with each block that shows it. */
    public static void check(String reference, String text) {
        forEachBlock(block -> {
            if (block.isFrom("shows", reference)) {
                check(block, text);
            }
        });
    }

    /** Compares a block with what it should be; with {@code -Dguide.update=true} writes it to the page instead. */
    static void check(Block block, String expected) {
        String text = expected.stripTrailing();
        if (UPDATE && !block.text().equals(text)) {
            block.page().replace(block, text);
            return;
        }
        assertThat(block.text())
                .as("%s (write it with ./mvnw -pl docs -am test -Dguide.update=true)", block)
                .isEqualTo(text);
    }
}
