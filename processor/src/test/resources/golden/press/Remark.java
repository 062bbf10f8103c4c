package press;

public sealed interface Remark {
    record Letter(long writer) implements Remark {}

    record Note(long id) implements Remark {}
}
