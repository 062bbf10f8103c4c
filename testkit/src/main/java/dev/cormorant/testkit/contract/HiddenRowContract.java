package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Castings.CASTINGS;
import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;
import static dev.cormorant.testkit.theatre.Remarks.REMARKS;
import static dev.cormorant.testkit.theatre.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.theatre.NewActor;
import dev.cormorant.testkit.theatre.NewCasting;
import dev.cormorant.testkit.theatre.NewHouse;
import dev.cormorant.testkit.theatre.NewPlay;
import dev.cormorant.testkit.theatre.NewRemark;
import dev.cormorant.testkit.theatre.NewVisit;
import dev.cormorant.testkit.theatre.Theatre;
import dev.cormorant.testkit.theatre.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever reads over a relation: rows that its filter hides are as if they were not there. */
public abstract class HiddenRowContract extends Contract {
    /** For subclasses. */
    protected HiddenRowContract() {}

    @Override
    protected Schema schema() {
        return Theatre.SCHEMA.relations(Ways.TO_SHOWN.all()).relations(Ways.TO_ALL.all());
    }

    /** Ten to twenty rows of each table, a third of them hidden, whose keys lead to some of the others or to none. */
    private void fill(Random random) {
        List<Long> houses = new ArrayList<>();
        List<Long> actors = new ArrayList<>();
        List<Long> plays = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            houses.add(db().insert(NewHouse.name(word(random)).hidden(i > 0 && isHidden(random)))
                    .id());
            actors.add(db().insert(NewActor.name(word(random)).hidden(i > 0 && isHidden(random)))
                    .id());
        }
        for (int i = 0; i < 18; i++) {
            NewPlay play = NewPlay.title(
                            word(random) + " " + List.of("owl", "cat").get(random.nextInt(2)))
                    .acts(random.nextInt(5))
                    .kind(List.of("comedy", "tragedy").get(random.nextInt(2)))
                    .directorId(actors.get(random.nextInt(10)))
                    .hidden(isHidden(random));
            if (random.nextInt(6) > 0) {
                play = play.houseId(houses.get(random.nextInt(10)));
            }
            if (!plays.isEmpty() && random.nextInt(4) > 0) {
                play = play.follows(plays.get(random.nextInt(plays.size())));
            }
            plays.add(db().insert(play).id());
        }
        for (int i = 0; i < 30; i++) {
            long play = plays.get(random.nextInt(18));
            long actor = actors.get(random.nextInt(10));
            db().insert(NewCasting.playId(play)
                    .actorId(actor)
                    .role(word(random))
                    .hidden(isHidden(random)));
            db().insert(NewVisit.playId(plays.get(random.nextInt(18)))
                    .actorId(actor)
                    .stars(random.nextInt(5)));
            boolean ofPlay = random.nextBoolean();
            db().insert(NewRemark.text(word(random))
                    .ofType(ofPlay ? "Play" : "House")
                    .ofId(ofPlay ? play : houses.get(random.nextInt(10)))
                    .hidden(isHidden(random)));
        }
    }

    private static String word(Random random) {
        return List.of("a", "b", "c", "d", "e", "f", "g").get(random.nextInt(7));
    }

    private static boolean isHidden(Random random) {
        return random.nextInt(3) == 0;
    }

    /** The database itself takes them away, and asks nobody. */
    private void takeHiddenRowsAway() {
        for (Table<?, ?> table : List.<Table<?, ?>>of(REMARKS, CASTINGS, PLAYS, ACTORS, HOUSES)) {
            db().sql("delete from :table where :hidden = :yes")
                    .name("table", table)
                    .name("hidden", column(table))
                    .bind("yes", true)
                    .execute();
        }
    }

    private static Column<?, ?> column(Table<?, ?> table) {
        return table.columns().stream()
                .filter(column -> column.field().equals("hidden"))
                .findFirst()
                .orElseThrow();
    }

    private void clear() {
        for (Table<?, ?> table : List.<Table<?, ?>>of(REMARKS, CASTINGS, VISITS, PLAYS, ACTORS, HOUSES)) {
            db().sql("delete from :table").name("table", table).execute();
        }
    }

    /** What is read by each form, as text: rows with relations know which relations these are. */
    private Map<String, String> read(Ways to) {
        Map<String, String> answers = new LinkedHashMap<>();
        WaysToRead.all()
                .forEach((name, form) -> answers.put(name, form.read(db(), to).toString()));
        return answers;
    }

    private static Set<String> different(Map<String, String> some, Map<String, String> others) {
        Set<String> names = new LinkedHashSet<>(some.keySet());
        names.removeIf(name -> Objects.equals(some.get(name), others.get(name)));
        return names;
    }

    @Test
    void rowsThatAreHiddenAreAsIfTheyWereNotThere() {
        Set<String> untold = new LinkedHashSet<>(WaysToRead.all().keySet());
        for (int seed = 1; seed <= 5; seed++) {
            clear();
            fill(new Random(seed));
            Map<String, String> filtered = read(Ways.TO_SHOWN);
            Map<String, String> unfiltered = read(Ways.TO_ALL);
            takeHiddenRowsAway();
            Map<String, String> wanted = read(Ways.TO_ALL);
            assertThat(different(filtered, wanted)).as("seed %s", seed).isEmpty();
            untold.removeAll(different(unfiltered, wanted));
        }
        assertThat(untold).as("where no hidden row would show anyway").isEmpty();
    }

    @Test
    void whatIsReadAgainIsPlannedOnce() {
        clear();
        fill(new Random(1));
        Set<String> planned = new LinkedHashSet<>();
        WaysToRead.all().forEach((name, form) -> {
            form.read(db(), Ways.TO_SHOWN);
            long before = db().planCache().misses();
            form.read(db(), Ways.TO_SHOWN);
            if (db().planCache().misses() > before) {
                planned.add(name);
            }
        });
        assertThat(planned).as("what is planned anew").isEmpty();
    }
}
