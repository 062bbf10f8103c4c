package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.dialect.Feature;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that change and have a key of two columns, a key that changes too, or none. */
public abstract class UpdateKeyContract extends Contract {
    /** For subclasses. */
    protected UpdateKeyContract() {}

    @Test
    void partOfAKeyIsChanged() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team("a").userId(ada.id()));
        assertThat(db().update(MEMBERSHIPS)
                        .set(MEMBERSHIPS.team, "b")
                        .where(MEMBERSHIPS.team.eq("a"))
                        .execute())
                .isEqualTo(1);
        assertThat(db().from(MEMBERSHIPS).getOne().team()).isEqualTo("b");
    }

    @Test
    void aRowWithAKeyOfTwoColumnsComesBack() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insertAll(List.of(
                NewMembership.team("a").userId(ada.id()),
                NewMembership.team("a").userId(bob.id()),
                NewMembership.team("b").userId(ada.id())));
        assertThat(db().update(MEMBERSHIPS)
                        .set(MEMBERSHIPS.role, "owner")
                        .where(MEMBERSHIPS.team.eq("a"))
                        .returning())
                .extracting(Membership::userId)
                .containsExactlyInAnyOrder(ada.id(), bob.id());
        assertThat(db().from(MEMBERSHIPS).where(MEMBERSHIPS.role.eq("owner")).count())
                .isEqualTo(2);
    }

    @Test
    @Requires(Feature.RETURNING_ON_UPDATE)
    void aRowWhoseKeyChangesComesBack() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team("a").userId(ada.id()));
        assertThat(db().update(MEMBERSHIPS).set(MEMBERSHIPS.team, "b").allRows().returning())
                .extracting(Membership::team)
                .containsExactly("b");
    }

    @Test
    @Requires(Feature.RETURNING_ON_UPDATE)
    void aRowWithoutKeyComesBack() {
        db().insert(NewVisit.page("/"));
        assertThat(db().update(VISITS)
                        .set(VISITS.hits, VISITS.hits.plus(1))
                        .allRows()
                        .returning())
                .extracting(Visit::hits)
                .containsExactly(2);
    }
}
