package dev.cormorant.guide.blog;

/** How far a post is. */
public enum Status {
    DRAFT,
    PUBLISHED
}
