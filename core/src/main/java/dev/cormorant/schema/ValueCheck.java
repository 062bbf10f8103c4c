package dev.cormorant.schema;

import dev.cormorant.error.InvalidValue;
import dev.cormorant.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the values of a write against their columns, and tells everything that is wrong at once. Serves one write. */
public final class ValueCheck {
    private final boolean ofList;
    private List<InvalidValue> problems = List.of();

    /**
     * A check that has seen nothing yet.
     *
     * @param ofList whether messages tell the row
     */
    public ValueCheck(boolean ofList) {
        this.ofList = ofList;
    }

    /** Checks a value of a row, counted from 0; nothing is thrown yet. */
    public <T> void check(Column<?, T> column, @Nullable Object value, int row) {
        if (value == null) {
            if (!column.isNullable()) {
                add(column, row, "null for a column that is never null");
            }
            return;
        }
        @SuppressWarnings("unchecked") // a value of the column is of its class
        T known = (T) value;
        for (Validator<? super T> validator : column.validators()) {
            add(column, row, validator.problem(known));
        }
        add(column, row, column.type().problem(known));
    }

    /** Takes down what is wrong with a value of a row, counted from 0; null for nothing. */
    public void add(Column<?, ?> column, int row, @Nullable String problem) {
        if (problem != null) {
            problems = problems.isEmpty() ? new ArrayList<>() : problems;
            problems.add(new InvalidValue(column.table().label(), column.field(), row, problem));
        }
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException if a value is wrong
     */
    public void done() {
        if (problems.isEmpty()) {
            return;
        }
        String each = problems.stream().map(this::line).collect(Collectors.joining("\n"));
        throw new InvalidValueException(
                problems.size() == 1 ? each : problems.size() + " values are not valid:\n" + each, problems);
    }

    private String line(InvalidValue problem) {
        String place = problem.table() + "." + problem.column() + ": " + problem.message();
        return ofList ? place + " (row " + problem.row() + " of the list, counted from 0)" : place;
    }
}
