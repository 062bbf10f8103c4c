package dev.cormorant.dialect;

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
}
