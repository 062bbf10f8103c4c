package dev.cormorant.internal.page;

import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.internal.plan.Printer;
import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Select;
import dev.cormorant.type.ColumnType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query must have in common with the one that made a cursor.
 *
 * @param table the name of its table in the database
 * @param select the query, of which columns do not count, and values only in its order
 * @param types the types of the terms of its order
 * @param ordering the values in its order
 */
public record Fingerprint(String table, Select select, List<ColumnType<?>> types, List<@Nullable Object> ordering) {
    /** As many bytes as one has when it is digested. */
    static final int BYTES = 16;

    /** The fingerprint of a query. */
    public static Fingerprint of(String table, Select select, Keyset keyset) {
        return new Fingerprint(table, select, keyset.types(), Arrays.asList(BindValues.of(select.withWhere(null))));
    }

    /** The same, which keeps no value that does not count. */
    public Fingerprint withoutValues() {
        return new Fingerprint(table, Shapes.of(select), types, ordering);
    }

    /** A few bytes that stand for all of it. */
    public byte[] digest() {
        String shape = String.join(
                "\n", table, Printer.print(select), types.toString(), Arrays.deepToString(ordering.toArray()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
