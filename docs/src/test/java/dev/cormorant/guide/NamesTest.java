package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Naming;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaPart;
import org.junit.jupiter.api.Test;

/** Code on names and parts, on the page on the schema. */
class NamesTest {
    @Test
    void naming() {
        // snippet: naming
        Schema camel = Schema.of(USERS, POSTS, COMMENTS).naming(Naming.camel());
        Schema prefixed = Schema.of(USERS, POSTS, COMMENTS)
                .naming(name -> "blog_" + Naming.snake().nameOf(name));
        // end

        assertThat(camel.table(POSTS).nameOf(POSTS.authorId)).isEqualTo("authorId");
        assertThat(prefixed.table(POSTS).name()).isEqualTo("blog_posts");
    }

    @Test
    void parts() {
        // snippet: parts
        SchemaPart people = SchemaPart.of(USERS);
        SchemaPart texts = SchemaPart.of(POSTS, COMMENTS);

        Schema schema = Schema.of(people, texts);
        // end

        assertThat(schema.tables()).hasSize(3);
    }
}
