package dev.cormorant.testkit.wallet;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who issues cards. */
@Model
public final class Issuers extends Table<Issuers, Issuer> {
    public static final Issuers ISSUERS = new Issuers();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
}
