package dev.cormorant.benchmark.jimmer;

import java.time.Instant;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.IdView;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** An article as Jimmer wants it. */
@Entity
@Table(name = "articles")
public interface ArticleEntity {
    @Id
    long id();

    @ManyToOne
    WriterEntity writer();

    @IdView("writer")
    long writerId();

    String title();

    int views();

    Instant createdAt();

    @OneToMany(mappedBy = "article", orderedProps = @OrderedProp("id"))
    List<RemarkEntity> remarks();

    @ManyToMany(orderedProps = {@OrderedProp("name"), @OrderedProp("id")})
    @JoinTable(name = "article_topics", joinColumnName = "article_id", inverseJoinColumnName = "topic_id")
    List<TopicEntity> topics();
}
