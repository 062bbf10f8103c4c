package dev.cormorant.testkit.office;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They have teams and projects, and a code that may change. */
@Model
public final class Firms extends Table<Firms, Firm> {
    public static final Firms FIRMS = new Firms();

    public final Identity<Long> id = identity();
    public final Required<String> code = varchar(10).unique();
}
