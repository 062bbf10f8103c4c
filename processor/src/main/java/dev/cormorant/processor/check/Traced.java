package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Route;
import java.util.Optional;

/**
 * Where the name or path of a component leads.
 *
 * @param column the column at the end; empty where it ends with a relation
 */
record Traced(Route route, Optional<ColumnField> column) {}
