package dev.cormorant.benchmark.ebean;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.ArticleLine;
import dev.cormorant.benchmark.graph.Discussion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An article as Ebean wants it. */
@Entity
@Table(name = "articles")
@SuppressWarnings("NullAway.Init") // Ebean makes an entity first and fills it later
public class ArticleEntity {
    @Id
    private long id;

    @ManyToOne(optional = false)
    private WriterEntity writer;

    private String title;

    @SuppressWarnings("unused") // queries and other entities name it
    private int views;

    private Instant createdAt;

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    private List<RemarkEntity> remarks;

    @ManyToMany
    @JoinTable(
            name = "article_topics",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("name, id")
    private List<TopicEntity> topics;

    final ArticleCard card() {
        return new ArticleCard(
                id,
                title,
                createdAt,
                writer.name(),
                topics.stream().map(TopicEntity::name).toList(),
                remarks.stream().map(RemarkEntity::card).toList());
    }

    final ArticleLine line() {
        return new ArticleLine(id, title, createdAt);
    }

    final Discussion discussion() {
        return new Discussion(
                id, title, remarks.stream().map(RemarkEntity::line).toList());
    }
}
