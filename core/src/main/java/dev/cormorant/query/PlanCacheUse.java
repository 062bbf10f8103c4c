package dev.cormorant.query;

/**
 * How often statements found a plan that was made before.
 *
 * @param hits the statements that found one
 * @param misses the statements that one was made for
 * @param plans the plans that are kept at this moment
 */
public record PlanCacheUse(long hits, long misses, long plans) {
    /** The part of the statements that found a plan, from 0 to 1; 1 where no statement ran. */
    public double hitRate() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    /** The use of two caches together. */
    public PlanCacheUse plus(PlanCacheUse other) {
        return new PlanCacheUse(hits + other.hits, misses + other.misses, plans + other.plans);
    }
}
