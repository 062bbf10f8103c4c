package dev.cormorant.benchmark.stub;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A statement that forgets what is bound to it. */
public abstract class StubStatement implements PreparedStatement {
    private final StubRows rows = Stubs.make(StubRows.class);
    private int count;

    void answerWith(int rowCount) {
        count = rowCount;
    }

    @Override
    public ResultSet executeQuery() {
        rows.start(count);
        return rows;
    }

    @Override
    public ResultSet getGeneratedKeys() {
        return executeQuery();
    }

    @Override
    public int executeUpdate() {
        return 1;
    }

    @Override
    public long executeLargeUpdate() {
        return 1;
    }

    @Override
    public void addBatch() {}

    @Override
    public int[] executeBatch() {
        return new int[0];
    }

    @Override
    public void setNull(int position, int type) {}

    @Override
    public void setBoolean(int position, boolean value) {}

    @Override
    public void setInt(int position, int value) {}

    @Override
    public void setLong(int position, long value) {}

    @Override
    public void setString(int position, @Nullable String value) {}

    @Override
    public void setObject(int position, @Nullable Object value) {}

    @Override
    public void setObject(int position, @Nullable Object value, int type) {}

    @Override
    public void close() {}
}
