package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.schema.On.on;
import static dev.cormorant.testkit.contract.WaysToRead.houses;
import static dev.cormorant.testkit.contract.WaysToRead.plays;
import static dev.cormorant.testkit.contract.WaysToRead.toTheEnd;
import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;
import static dev.cormorant.testkit.theatre.Remarks.REMARKS;
import static dev.cormorant.testkit.theatre.Visits.VISITS;

import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.contract.WaysToRead.Form;
import dev.cormorant.testkit.contract.WaysToRead.Pair;
import dev.cormorant.testkit.theatre.Play;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Related rows, beside the rows that lead to them, below them, or later. */
final class RelatedForms {
    private RelatedForms() {}

    static void addTo(Map<String, Form> forms) {
        lists(forms);
        rowsBeside(forms);
        trees(forms);
        slices(forms);
        later(forms);
    }

    private static void lists(Map<String, Form> forms) {
        forms.put("a list", (db, to) -> houses(db).select(to.plays()).list());
        forms.put(
                "a list of a value",
                (db, to) -> houses(db)
                        .select(to.plays().orderBy(PLAYS.title.desc()).select(PLAYS.title))
                        .list());
        forms.put(
                "lists in lists",
                (db, to) -> houses(db)
                        .select(to.plays()
                                .select(Selection.of(
                                        PLAYS.title, to.cast(), to.visitors(), (t, c, v) -> List.of(t, c, v))))
                        .list());
        forms.put(
                "some of each",
                (db, to) -> houses(db)
                        .select(to.plays()
                                .orderBy(PLAYS.acts.desc())
                                .limit(2)
                                .offset(1)
                                .select(to.castings().limit(1)))
                        .list());
        forms.put(
                "over two relations",
                (db, to) -> houses(db).select(to.ofHouse()).list());
        forms.put(
                "with the row between",
                (db, to) -> plays(db)
                        .select(to.visitors().selectWithLink(ACTORS.name, VISITS.stars, Pair::new))
                        .list());
        forms.put(
                "what belongs to several tables",
                (db, to) -> plays(db)
                        .select(to.remarks()
                                .select(Selection.of(
                                        REMARKS.text,
                                        REMARKS.of.select(
                                                on(PLAYS, to.remarks().count()),
                                                on(HOUSES, to.plays().count())),
                                        Pair::new)))
                        .list());
        forms.put(
                "variants of related rows",
                (db, to) -> houses(db).select(to.plays().select(PLAYS.genre)).list());
        forms.put(
                "ranks in a list",
                (db, to) -> houses(db)
                        .select(to.plays()
                                .select(Selection.of(
                                        PLAYS.title,
                                        rank().over(PLAYS.acts.desc()),
                                        rowNumber().over(PLAYS.title.asc()),
                                        List::of)))
                        .list());
        forms.put(
                "chosen by rank in a list",
                (db, to) -> houses(db)
                        .select(to.plays()
                                .where(rowNumber().over(PLAYS.acts.asc()).eq(1L)))
                        .list());
        forms.put("pages", (db, to) -> houses(db).select(to.plays()).page(1, 2).rows());
        forms.put("streams", (db, to) -> {
            try (Stream<List<Play>> stream = houses(db).select(to.plays()).stream()) {
                return stream.toList();
            }
        });
        forms.put("chunks", (db, to) -> {
            List<Object> all = new ArrayList<>();
            houses(db).select(to.plays()).chunk(2, all::addAll);
            return all;
        });
        forms.put(
                "kept results",
                (db, to) -> houses(db)
                        .select(to.plays())
                        .cached(Duration.ofMinutes(1))
                        .list());
    }

