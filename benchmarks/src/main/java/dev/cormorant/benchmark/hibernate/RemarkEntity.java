package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.graph.RemarkCard;
import dev.cormorant.benchmark.graph.RemarkLine;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A remark as Hibernate wants it. */
@Entity(name = "Remark")
@Table(name = "remarks")
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate makes an entity first and fills it later
class RemarkEntity {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    @SuppressWarnings("unused") // queries and other entities name it
    private ArticleEntity article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "writer_id")
    private WriterEntity writer;

    private String text;

    RemarkCard card() {
        return new RemarkCard(text, writer.name());
    }

    RemarkLine line() {
        return new RemarkLine(id, text);
    }
}
