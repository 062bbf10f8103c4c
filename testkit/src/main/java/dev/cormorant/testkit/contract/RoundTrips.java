package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Settable;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.SomeTypes;
import java.util.List;

/** What contracts of column types have in common. */
abstract class RoundTrips extends Contract {
    /** Writes values to a column, reads them back in every way, and finds them. */
    @SafeVarargs
    final <T> void roundTrips(Settable<AllTypes, T> column, T... values) {
        db().delete(ALL_TYPES).allRows().execute();
        AllType row = db().insert(SomeTypes.row("x"));
        for (T value : values) {
            var update = db().update(ALL_TYPES).set(column, value).where(ALL_TYPES.id.eq(row.id()));
            AllType returned = update.returning().get(0);
            assertThat(db().get(ALL_TYPES.id, row.id()))
                    .as("%s %s returned and read", column, value)
                    .isEqualTo(returned);
            assertThat(db().from(ALL_TYPES).select(column).list())
                    .as("%s %s", column, value)
                    .containsExactly(value);
            assertThat(db().from(ALL_TYPES).where(column.eq(value)).count())
                    .as("%s = %s", column, value)
                    .isEqualTo(1);
            assertThat(db().from(ALL_TYPES).where(column.in(List.of(value))).count())
                    .as("%s in (%s)", column, value)
                    .isEqualTo(1);
            assertThat(db().from(ALL_TYPES)
                            .where(column.isNotDistinctFrom(value), column.gte(value), column.lte(value))
                            .count())
                    .as("%s is %s", column, value)
                    .isEqualTo(1);
            assertThat(db().from(ALL_TYPES).where(column.ne(value)).count())
                    .as("%s <> %s", column, value)
                    .isZero();
        }
    }
}
