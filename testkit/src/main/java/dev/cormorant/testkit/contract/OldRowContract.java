package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.NotNullViolationException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New values are taken from the rows as they were, those of other rows included. */
public abstract class OldRowContract extends Contract {
    /** For subclasses. */
    protected OldRowContract() {}

    private Category chain() {
        Category top = Blog.category(db(), "top", null);
        Category a = Blog.category(db(), "a", top);
        Category b = Blog.category(db(), "b", a);
        return Blog.category(db(), "c", b);
    }

    private List<Category> all() {
        return db().from(CATEGORIES).orderBy(CATEGORIES.id.asc()).list();
    }

    @Test
    void valuesOfRelatedRowsAreTheOldOnes() {
        chain();
        db().update(CATEGORIES)
                .set(CATEGORIES.parentId, CATEGORIES.parent.get(p -> p.parentId))
                .allRows()
                .execute();
        assertThat(all())
                .extracting(Category::parentId)
                .containsExactly(null, null, all().get(0).id(), all().get(1).id());
    }

    @Test
    void countsOfRelatedRowsAreTheOldOnes() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
        Blog.post(db(), bob, "3");
        assertThat(db().update(POSTS)
                        .set(POSTS.authorId, bob.id())
                        .set(POSTS.views, POSTS.author.get(u -> u.posts.count()))
                        .allRows()
                        .returning(POSTS.views))
                .containsExactlyInAnyOrder(2L, 2L, 1L);
    }

    @Test
    void conditionsOnRelatedRowsSeeTheOldOnes() {
        chain();
        assertThat(db().update(CATEGORIES)
                        .unset(CATEGORIES.parentId)
                        .where(CATEGORIES.parent.has(CATEGORIES.parentId.isNotNull()))
                        .execute())
                .isEqualTo(2);
        assertThat(db().delete(CATEGORIES).where(CATEGORIES.children.isEmpty()).execute())
                .as("only those without children before")
                .isEqualTo(3);
    }

    @Test
    void theyAreTheOldOnesWhereRowsComeBack() {
        Category c = chain();
        Database small = Database.open(Blog.SCHEMA, database().dataSource(), s -> s.writeBatchSize(1));
        assertThat(small.update(CATEGORIES)
                        .set(CATEGORIES.parentId, CATEGORIES.parent.get(p -> p.parentId))
                        .where(CATEGORIES.id.lte(c.id()))
                        .returning(CATEGORIES.name))
                .containsExactlyInAnyOrder("top", "a", "b", "c");
        assertThat(all())
                .extracting(Category::parentId)
                .containsExactly(null, null, all().get(0).id(), all().get(1).id());
    }

    @Test
    void aRelatedValueThatIsMissingIsNull() {
        User ada = Blog.user(db(), "ada");
        Post post = Blog.post(db(), ada, "t");
        db().update(USERS)
                .set(USERS.bio, USERS.profile.get(p -> p.motto))
                .allRows()
                .execute();
        assertThat(db().get(USERS.id, ada.id()).bio()).isNull();
        var update = db().update(POSTS).set(POSTS.title, POSTS.editor.get(u -> u.name));
        assertThatThrownBy(() -> update.allRows().execute()).isInstanceOf(NotNullViolationException.class);
        assertThat(db().get(POSTS.id, post.id())).isEqualTo(post);
        assertThat(update.where(POSTS.editor.isPresent()).execute()).isZero();
    }
}
