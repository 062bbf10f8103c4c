package dev.cormorant.benchmark.stub;

import java.sql.DatabaseMetaData;

/** Says that the database is H2, whose driver takes and gives most values as they are. */
public abstract class StubMetaData implements DatabaseMetaData {
    @Override
    public String getDatabaseProductName() {
        return "H2";
    }

    @Override
    public int getDatabaseMajorVersion() {
        return 2;
    }

    @Override
    public int getDatabaseMinorVersion() {
        return 5;
    }
}
