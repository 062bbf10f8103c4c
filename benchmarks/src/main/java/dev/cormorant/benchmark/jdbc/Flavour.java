package dev.cormorant.benchmark.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What somebody who works with a driver has to know about each database. */
public enum Flavour {
    /** Times are text of a fixed width, as Cormorant stores them. */
    SQLITE {
        @Override
        public String returning(String insert, String columns) {
            return insert + " RETURNING " + columns;
        }

        @Override
        public void setInstant(PreparedStatement statement, int position, @Nullable Instant value) throws SQLException {
            statement.setString(position, value == null ? null : IsoMicros.text(value));
        }

        @Override
        public @Nullable Instant nullableInstant(ResultSet rows, int position) throws SQLException {
            String text = rows.getString(position);
            return text == null ? null : IsoMicros.instant(text);
        }
    },
    /** The driver knows {@link Instant}. */
    H2 {
        @Override
        public String returning(String insert, String columns) {
            return "SELECT " + columns + " FROM FINAL TABLE (" + insert + ")";
        }

        @Override
        public void setInstant(PreparedStatement statement, int position, @Nullable Instant value) throws SQLException {
            statement.setObject(position, value, Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        public @Nullable Instant nullableInstant(ResultSet rows, int position) throws SQLException {
            return rows.getObject(position, Instant.class);
        }
    },
    /** The driver knows {@link OffsetDateTime}. */
    POSTGRES {
        @Override
        public String returning(String insert, String columns) {
            return insert + " RETURNING " + columns;
        }

        @Override
        public void setInstant(PreparedStatement statement, int position, @Nullable Instant value) throws SQLException {
            statement.setObject(
                    position, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        public @Nullable Instant nullableInstant(ResultSet rows, int position) throws SQLException {
            OffsetDateTime value = rows.getObject(position, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }
    };

    /** An insert that returns columns of the new row. */
    public abstract String returning(String insert, String columns);

    /** Binds a point in time, or null. */
    public abstract void setInstant(PreparedStatement statement, int position, @Nullable Instant value)
            throws SQLException;

    /** Reads a point in time, or null. */
    public abstract @Nullable Instant nullableInstant(ResultSet rows, int position) throws SQLException;

    /** Reads a point in time that is never null. */
    public Instant instant(ResultSet rows, int position) throws SQLException {
        Instant value = nullableInstant(rows, position);
        if (value == null) {
            throw new SQLException("null in a column that is never null");
        }
        return value;
    }
}
