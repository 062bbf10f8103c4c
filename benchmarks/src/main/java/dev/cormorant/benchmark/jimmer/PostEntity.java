package dev.cormorant.benchmark.jimmer;

import dev.cormorant.benchmark.work.Posts.Status;
import java.time.Instant;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/** A post as Jimmer wants it: an interface, to which it writes the rest. */
@Entity
@Table(name = "posts")
public interface PostEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    long authorId();

    String title();

    String body();

    Status status();

    int views();

    boolean featured();

    Instant createdAt();

    @Nullable
    Instant publishedAt();
}
