package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewAlbumGenre;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewGenre;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a row is told of its related rows is what can be counted in the list of them: for every relation to many rows that the
 * music has, under a default limit that would cut each of these lists.
 */
public abstract class RelatedValuesContract extends Contract {
    /** For subclasses. */
    protected RelatedValuesContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA;
    }

    @BeforeEach
    void music() {
        db().insertAll(List.of(
                NewLabel.slug("blue").name("Blue"),
                NewLabel.slug("red").name("Red"),
                NewLabel.slug("new").name("New")));
        long nina = db().insert(NewArtist.name("Nina")).id();
        long joni = db().insert(NewArtist.name("Joni").teacherId(nina)).id();
        db().insertAll(List.of(
                NewArtist.name("Judy").teacherId(nina), NewArtist.name("Joan").teacherId(joni)));
        long soul = db().insert(NewGenre.name("soul")).id();
        long jazz = db().insert(NewGenre.name("jazz piano")).id();
        db().insert(NewGenre.name("polka"));
        long first = album(nina, "First", 1960, "blue", 3, soul, jazz);
        long second = album(nina, "Second", 1970, null, 2, soul, soul);
        album(nina, "Third", 1970, "red", 1);
        album(joni, "Late", 1980, "blue", 1, jazz, null);
        album(joni, "Silence", 1990, null, 0);
        review(first, 1, 5, 2, 5);
        review(first, 2, 4);
        review(second, 1, 1);
    }

    private long album(
            long artist, String title, int released, @Nullable String label, int tracks, @Nullable Long... genres) {
        long id = db().insert(NewAlbum.artistId(artist)
                        .title(title)
                        .released(released)
                        .labelSlug(label))
                .id();
        for (int number = 1; number <= tracks; number++) {
            db().insert(NewTrack.albumId(id).number(number).title(title + number));
        }
        for (Long genre : genres) {
            db().insert(NewAlbumGenre.albumId(id).genreId(genre));
        }
        return id;
    }

    private void review(long album, int track, int... stars) {
        for (int star : stars) {
            db().insert(NewReview.albumId(album).stars(star).trackNumber(track));
        }
    }

    private List<Case<?, ?, ?, ?>> cases() {
        return List.of(
                new Case<>(ARTISTS, ARTISTS.pupils, ARTISTS.name),
                new Case<>(ARTISTS, ARTISTS.albums, ALBUMS.released),
                new Case<>(ARTISTS, ARTISTS.albums, ALBUMS.labelSlug),
                new Case<>(ARTISTS, ARTISTS.longAlbums, ALBUMS.title),
                new Case<>(ARTISTS, ARTISTS.tracks, TRACKS.number),
                new Case<>(ARTISTS, ARTISTS.genres, GENRES.name),
                new Case<>(ALBUMS, ALBUMS.tracks, TRACKS.title),
                new Case<>(ALBUMS, ALBUMS.genres, GENRES.name),
                new Case<>(ALBUMS, ALBUMS.shortGenres, GENRES.name),
                new Case<>(GENRES, GENRES.albums, ALBUMS.labelSlug),
                new Case<>(LABELS, LABELS.albums, ALBUMS.released),
                new Case<>(TRACKS, TRACKS.reviews, REVIEWS.stars),
                new Case<>(TRACKS, TRACKS.praise, REVIEWS.stars));
    }

    @Test
    void everyRelationToManyRowsIsAsked() {
        List<Relation<?, ?, ?>> asked = new ArrayList<>();
        cases().forEach(of -> asked.add(of.relation));
        Music.SCHEMA
                .tables()
                .forEach(table -> assertThat(table.table().relations())
                        .filteredOn(Relation::isMany)
                        .allSatisfy(relation -> assertThat(asked).contains(relation)));
    }

    @Test
    void countsAreTheSizesOfTheUncutLists() {
        cases().forEach(Case::counts);
    }

    @Test
    void existenceIsThatOfTheLists() {
        cases().forEach(Case::existence);
    }

    @Test
    void leastAndGreatestAreThoseOfTheLists() {
        cases().forEach(Case::leastAndGreatest);
    }

    @Test
    void conditionsHoldForSomeForNoneAndForEveryRowOfTheLists() {
        cases().forEach(Case::conditions);
    }

    @Test
    void twoCallsAreIndependentAndOneIsOfOneRow() {
        cases().forEach(Case::twoConditions);
    }

    @Test
    void conditionsNeverNarrowTheListsThatAreLoaded() {
        cases().forEach(Case::narrowing);
    }

    /** A relation, a value of the rows that it leads to, and the values of these rows for each row. */
    private final class Case<S extends TableLike<S, P>, P, X extends TableLike<X, ?>, V extends Comparable<V>> {
        private final S table;
        private final ToManyRelation<S, X, ?> relation;
        private final Expression<X, V> value;
        private final Query<S, P> parents;
        private final List<List<V>> lists;
        private final Set<V> values = new HashSet<>();

        Case(S table, ToManyRelation<S, X, ?> relation, Expression<X, V> value) {
            this.table = table;
            this.relation = relation;
            this.value = value;
            this.parents = Database.open(schema(), database().dataSource(), s -> s.defaultLimit(1))
                    .from(table)
                    .unbounded();
            this.lists =
                    ordered(db().from(table)).select(relation.select(value)).list();
            lists.forEach(list -> list.stream().filter(Objects::nonNull).forEach(values::add));
        }

        private Query<S, P> ordered(Query<S, P> rows) {
            return rows.orderBy(
                    table.columns().get(0).asc(), table.columns().get(1).asc());
        }

        private <W extends @Nullable Object> void areSame(
                Selection<? super S, W> selection, Function<List<V>, W> ofList) {
            assertThat(ordered(parents).select(selection).list())
                    .as(relation.label())
                    .isEqualTo(transformed(ofList));
        }

        private <W extends @Nullable Object> List<W> transformed(Function<List<V>, W> ofList) {
            List<W> results = new ArrayList<>();
            lists.forEach(list -> results.add(ofList.apply(list)));
            return results;
        }

        private void holdFor(Predicate<? super S> condition, java.util.function.Predicate<List<V>> ofList) {
            assertThat(parents.where(condition).count())
                    .as(relation.label())
                    .isEqualTo(lists.stream().filter(ofList).count());
        }

        void counts() {
            assertThat(lists)
                    .as(relation.label())
                    .anyMatch(list -> list.size() > 1)
                    .anyMatch(List::isEmpty);
            areSame(relation.count(), list -> (long) list.size());
            areSame(relation.orderBy(value.desc()).limit(1).offset(1).count(), list -> (long) list.size());
            areSame(
                    relation.countDistinct(value),
                    list -> list.stream().filter(Objects::nonNull).distinct().count());
            holdFor(relation.count().eq(2L), list -> list.size() == 2);
            holdFor(relation.count().lt(2L), list -> list.size() < 2);
            for (V one : values) {
                areSame(
                        relation.where(value.eq(one)).count(),
                        list -> list.stream().filter(one::equals).count());
                holdFor(relation.where(value.eq(one)).count().eq(0L), list -> !list.contains(one));
            }
        }

        void existence() {
            areSame(relation.exists(), list -> !list.isEmpty());
            holdFor(relation.exists().eq(false), List::isEmpty);
            holdFor(relation.isEmpty(), List::isEmpty);
            holdFor(relation.isNotEmpty(), list -> !list.isEmpty());
            for (V one : values) {
                areSame(relation.where(value.eq(one)).exists(), list -> list.contains(one));
                holdFor(relation.where(value.eq(one)).isEmpty(), list -> !list.contains(one));
                holdFor(relation.where(value.eq(one)).isNotEmpty(), list -> list.contains(one));
            }
        }

        void leastAndGreatest() {
            Comparator<V> order = Comparator.naturalOrder();
            areSame(
                    relation.min(value),
                    list -> list.stream().filter(Objects::nonNull).min(order).orElse(null));
            areSame(
                    relation.max(value),
                    list -> list.stream().filter(Objects::nonNull).max(order).orElse(null));
        }

        void conditions() {
            for (V one : values) {
                Predicate<X> isOne = value.eq(one);
                holdFor(relation.some(isOne), list -> list.contains(one));
                holdFor(relation.none(isOne), list -> !list.contains(one));
                holdFor(relation.every(isOne), list -> list.stream().allMatch(one::equals));
                holdFor(
                        relation.where(value.isNotNull()).every(isOne),
                        list -> list.stream().filter(Objects::nonNull).allMatch(one::equals));
            }
        }

        void twoConditions() {
            for (V one : values) {
                for (V other : values) {
                    Predicate<X> isOne = value.eq(one);
                    Predicate<X> isOther = value.eq(other);
                    holdFor(
                            relation.some(isOne).and(relation.some(isOther)),
                            list -> list.contains(one) && list.contains(other));
                    holdFor(relation.some(isOne.and(isOther)), list -> one.equals(other) && list.contains(one));
                    holdFor(relation.where(isOne).some(isOther), list -> one.equals(other) && list.contains(one));
                }
            }
        }

        void narrowing() {
            for (V one : values) {
                assertThat(ordered(db().from(table).where(relation.some(value.eq(one))))
                                .select(relation.select(value))
                                .list())
                        .isEqualTo(lists.stream()
                                .filter(list -> list.contains(one))
                                .toList());
            }
        }
    }
}
