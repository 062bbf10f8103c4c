package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Firms.FIRMS;
import static dev.cormorant.testkit.office.Teams.TEAMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** On a firm or a team, with which they go. */
@Model
public final class Stickers extends Table<Stickers, Sticker> {
    public static final Stickers STICKERS = new Stickers();

    public final Identity<Long> id = identity();
    public final Required<String> onType = varchar(10);
    public final Required<Long> onId = bigint();

    public final Morph on = morphTo(onType, onId)
            .to("Firm", () -> FIRMS.id)
            .to("Team", () -> TEAMS.id)
            .onDelete(CASCADE);
}
