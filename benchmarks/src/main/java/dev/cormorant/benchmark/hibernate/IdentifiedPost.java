package dev.cormorant.benchmark.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A post on a database without sequences, which makes the key when it stores the row. */
@Entity(name = "Post")
@Table(name = "posts")
class IdentifiedPost extends PostEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Override
    long id() {
        return id;
    }
}
