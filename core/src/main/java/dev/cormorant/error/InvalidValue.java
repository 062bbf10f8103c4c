package dev.cormorant.error;

import java.io.Serializable;

/**
 * One value that a column does not take.
 *
 * @param table the name of the table's class
 * @param column the name of the column's field
 * @param row the place of the row in the list that was given, counted from 0; 0 where there is no list
 * @param message what is wrong, without the value
 */
public record InvalidValue(String table, String column, int row, String message) implements Serializable {}
