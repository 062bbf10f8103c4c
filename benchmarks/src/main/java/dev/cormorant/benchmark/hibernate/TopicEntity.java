package dev.cormorant.benchmark.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A topic as Hibernate wants it. */
@Entity(name = "Topic")
@Table(name = "topics")
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate makes an entity first and fills it later
class TopicEntity {
    @Id
    private long id;

    private String name;

    String name() {
        return name;
    }
}
