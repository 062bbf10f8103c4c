package dev.cormorant.example.explorer.pom;

/** XML that lacks what every POM has. It becomes a {@link PomFailure} before anybody sees it. */
final class IncompletePomException extends Exception {

    IncompletePomException(String what) {
        super("no " + what);
    }
}
