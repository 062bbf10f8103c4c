package dev.cormorant.driver;

/**
 * A table that a command looks at every row of, and so may only while it is small.
 *
 * @param table the table, in messages
 * @param most the most rows that it may have
 * @param count counts its rows up to the number that is its value
 */
public record TableBound(String table, long most, Command count) {
    /** What is told of a command whose table has more rows. */
    String exceeded() {
        return "A search of " + table + " would look at more than " + most
                + " rows, the setting scanCap, since this database has no search indexes; raise the setting, or search"
                + " on a database that has them";
    }
}
