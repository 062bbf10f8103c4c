package dev.cormorant.dialect;

import dev.cormorant.json.JsonString;
import dev.cormorant.type.Codec;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists as JSON arrays, for databases without arrays. Small numbers and truth values are what JSON calls so; everything else
 * is a text, since not every database compares the long numbers of JSON exactly.
 *
 * @param element what the elements are
 */
public record JsonLists(Storage element) implements Codec<List<?>> {
    @Override
    public void write(PreparedStatement statement, int position, @Nullable List<?> value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.VARCHAR);
        } else {
            statement.setString(position, text(value));
        }
    }

    @Override
    public @Nullable List<?> read(ResultSet rows, int position) throws SQLException {
        String text = rows.getString(position);
        return text == null ? null : values(text);
    }

    /** The array as text. */
    public String text(List<?> values) {
        return values.stream().map(this::written).collect(Collectors.joining(",", "[", "]"));
    }

    private List<?> values(String text) {
        List<Object> values = new ArrayList<>();
        for (String each : FlatJsonArray.elements(text)) {
            values.add(read(each));
        }
        return values;
    }

    private String written(Object value) {
        return switch (element.kind()) {
            case SMALLINT, INTEGER, REAL, DOUBLE, BOOLEAN -> value.toString();
            case DECIMAL ->
                quoted(((BigDecimal) value).setScale(element.scale()).toPlainString());
            case BYTES -> quoted(HexFormat.of().formatHex((byte[]) value));
            default -> quoted(Micros.of(value).toString());
        };
    }

    private static String quoted(String text) {
        return new JsonString(text).toString();
    }

    private Object read(String text) {
        return switch (element.kind()) {
            case TEXT, VARCHAR -> text;
            case SMALLINT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case BIGINT -> Long.valueOf(text);
            case REAL -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text).setScale(element.scale());
            case BOOLEAN -> truth(text);
            case TIMESTAMP -> Instant.parse(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case BYTES -> HexFormat.of().parseHex(text);
            case UUID -> UUID.fromString(text);
            case JSON, ARRAY, VECTOR -> throw new IllegalStateException("a list of " + element);
        };
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("an element is neither true nor false");
        };
    }
}
