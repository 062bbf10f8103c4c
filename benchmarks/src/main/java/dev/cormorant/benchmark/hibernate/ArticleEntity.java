package dev.cormorant.benchmark.hibernate;

import dev.cormorant.benchmark.graph.ArticleCard;
import dev.cormorant.benchmark.graph.Discussion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
import org.hibernate.annotations.Immutable;

/** An article as Hibernate wants it. */
@Entity(name = "Article")
@Table(name = "articles")
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate makes an entity first and fills it later
class ArticleEntity {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "writer_id")
    private WriterEntity writer;

    private String title;

    @SuppressWarnings("unused") // queries and other entities name it
    private int views;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    @Immutable
    private List<RemarkEntity> remarks;

    @ManyToMany
    @JoinTable(
            name = "article_topics",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("name, id")
    @Immutable
    private List<TopicEntity> topics;

    ArticleCard card() {
        return new ArticleCard(
                id,
                title,
                createdAt,
                writer.name(),
                topics.stream().map(TopicEntity::name).toList(),
                remarks.stream().map(RemarkEntity::card).toList());
    }

    Discussion discussion() {
        return new Discussion(
                id, title, remarks.stream().map(RemarkEntity::line).toList());
    }
}
