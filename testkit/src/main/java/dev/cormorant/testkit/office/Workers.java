package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.office.Teams.TEAMS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;

/** They stay when their team, their boss or their room goes, and count their changes. */
@Model
public final class Workers extends Table<Workers, Worker> {
    public static final Workers WORKERS = new Workers();

    public final Required<String> name = varchar(20).primaryKey();
    public final Nullable<Long> teamId =
            bigint().nullable().references(() -> TEAMS.id).onDelete(SET_NULL).indexed();
    public final Nullable<String> boss = varchar(20)
            .nullable()
            .references(() -> this.name)
            .onDelete(SET_NULL)
            .indexed();
    public final Nullable<Instant> changedAt = timestamp().nullable().onUpdate(Clock::instant);
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Workers> t) {
        t.version(version);
    }
}
