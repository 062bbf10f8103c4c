package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.PomReader;
import dev.cormorant.example.explorer.pom.PomResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;

/** Reads files in pieces, always one piece ahead, so that the disk and the database work at the same time. */
final class ReadAhead implements Iterator<List<PomResult>> {
    private final Iterator<List<Path>> pieces;
    private CompletableFuture<List<PomResult>> next;

    ReadAhead(List<Path> files, int size) {
        List<List<Path>> cut = new ArrayList<>();
        for (int from = 0; from < files.size(); from += size) {
            cut.add(files.subList(from, Math.min(from + size, files.size())));
        }
        this.pieces = cut.iterator();
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return !next.join().isEmpty();
    }

    @Override
    public List<PomResult> next() {
        List<PomResult> piece = next.join();
        if (piece.isEmpty()) {
            throw new NoSuchElementException();
        }
        next = read();
        return piece;
    }

    private CompletableFuture<List<PomResult>> read() {
        List<Path> piece = pieces.hasNext() ? pieces.next() : List.of();
        return CompletableFuture.supplyAsync(
                () -> piece.parallelStream().map(PomReader::read).toList());
    }
}
