package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.contract.WaysToRead.houses;
import static dev.cormorant.testkit.contract.WaysToRead.plays;
import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Castings.CASTINGS;
import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;
import static dev.cormorant.testkit.theatre.Remarks.REMARKS;

import dev.cormorant.Db;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.contract.WaysToRead.Form;
import dev.cormorant.testkit.contract.WaysToRead.Pair;
import dev.cormorant.testkit.theatre.NewPlay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is asked of related rows: conditions, aggregates, and what writes do with them. */
final class AskedForms {
    private AskedForms() {}

    static void addTo(Map<String, Form> forms) {
        conditions(forms);
        aggregates(forms);
        writes(forms);
        others(forms);
    }

    private static void conditions(Map<String, Form> forms) {
        forms.put(
                "some",
                (db, to) -> houses(db).where(to.plays().some(PLAYS.acts.gt(2))).list());
        forms.put(
                "none",
                (db, to) -> houses(db).where(to.plays().none(PLAYS.acts.gt(2))).list());
        forms.put(
                "every",
                (db, to) -> houses(db).where(to.plays().every(PLAYS.acts.gt(2))).list());
        forms.put("empty", (db, to) -> houses(db).where(to.plays().isEmpty()).list());
        forms.put(
                "not empty",
                (db, to) -> houses(db).where(to.ofHouse().isNotEmpty()).list());
        forms.put(
                "has",
                (db, to) -> plays(db).where(to.house().has(HOUSES.name.ne("b"))).list());
        forms.put(
                "has not",
                (db, to) ->
                        plays(db).where(to.house().hasNot(HOUSES.name.ne("b"))).list());
        forms.put(
                "present",
                (db, to) -> plays(db).where(to.director().isPresent()).list());
        forms.put("absent", (db, to) -> plays(db).where(to.prequel().isAbsent()).list());
        forms.put(
                "conditions in conditions",
                (db, to) -> houses(db)
                        .where(to.plays().some(to.cast().none(ACTORS.name.eq("a"))))
                        .list());
        forms.put(
                "a value in a condition",
                (db, to) ->
                        plays(db).where(to.house().get(h -> h.name).isNull()).list());
        forms.put(
                "a query in a condition",
                (db, to) -> plays(db)
                        .where(PLAYS.houseId.in(db.from(HOUSES)
                                .where(
                                        HOUSES.hidden.eq(false),
                                        to.plays().count().gt(1L))
                                .select(HOUSES.id)))
                        .list());
        forms.put(
                "behind a morph",
                (db, to) -> db.from(REMARKS)
                        .where(
                                REMARKS.hidden.eq(false),
                                REMARKS.of.has(
                                        HOUSES,
                                        HOUSES.hidden.eq(false).and(to.plays().isNotEmpty())))
                        .orderBy(REMARKS.id.asc())
                        .list());
        forms.put(
                "searched",
                (db, to) ->
                        houses(db).where(to.plays().some(PLAYS.search("owl"))).list());
        forms.put(
                "searched and read",
                (db, to) -> db.from(PLAYS)
                        .search("owl")
                        .where(PLAYS.hidden.eq(false))
                        .select(Selection.of(PLAYS.title, to.cast(), Pair::new))
                        .list());
    }

    private static void aggregates(Map<String, Form> forms) {
        forms.put("counts", (db, to) -> houses(db).select(to.plays().count()).list());
        forms.put(
                "counts of some",
                (db, to) -> houses(db)
                        .select(to.plays().where(to.cast().isNotEmpty()).count())
                        .list());
        forms.put(
                "counts over relations",
                (db, to) -> houses(db).select(to.ofHouse().count()).list());
        forms.put(
                "least",
                (db, to) -> houses(db)
                        .select(Selection.of(HOUSES.id, to.plays().min(PLAYS.title), Pair::new))
                        .list());
        forms.put(
                "sums of counts",
                (db, to) -> houses(db)
                        .select(Selection.of(
                                HOUSES.id, to.plays().sum(to.castings().count()), Pair::new))
                        .list());
        forms.put(
                "existence",
                (db, to) -> plays(db).select(to.visitors().exists()).list());
        forms.put(
                "counts behind a row",
                (db, to) -> plays(db)
                        .select(to.house().get(h -> to.plays().count()))
                        .list());
        forms.put(
                "counts behind the first",
                (db, to) -> houses(db)
                        .select(to.opening().get(p -> to.castings().count()))
                        .list());
        forms.put(
                "ordered by counts",
                (db, to) -> db.from(HOUSES)
                        .where(HOUSES.hidden.eq(false))
                        .orderBy(to.plays().count().desc(), HOUSES.id.asc())
                        .list());
        forms.put(
                "the most of all",
                (db, to) -> db.from(HOUSES)
                        .where(HOUSES.hidden.eq(false))
                        .select(to.plays().count().max())
                        .list());
        forms.put(
                "groups",
                (db, to) -> db.from(PLAYS)
                        .where(PLAYS.hidden.eq(false))
                        .groupBy(to.house().get(h -> h.name))
                        .select(Selection.of(to.house().get(h -> h.name), rows(), Pair::new))
                        .orderBy(to.house().get(h -> h.name).asc())
                        .list());
        forms.put(
                "an aggregate over a window",
                (db, to) -> houses(db).select(to.plays().count().sum().over()).list());
    }

