package dev.cormorant.testkit.office;

import static dev.cormorant.testkit.office.Badges.BADGES;
import static dev.cormorant.testkit.office.Crates.CRATES;
import static dev.cormorant.testkit.office.Firms.FIRMS;
import static dev.cormorant.testkit.office.Hours.HOURS;
import static dev.cormorant.testkit.office.Projects.PROJECTS;
import static dev.cormorant.testkit.office.Racks.RACKS;
import static dev.cormorant.testkit.office.Rooms.ROOMS;
import static dev.cormorant.testkit.office.Seats.SEATS;
import static dev.cormorant.testkit.office.Tasks.TASKS;
import static dev.cormorant.testkit.office.Teams.TEAMS;
import static dev.cormorant.testkit.office.Workers.WORKERS;

import dev.cormorant.schema.Schema;

/** The schema of the offices. */
public final class Office {
    /** All of its tables. */
    public static final Schema SCHEMA =
            Schema.of(FIRMS, TEAMS, WORKERS, ROOMS, SEATS, RACKS, CRATES, BADGES, PROJECTS, TASKS, HOURS);

    private Office() {}
}
