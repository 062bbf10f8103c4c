package dev.cormorant.benchmark.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A writer as Jimmer wants it. */
@Entity
@Table(name = "writers")
public interface WriterEntity {
    @Id
    long id();

    String name();

    @OneToMany(mappedBy = "writer", orderedProps = @OrderedProp("id"))
    List<ArticleEntity> articles();
}
