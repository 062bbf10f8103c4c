import org.jspecify.annotations.NullMarked;

@NullMarked
module dev.cormorant.testkit {
    requires transitive dev.cormorant.core;
    requires static transitive org.jspecify;
}
