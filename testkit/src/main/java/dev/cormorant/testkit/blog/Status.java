package dev.cormorant.testkit.blog;

/** How far a post is. */
public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
