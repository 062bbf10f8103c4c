import com.fasterxml.jackson.databind.Module;
import dev.cormorant.jackson.CormorantModule;
import dev.cormorant.jackson.JacksonCodec;
import dev.cormorant.json.JsonCodec;
import org.jspecify.annotations.NullMarked;

/** JSON columns written and read by Jackson, and what queries yield as JSON. */
@NullMarked
module dev.cormorant.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.cormorant.core;
    requires static transitive org.jspecify;

    exports dev.cormorant.jackson;

    opens dev.cormorant.jackson to
            com.fasterxml.jackson.databind;

    provides JsonCodec with
            JacksonCodec;
    provides Module with
            CormorantModule;
}
