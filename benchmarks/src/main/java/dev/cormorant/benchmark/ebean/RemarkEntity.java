package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.graph.RemarkCard;
import dev.cormorant.benchmark.graph.RemarkLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A remark as Ebean wants it. */
@Entity
@Table(name = "remarks")
@SuppressWarnings("NullAway.Init") // Ebean makes an entity first and fills it later
public class RemarkEntity {
    @Id
    private long id;

    @ManyToOne(optional = false)
    @SuppressWarnings("unused") // queries and other entities name it
    private ArticleEntity article;

    @ManyToOne(optional = false)
    private WriterEntity writer;

    private String text;

    final RemarkCard card() {
        return new RemarkCard(text, writer.name());
    }

    final RemarkLine line() {
        return new RemarkLine(id, text);
    }
}
