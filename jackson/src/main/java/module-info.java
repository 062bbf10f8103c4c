import dev.cormorant.jackson.JacksonCodec;
import dev.cormorant.json.JsonCodec;
import org.jspecify.annotations.NullMarked;

/** JSON columns of Cormorant, written and read by Jackson. */
@NullMarked
module dev.cormorant.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.cormorant.core;
    requires static transitive org.jspecify;

    exports dev.cormorant.jackson;

    provides JsonCodec with
            JacksonCodec;
}
