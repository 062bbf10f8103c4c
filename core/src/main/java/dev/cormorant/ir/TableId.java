package dev.cormorant.ir;

/** The identity of a table. Two references to one table are the same object; the name in SQL is the schema's affair. */
public interface TableId {
    /** The table's name in Java, for messages. */
    String label();
}
