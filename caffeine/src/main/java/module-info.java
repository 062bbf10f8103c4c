import org.jspecify.annotations.NullMarked;

/** Results of queries of Cormorant, kept by Caffeine. */
@NullMarked
module dev.cormorant.caffeine {
    requires com.github.benmanes.caffeine;
    requires transitive dev.cormorant.core;
    requires static transitive org.jspecify;

    exports dev.cormorant.caffeine;
}
