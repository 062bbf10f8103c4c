package dev.cormorant.benchmark.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/** A topic as Jimmer wants it. */
@Entity
@Table(name = "topics")
public interface TopicEntity {
    @Id
    long id();

    String name();
}
