package dev.cormorant.guide.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file and its blocks. A block says in the line before it where it comes from:
 *
 * <ul>
 *   <li>{@code <!-- snippet: ReadingTest#find -->} a region of a test,
 *   <li>{@code <!-- file: docs/src/.. -->} a whole file,
 *   <li>{@code <!-- shows: ReadingTest#find -->} what a test shows of its run.
 * </ul>
 *
 * A fenced block follows, or text up to {@code <!-- end -->}.
 */
final class Page {
    private static final Pattern MARKER = Pattern.compile("<!-- (snippet|file|shows): (.+) -->");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)");

    private final Path path;

    Page(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    String text() {
        return String.join("\n", lines());
    }

    List<Block> blocks() {
        List<String> lines = lines();
        List<Block> blocks = new ArrayList<>();
        Block.Source source = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = find("```", i + 1, lines);
                blocks.add(new Block(this, i + 1, lines.subList(i + 1, end), fence.group(1), source));
                source = null;
                i = end;
            } else if (source != null) {
                int end = find("<!-- end -->", i, lines);
                blocks.add(new Block(this, i, lines.subList(i, end), "", source));
                source = null;
                i = end;
            } else if (marker.matches()) {
                source = new Block.Source(marker.group(1), marker.group(2));
            }
        }
        return blocks;
    }

    private int find(String line, int from, List<String> lines) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(line)) {
                return i;
            }
        }
        throw new IllegalStateException(this + ":" + from + ": the block does not end with " + line);
    }

    void replace(Block block, String text) {
        List<String> lines = new ArrayList<>(lines());
        List<String> old =
                lines.subList(block.from(), block.from() + block.lines().size());
        old.clear();
        old.addAll(text.lines().toList());
        try {
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return Pages.ROOT.relativize(path).toString();
    }
}
