package dev.cormorant.benchmark.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A topic as Ebean wants it. */
@Entity
@Table(name = "topics")
@SuppressWarnings("NullAway.Init") // Ebean makes an entity first and fills it later
public class TopicEntity {
    @Id
    private long id;

    private String name;

    final String name() {
        return name;
    }
}
