package dev.cormorant.benchmark.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A post whose key is known before it is stored, which lets Hibernate store many in a batch. */
@Entity(name = "Post")
@Table(name = "posts")
class SequencedPost extends PostEntity {
    static final String SEQUENCE = "posts_hibernate";
    static final int ALLOCATION = 1_000;

    /** Far from the keys that the database makes for the others. */
    static final int FIRST = 1_000_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = SEQUENCE, allocationSize = ALLOCATION)
    private long id;

    @Override
    long id() {
        return id;
    }
}
