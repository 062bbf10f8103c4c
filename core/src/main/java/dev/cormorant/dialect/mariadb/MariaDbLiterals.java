package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.JsonLists;
import dev.cormorant.dialect.Micros;
import dev.cormorant.render.Literals;
import dev.cormorant.type.Storage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Constants in MariaDB's spelling. */
final class MariaDbLiterals extends Literals {
    static final Literals INSTANCE = new MariaDbLiterals();

    private MariaDbLiterals() {}

    /** A backslash escapes: the session says so. */
    @Override
    protected String quoted(String value) {
        return super.quoted(value.replace("\\", "\\\\"));
    }

    @Override
    protected String timestamp(Instant value) {
        return dateTime(Micros.utc(value));
    }

    @Override
    protected String array(Storage element, List<?> values) {
        return text(new JsonLists(element).text(values));
    }

    @Override
    protected String uuid(UUID value) {
        return quoted(value.toString());
    }
}