    private static void rowsBeside(Map<String, Form> forms) {
        forms.put(
                "a row",
                (db, to) -> plays(db)
                        .select(Selection.of(PLAYS.id, to.house(), Pair::new))
                        .list());
        forms.put(
                "a value of it",
                (db, to) -> plays(db)
                        .select(Selection.of(PLAYS.id, to.house().get(h -> h.name), Pair::new))
                        .list());
        forms.put(
                "a row that is asked to match",
                (db, to) -> plays(db)
                        .select(Selection.of(
                                PLAYS.id, to.house().where(to.plays().count().gt(1L)), Pair::new))
                        .list());
        forms.put(
                "lists behind it",
                (db, to) -> plays(db)
                        .select(Selection.of(
                                PLAYS.id, to.house().select(to.plays().select(PLAYS.title)), Pair::new))
                        .list());
        forms.put(
                "a row that drops",
                (db, to) -> plays(db)
                        .select(Selection.of(PLAYS.id, to.director(), Pair::new))
                        .list());
        forms.put("and is counted", (db, to) -> plays(db).select(to.director()).count());
        forms.put(
                "and drops inside",
                (db, to) -> houses(db)
                        .select(to.plays().limit(2).select(to.director().get(a -> a.name)))
                        .list());
        forms.put(
                "the first of several",
                (db, to) -> houses(db)
                        .select(Selection.of(HOUSES.id, to.opening(), Pair::new))
                        .list());
        forms.put(
                "a value of the first",
                (db, to) -> houses(db)
                        .select(Selection.of(HOUSES.id, to.opening().get(p -> p.title), Pair::new))
                        .list());
        forms.put(
                "values of values",
                (db, to) -> plays(db)
                        .select(Selection.of(
                                PLAYS.id,
                                to.prequel()
                                        .get(p ->
                                                to.prequel().get(q -> to.house().get(h -> h.name))),
                                Pair::new))
                        .list());
        forms.put(
                "rows with relations",
                (db, to) -> houses(db)
                        .select(HOUSES.with(
                                to.plays().with(to.castings().with(to.player())),
                                to.opening().with(to.house())))
                        .list());
    }

    private static void trees(Map<String, Form> forms) {
        forms.put(
                "trees", (db, to) -> plays(db).select(PLAYS.tree(to.sequels())).list());
        forms.put(
                "trees of lists",
                (db, to) -> plays(db)
                        .select(PLAYS.tree(to.sequels())
                                .where(PLAYS.acts.gt(0))
                                .select(Selection.of(
                                        PLAYS.id, to.cast(), to.sequels().count(), List::of)))
                        .list());
        forms.put(
                "ancestors",
                (db, to) -> plays(db).select(PLAYS.ancestors(to.prequel())).list());
        forms.put(
                "trees in lists",
                (db, to) -> houses(db)
                        .select(to.plays().select(PLAYS.tree(to.sequels()).depth(1)))
                        .list());
    }

    private static void slices(Map<String, Form> forms) {
        forms.put("slices", (db, to) -> {
            var slices = to.plays().orderBy(PLAYS.title.asc()).slice(2);
            return houses(db).select(slices).list().stream()
                    .map(first -> toTheEnd(db, slices, first))
                    .toList();
        });
        forms.put("slices over tables between", (db, to) -> {
            var slices = to.ofHouse().orderBy(ACTORS.name.asc()).slice(2).select(ACTORS.name);
            return houses(db).select(slices).list().stream()
                    .map(first -> toTheEnd(db, slices, first))
                    .toList();
        });
        forms.put("slices by counts", (db, to) -> {
            var slices = to.plays().orderBy(to.cast().count().desc()).slice(1).select(to.cast());
            return houses(db).select(slices).list().stream()
                    .map(first -> toTheEnd(db, slices, first))
                    .toList();
        });
        forms.put(
                "cursors by values beside",
                (db, to) -> toTheEnd(db.from(PLAYS)
                        .where(PLAYS.hidden.eq(false))
                        .orderBy(to.house().get(h -> h.name).asc(), PLAYS.title.asc())
                        .select(Selection.of(PLAYS.title, to.cast(), Pair::new))));
        forms.put(
                "cursors of what drops",
                (db, to) -> toTheEnd(db.from(PLAYS)
                        .where(PLAYS.hidden.eq(false))
                        .orderBy(PLAYS.title.asc())
                        .select(to.director().get(a -> a.name))));
    }

    private static void later(Map<String, Form> forms) {
        forms.put("lists later", (db, to) -> db.load(houses(db).list(), to.plays(), to.opening(), to.ofHouse()));
        forms.put("rows later", (db, to) -> db.load(plays(db).list(), to.house().with(to.plays()), to.director()));
        forms.put(
                "trees later",
                (db, to) -> db.load(plays(db).list(), PLAYS.tree(to.sequels()), PLAYS.ancestors(to.prequel())));
        forms.put(
                "slices later",
                (db, to) -> db
                        .load(
                                houses(db).list(),
                                to.plays().orderBy(PLAYS.title.asc()).slice(9))
                        .stream()
                        .map(house -> house.get(
                                        to.plays().orderBy(PLAYS.title.asc()).slice(9))
                                .rows())
                        .toList());
    }
}
