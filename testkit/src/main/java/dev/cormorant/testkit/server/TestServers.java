package dev.cormorant.testkit.server;

/**
 * The servers of this JVM. Each is started when it is first asked for, serves every test from then on, and is stopped
 * when the JVM ends.
 *
 * <p>The environment can name servers to use instead: {@code CORMORANT_POSTGRES_URL}, {@code CORMORANT_POSTGRES_USER}
 * and {@code CORMORANT_POSTGRES_PASSWORD}, and the same three for {@code CORMORANT_MARIADB}. Their user must be allowed
 * to create and drop databases. Such a server is never stopped, and keeps the databases of a run that was killed; their
 * names start with {@code cormorant_test_}.
 */
public final class TestServers {

    private static final Once<TestServer> POSTGRES =
            new Once<>(() -> EnvironmentServer.POSTGRES.find(System.getenv()).orElseGet(EmbeddedPostgresServer::start));

    private static final Once<TestServer> MARIADB =
            new Once<>(() -> EnvironmentServer.MARIADB.find(System.getenv()).orElseGet(EmbeddedMariaDbServer::start));

    private TestServers() {}

    /**
     * PostgreSQL.
     *
     * @throws ServerUnavailableException if it cannot be started here; the message says what to do
     */
    public static TestServer postgres() {
        return POSTGRES.get();
    }

    /**
     * MariaDB.
     *
     * @throws ServerUnavailableException if it cannot be started here; the message says what to do
     */
    public static TestServer mariadb() {
        return MARIADB.get();
    }
}
