package dev.cormorant.benchmark.stub;

import java.sql.ResultSet;
import java.time.Instant;

/** Rows whose columns of a type all hold the same value. Made once and started again for each query. */
public abstract class StubRows implements ResultSet {
    private static final Instant INSTANT = Instant.parse("2026-01-01T00:00:00Z");

    private int left;

    void start(int rows) {
        left = rows;
    }

    @Override
    public boolean next() {
        return left-- > 0;
    }

    @Override
    public boolean wasNull() {
        return false;
    }

    @Override
    public long getLong(int position) {
        return position;
    }

    @Override
    public int getInt(int position) {
        return position;
    }

    @Override
    public boolean getBoolean(int position) {
        return true;
    }

    /** The name of a status, so that it can be read as one. */
    @Override
    public String getString(int position) {
        return "PUBLISHED";
    }

    @Override
    public <T> T getObject(int position, Class<T> type) {
        return type.cast(INSTANT);
    }

    @Override
    public void close() {}
}
