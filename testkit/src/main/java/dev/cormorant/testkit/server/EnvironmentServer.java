package dev.cormorant.testkit.server;

import java.util.Map;
import java.util.Optional;

/** A server that the environment names, to be used instead of one that is started here. */
enum EnvironmentServer {
    POSTGRES("CORMORANT_POSTGRES", "jdbc:postgresql://"),
    MARIADB("CORMORANT_MARIADB", "jdbc:mariadb://");

    private final String prefix;

    private final String scheme;

    EnvironmentServer(String prefix, String scheme) {
        this.prefix = prefix;
        this.scheme = scheme;
    }

    Optional<TestServer> find(Map<String, String> environment) {
        String url = environment.getOrDefault(urlVariable(), "");
        String user = environment.getOrDefault(prefix + "_USER", "");
        String password = environment.getOrDefault(prefix + "_PASSWORD", "");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty()) {
                // Starting another server silently would test something else than what somebody asked for.
                throw new ServerUnavailableException(
                        prefix + "_USER or _PASSWORD is set, but " + urlVariable() + " is not.");
            }
            return Optional.empty();
        }
        if (!url.startsWith(scheme)) {
            throw new ServerUnavailableException(urlVariable() + " must start with " + scheme + ".");
        }
        return Optional.of(new TestServer(url, user, password));
    }

    /** The sentence for someone whose machine cannot run the server. */
    String advice() {
        return "Or name a running server by " + urlVariable() + ", " + prefix + "_USER and " + prefix
                + "_PASSWORD; or leave it out by -D" + DatabaseKind.SELECTION + "=sqlite,h2.";
    }

    private String urlVariable() {
        return prefix + "_URL";
    }
}
