package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.graph.Oeuvre;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A writer as Hibernate wants it. */
@Entity(name = "Writer")
@Table(name = "writers")
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate makes an entity first and fills it later
class WriterEntity {
    @Id
    private long id;

    private String name;

    @OneToMany(mappedBy = "writer")
    @OrderBy("id")
    @Immutable
    private List<ArticleEntity> articles;

    String name() {
        return name;
    }

    Oeuvre oeuvre() {
        return new Oeuvre(
                id, name, articles.stream().map(ArticleEntity::discussion).toList());
    }
}
