package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.page.Cursor;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.testkit.blog.NewUser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements of one shape share a plan, and it can be seen that they do. */
public abstract class PlanCacheContract extends Contract {
    /** For subclasses. */
    protected PlanCacheContract() {}

    private static PlanCacheUse during(Database database, Runnable action) {
        PlanCacheUse before = database.planCache();
        action.run();
        PlanCacheUse after = database.planCache();
        return new PlanCacheUse(after.hits() - before.hits(), after.misses() - before.misses(), after.plans());
    }

    @Test
    void aNewDatabaseHasNoPlans() {
        PlanCacheUse use = Database.open(schema(), database().dataSource()).planCache();
        assertThat(use).isEqualTo(new PlanCacheUse(0, 0, 0));
        assertThat(use.hitRate()).isEqualTo(1.0);
    }

    @Test
    void aShapeIsPlannedOnce() {
        Database database = Database.open(schema(), database().dataSource());
        assertThat(during(database, () -> database.find(USERS.id, 1L))).isEqualTo(new PlanCacheUse(0, 1, 1));
        assertThat(during(database, () -> database.find(USERS.id, 2L))).isEqualTo(new PlanCacheUse(1, 0, 1));
        assertThat(during(database, () -> database.from(USERS).count())).isEqualTo(new PlanCacheUse(0, 1, 2));
        assertThat(during(database, () -> {
                    for (int i = 0; i < 8; i++) {
                        database.from(USERS).count();
                    }
                }))
                .isEqualTo(new PlanCacheUse(8, 0, 2));
        assertThat(database.planCache().hitRate()).isBetween(0.81, 0.82);
    }

    @Test
    void writesAndSqlOfOnesOwnAreCountedToo() {
        Database database = Database.open(schema(), database().dataSource());
        for (int i = 0; i < 2; i++) {
            database.delete(USERS).where(USERS.id.eq((long) i)).execute();
            database.sql("select count(*) from (select 1 as one) as x where one > :id")
                    .bind("id", (long) i)
                    .as(Long.class)
                    .getOne();
        }
        assertThat(database.planCache()).isEqualTo(new PlanCacheUse(2, 2, 2));
    }

    @Test
    void slicesOfOneQueryShareTwoPlans() {
        db().insertAll(List.of(
                NewUser.email("a").name("a"),
                NewUser.email("b").name("b"),
                NewUser.email("c").name("c"),
                NewUser.email("d").name("d")));
        Database database = Database.open(schema(), database().dataSource());
        PlanCacheUse use = during(database, () -> {
            Cursor cursor = null;
            for (int i = 0; i < 4; i++) {
                cursor = database.from(USERS)
                        .orderBy(USERS.name.desc())
                        .after(cursor, 1)
                        .next()
                        .orElse(null);
            }
        });
        assertThat(use).as("of the first slice, and of all others").isEqualTo(new PlanCacheUse(2, 2, 2));
    }
}
