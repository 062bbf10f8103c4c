package dev.cormorant.blog;

/** How far a post is. */
public enum Status {
    DRAFT,
    PUBLISHED
}
