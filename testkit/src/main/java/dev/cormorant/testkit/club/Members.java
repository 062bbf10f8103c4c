package dev.cormorant.testkit.club;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Keys of some rows, keys of expressions, keys in which nulls are the same, checks in SQL. */
@Model
public final class Members extends Table<Members, Member> {
    public static final Members MEMBERS = new Members();

    public final Identity<Long> id = identity();
    public final Required<String> email = varchar(120);
    public final Required<Integer> age = integer();
    public final Nullable<LocalDate> leftOn = date().nullable();
    public final Nullable<String> locker = varchar(10).nullable();
    public final Nullable<Integer> hook = integer().nullable();
    public final Defaulted<Integer> wins = integer().defaultsTo(0);
    public final Defaulted<Integer> draws = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Members> t) {
        t.uniqueIndex("one_address_each").on(email).where(leftOn.isNull());
        t.uniqueIndex("one_place_each").on(locker, hook).nullsNotDistinct().where(age.gt(60));
        t.uniqueIndex("one_total_each").on(wins.plus(draws), age);
        t.index().on(email, age).include(leftOn);
        t.check("adult").sql("age >= 18").sql("h2", "\"age\" >= 18");
        t.check().sql("wins < 1000").sql("h2", "\"wins\" < 1000");
        t.check(draws.lt(1000).or(wins.lt(10)));
    }
}
