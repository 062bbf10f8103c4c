package dev.cormorant.testkit.theatre;

import static dev.cormorant.testkit.theatre.Actors.ACTORS;
import static dev.cormorant.testkit.theatre.Castings.CASTINGS;
import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;
import static dev.cormorant.testkit.theatre.Remarks.REMARKS;
import static dev.cormorant.testkit.theatre.Visits.VISITS;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import java.util.List;

/**
 * Relations of all kinds between the tables of the theatre.
 *
 * @param plays of a house
 * @param opening the first play of a house
 * @param house where a play is given
 * @param director of a play, without whom there is none
 * @param visitors of a play, over the table between
 * @param castings of a play
 * @param player of a casting
 * @param cast of a play: the players of its castings
 * @param ofHouse who plays in a house
 * @param sequels of a play
 * @param prequel of a play
 * @param remarks on a play
 */
public record Ways(
        ToManyRelation<Houses, Plays, Play> plays,
        ToOneRelation<Houses, Plays, Play> opening,
        ToOneRelation<Plays, Houses, House> house,
        ToOneRelation<Plays, Actors, Actor> director,
        ToManyRelation<Plays, Actors, Actor> visitors,
        ToManyRelation<Plays, Castings, Casting> castings,
        ToOneRelation<Castings, Actors, Actor> player,
        ToManyRelation<Plays, Actors, Actor> cast,
        ToManyRelation<Houses, Actors, Actor> ofHouse,
        ToManyRelation<Plays, Plays, Play> sequels,
        ToOneRelation<Plays, Plays, Play> prequel,
        ToManyRelation<Plays, Remarks, Remark> remarks) {
    /** Relations to the rows that are not hidden. */
    public static final Ways TO_SHOWN = of(true);

    /** Relations to all rows. */
    public static final Ways TO_ALL = of(false);

    private static Ways of(boolean hiding) {
        var plays = Relations.of(HOUSES)
                .hasMany(() -> PLAYS, p -> p.houseId)
                .from(HOUSES.id)
                .withoutForeignKey()
                .where(p -> shown(hiding, p.hidden));
        var castings =
                Relations.of(PLAYS).hasMany(() -> CASTINGS, c -> c.playId).where(c -> shown(hiding, c.hidden));
        var player = Relations.of(CASTINGS)
                .belongsTo(() -> ACTORS, CASTINGS.actorId)
                .to(a -> a.id)
                .withoutForeignKey()
                .where(a -> shown(hiding, a.hidden));
        var cast = Relations.of(PLAYS).through(castings, c -> player);
        return new Ways(
                plays,
                Relations.of(HOUSES)
                        .hasOne(() -> PLAYS, p -> p.houseId)
                        .from(HOUSES.id)
                        .withoutForeignKey()
                        .where(p -> shown(hiding, p.hidden))
                        .first(p -> p.title.asc()),
                Relations.of(PLAYS)
                        .belongsTo(() -> HOUSES, PLAYS.houseId)
                        .to(h -> h.id)
                        .withoutForeignKey()
                        .where(h -> shown(hiding, h.hidden)),
                Relations.of(PLAYS)
                        .belongsTo(() -> ACTORS, PLAYS.directorId)
                        .to(a -> a.id)
                        .orDropParent()
                        .withoutForeignKey()
                        .where(a -> shown(hiding, a.hidden)),
                Relations.of(PLAYS)
                        .manyToMany(() -> ACTORS)
                        .through(() -> VISITS, v -> v.playId, v -> v.actorId)
                        .where(a -> shown(hiding, a.hidden)),
                castings,
                player,
                cast,
                Relations.of(HOUSES).through(plays, p -> cast),
                Relations.of(PLAYS)
                        .hasMany(() -> PLAYS, p -> p.follows)
                        .from(PLAYS.id)
                        .withoutForeignKey()
                        .where(p -> shown(hiding, p.hidden)),
                Relations.of(PLAYS)
                        .belongsTo(() -> PLAYS, PLAYS.follows)
                        .to(p -> p.id)
                        .withoutForeignKey()
                        .where(p -> shown(hiding, p.hidden)),
                Relations.of(PLAYS).morphMany(() -> REMARKS, r -> r.of).where(r -> shown(hiding, r.hidden)));
    }

    private static <X> Predicate<X> shown(boolean hiding, Expression<X, Boolean> hidden) {
        return hiding ? hidden.eq(false) : Predicate.allOf(List.of());
    }

    /** All of them, for the schema. */
    public Relation<?, ?, ?>[] all() {
        return new Relation<?, ?, ?>[] {
            plays, opening, house, director, visitors, castings, player, cast, ofHouse, sequels, prequel, remarks
        };
    }
}
