package dev.cormorant.benchmark.stub;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;

/** A connection of a pool that does not mind how often it is closed. */
public abstract class StubConnection implements Connection {
    private final StubStatement statement = Stubs.make(StubStatement.class);
    private final DatabaseMetaData metaData = Stubs.make(StubMetaData.class);
    private boolean autoCommit = true;

    void answerWith(int rows) {
        statement.answerWith(rows);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) {
        return statement;
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) {
        return statement;
    }

    @Override
    public DatabaseMetaData getMetaData() {
        return metaData;
    }

    @Override
    public boolean getAutoCommit() {
        return autoCommit;
    }

    @Override
    public void setAutoCommit(boolean wanted) {
        autoCommit = wanted;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {}

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
