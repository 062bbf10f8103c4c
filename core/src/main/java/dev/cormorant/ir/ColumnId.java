package dev.cormorant.ir;

/** The identity of a column. Two references to one column are the same object; its name in SQL is the schema's affair. */
public interface ColumnId {
    /** The table that holds the column. */
    TableId table();

    /** How the column's values are stored. */
    ValueType type();

    /** The same without what the column changes in values on their way: for keys that are read and sent again. */
    default ValueType rawType() {
        return type();
    }

    /** The column's name in Java, for messages. */
    String label();
}
