package dev.cormorant.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the database said when a statement failed.
 *
 * @param sql the statement's text, without values; empty where no statement was running
 * @param sqlState the five-character code of the SQL standard, if the driver gave one
 * @param vendorCode the database's own code
 */
public record SqlFailure(String sql, @Nullable String sqlState, int vendorCode) implements Serializable {}
