package dev.cormorant.benchmark.work;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that are there before work begins, and those that it adds; the same in every run. */
public final class Samples {
    /** As many rows as the longest list asks for. */
    public static final int STORED = 10_000;

    static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00.123456Z");

    private static final List<Posts.Status> STATUSES = List.of(Posts.Status.values());
    private static final int AUTHORS = 200;
    private static final String BODY = "A body of some length, as posts have one. ".repeat(4);

    private Samples() {}

    /** So many posts. */
    public static List<Draft> drafts(int count) {
        return IntStream.range(0, count).mapToObj(Samples::draft).toList();
    }

    /** The primary key of a stored row, another one each turn. */
    public static long id(int turn) {
        return 1 + Math.floorMod(turn * 7919L, (long) STORED);
    }

    private static Draft draft(int number) {
        Posts.Status status = STATUSES.get(number % STATUSES.size());
        Instant created = FIRST_DAY.plusSeconds(number * 600L);
        return new Draft(
                1 + number % AUTHORS,
                "Post " + number,
                BODY + number,
                status,
                number * 7919 % 1000,
                number % 10 == 0,
                created,
                status == Posts.Status.PUBLISHED ? created.plusSeconds(60) : null);
    }
}
