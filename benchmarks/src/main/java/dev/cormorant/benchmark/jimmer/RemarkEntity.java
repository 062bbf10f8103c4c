package dev.cormorant.benchmark.jimmer;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A remark as Jimmer wants it. */
@Entity
@Table(name = "remarks")
public interface RemarkEntity {
    @Id
    long id();

    @ManyToOne
    ArticleEntity article();

    @ManyToOne
    WriterEntity writer();

    String text();
}
