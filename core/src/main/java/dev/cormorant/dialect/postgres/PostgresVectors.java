package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.Version;
import dev.cormorant.ir.Metric;

/** How the extension pgvector calls what is asked of vectors. */
final class PostgresVectors {
    /** The most that an index can be on. */
    static final int MAX_INDEXED_DIMENSIONS = 2_000;

    /** Asks which version is there; no row where its type is out of sight. */
    static final String VERSION =
            "SELECT extversion FROM pg_extension WHERE extname = 'vector' AND to_regtype('vector') IS NOT NULL";

    /** Makes an index go on until there are as many rows as were asked for, in the order of their distances. */
    static final String SCAN_ON = "SET hnsw.iterative_scan = strict_order";

    private static final Version FIRST_TO_SCAN_ON = new Version(0, 8);

    private PostgresVectors() {}

    static boolean canScanOn(Version version) {
        return version.compareTo(FIRST_TO_SCAN_ON) >= 0;
    }

    /** The version of a text as {@code 0.8.0}. */
    static Version version(String text) {
        String[] numbers = text.split("\\D+");
        return new Version(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    static String operator(Metric metric) {
        return switch (metric) {
            case COSINE -> " <=> ";
            case L2 -> " <-> ";
            case INNER -> " <#> ";
        };
    }

    /** The operators that an index serves. */
    static String operators(Metric metric) {
        return switch (metric) {
            case COSINE -> "vector_cosine_ops";
            case L2 -> "vector_l2_ops";
            case INNER -> "vector_ip_ops";
        };
    }
}
