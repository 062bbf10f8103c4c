package dev.cormorant.example.explorer.load;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.pom.Coordinates;
import dev.cormorant.example.explorer.pom.Pom;
import dev.cormorant.example.explorer.pom.PomFailure;
import dev.cormorant.example.explorer.pom.PomResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Reads files and writes what they say, some hundred of them in a transaction. A file that says what it said before
 * writes nothing; versions whose files are gone stay.
 */
public final class Loader {
    private static final int FILES_AT_ONCE = 256;

    private final Database db;
    private final Stored stored;
    private final Map<Coordinates, Path> seen = new HashMap<>();
    private final List<PomFailure> skipped = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    private Loader(Database db) {
        this.db = db;
        this.stored = Stored.in(db);
    }

    /** Loads files, and tells after each piece how many files are done. */
    public static LoadSummary load(Database db, List<Path> files, IntConsumer progress) {
        long start = System.nanoTime();
        Meter meter = new Meter();
        db.onQuery(meter);
        Loader loader = new Loader(db);
        int done = 0;
        for (ReadAhead pieces = new ReadAhead(files, FILES_AT_ONCE); pieces.hasNext(); ) {
            List<PomResult> piece = pieces.next();
            loader.write(piece);
            done += piece.size();
            progress.accept(done);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return loader.summary(meter, time);
    }

    private LoadSummary summary(Meter meter, Duration time) {
        return new LoadSummary(added, changed, unchanged, skipped, meter.written(), meter.statements(), time);
    }

    private void write(List<PomResult> results) {
        List<ReadPom> poms = new ArrayList<>();
        for (PomResult result : results) {
            if (result instanceof PomFailure failure) {
                skipped.add(failure);
            } else if (result instanceof Pom pom && isSound(pom)) {
                ReadPom read = ReadPom.of(pom);
                if (isNews(read)) {
                    poms.add(read);
                }
            }
        }
        if (!poms.isEmpty()) {
            db.run(tx -> new Batch(tx, stored, poms).write());
        }
    }

    private boolean isSound(Pom pom) {
        if (pom.coordinates().equals(pom.parent())) {
            return skip(pom, "inherits from itself");
        }
        Path other = seen.putIfAbsent(pom.coordinates(), pom.path());
        return other == null || skip(pom, "describes " + pom.coordinates() + ", as " + other.getFileName() + " does");
    }

    private boolean skip(Pom pom, String reason) {
        skipped.add(new PomFailure(pom.path(), reason));
        return false;
    }

    private boolean isNews(ReadPom read) {
        UUID before = stored.fingerprint(read.coordinates());
        if (read.fingerprint().equals(before)) {
            unchanged++;
            return false;
        }
        if (before == null) {
            added++;
        } else {
            changed++;
        }
        return true;
    }
}
