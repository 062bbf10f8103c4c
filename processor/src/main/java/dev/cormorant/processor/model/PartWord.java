package dev.cormorant.processor.model;

/** The annotations that say where a component of a shape comes from. */
public enum PartWord {
    PATH("Path"),
    COUNT("Count"),
    EXISTS("Exists"),
    MIN("Min"),
    MAX("Max"),
    SUM("Sum");

    private final String className;

    PartWord(String className) {
        this.className = className;
    }

    /** The qualified name of the annotation. */
    public String annotation() {
        return "dev.cormorant.shape." + className;
    }

    /** The annotation as it is written. */
    @Override
    public String toString() {
        return "@" + className;
    }
}
