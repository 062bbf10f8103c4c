package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.graph.Oeuvre;
import dev.cormorant.benchmark.graph.WriterLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;

/** A writer as Ebean wants it. */
@Entity
@Table(name = "writers")
@SuppressWarnings("NullAway.Init") // Ebean makes an entity first and fills it later
public class WriterEntity {
    @Id
    private long id;

    private String name;

    @OneToMany(mappedBy = "writer")
    @OrderBy("id")
    private List<ArticleEntity> articles;

    final String name() {
        return name;
    }

    final WriterLine line() {
        return new WriterLine(id, name);
    }

    final Oeuvre oeuvre() {
        return new Oeuvre(
                id, name, articles.stream().map(ArticleEntity::discussion).toList());
    }
}
