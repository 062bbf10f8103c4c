package dev.cormorant.dialect.postgres;

import dev.cormorant.render.Literals;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Vector;
import java.util.HexFormat;
import java.util.List;

/** Constants in spellings that mean the same whatever a server's settings say about backslashes. */
final class PostgresLiterals extends Literals {
    static final Literals INSTANCE = new PostgresLiterals();

    private PostgresLiterals() {}

    @Override
    protected String quoted(String value) {
        String quoted = super.quoted(value);
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    @Override
    protected String array(Storage element, List<?> values) {
        return super.array(element, values) + "::" + PostgresTypes.listElement(element) + "[]";
    }

    @Override
    protected String vector(Vector value) {
        return quoted(value.toString());
    }

    @Override
    protected String bytes(byte[] value) {
        return "decode('" + HexFormat.of().formatHex(value) + "', 'hex')";
    }
}
