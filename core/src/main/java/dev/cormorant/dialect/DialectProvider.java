package dev.cormorant.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the dialect for the versions of one database product. Found by {@link java.util.ServiceLoader}. */
public interface DialectProvider {
    /** The dialect's name. */
    String name();

    /** The product as {@link java.sql.DatabaseMetaData#getDatabaseProductName} says it. */
    String product();

    /** The oldest version that Cormorant speaks to. */
    Version oldest();

    /** The dialect for a version that is not older than {@link #oldest}. */
    Dialect dialect(Version version);

    /** The dialect for the very database behind a connection, which may have more than its version tells. */
    default Dialect dialect(Version version, Connection connection) throws SQLException {
        return dialect(version);
    }
}