    private static void writes(Map<String, Form> forms) {
        forms.put(
                "returned rows",
                (db, to) -> undone(
                        db,
                        tx -> tx
                                .update(HOUSES)
                                .set(HOUSES.name, "x")
                                .where(HOUSES.hidden.eq(false), to.plays().isNotEmpty())
                                .returning(Selection.of(
                                        HOUSES.id,
                                        to.plays(),
                                        to.plays().count(),
                                        (id, list, n) -> List.of(id, list, n)))
                                .stream()
                                .sorted(Comparator.comparing(row -> (Long) row.get(0)))
                                .toList()));
        forms.put(
                "written values",
                (db, to) -> undone(db, tx -> {
                    tx.update(PLAYS)
                            .set(PLAYS.title, to.house().get(h -> h.name).coalesce("none"))
                            .where(PLAYS.hidden.eq(false))
                            .execute();
                    return plays(tx).select(PLAYS.title).list();
                }));
        forms.put(
                "deleted rows",
                (db, to) -> undone(db, tx -> {
                    tx.delete(CASTINGS)
                            .where(
                                    CASTINGS.hidden.eq(false),
                                    to.player().isAbsent(),
                                    CASTINGS.playId.in(tx.from(PLAYS)
                                            .where(PLAYS.hidden.eq(false))
                                            .select(PLAYS.id)))
                            .execute();
                    return plays(tx).select(to.castings()).list();
                }));
        forms.put(
                "rows of new ones",
                (db, to) -> undone(db, tx -> {
                    long director = tx.from(ACTORS)
                            .where(ACTORS.hidden.eq(false))
                            .orderBy(ACTORS.id.asc())
                            .select(ACTORS.id)
                            .getFirst();
                    NewPlay play = NewPlay.title("z")
                            .acts(1)
                            .kind("comedy")
                            .directorId(director)
                            .hidden(false);
                    return tx.insertAll(
                            houses(tx).list().stream()
                                    .map(house -> play.houseId(house.id()))
                                    .toList(),
                            Selection.of(
                                    PLAYS.title, to.house().select(to.plays().select(PLAYS.title)), Pair::new));
                }));
    }

    private static void others(Map<String, Form> forms) {
        forms.put(
                "distinct values",
                (db, to) -> db.from(PLAYS)
                        .where(PLAYS.hidden.eq(false))
                        .select(to.house().get(h -> h.name))
                        .distinct()
                        .orderBy(to.house().get(h -> h.name).asc())
                        .list());
        forms.put(
                "combined queries",
                (db, to) -> db
                        .from(PLAYS)
                        .where(PLAYS.hidden.eq(false), to.prequel().isPresent())
                        .select(PLAYS.title)
                        .unionAll(db.from(PLAYS)
                                .where(PLAYS.hidden.eq(false), to.sequels().isNotEmpty())
                                .select(PLAYS.title))
                        .list()
                        .stream()
                        .sorted()
                        .toList());
        forms.put(
                "places",
                (db, to) -> db.from(HOUSES)
                        .where(HOUSES.hidden.eq(false))
                        .orderBy(to.plays().count().desc())
                        .rankOf(HOUSES.id, houses(db).select(HOUSES.id).getFirst()));
        forms.put(
                "ranks by counts",
                (db, to) -> houses(db)
                        .select(rank().over(to.plays().count().desc()))
                        .list());
    }

    private static <T> T undone(Db db, Function<Db, T> write) {
        List<T> result = new ArrayList<>();
        try {
            db.run(tx -> {
                result.add(write.apply(tx));
                throw new Undone();
            });
        } catch (Undone expected) {
            return result.get(0);
        }
        throw new AssertionError("it was not undone");
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
