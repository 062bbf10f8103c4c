package dev.cormorant.blog;

/** A row of {@link Comments}. */
public record Comment(long id, long postId, long authorId, String body) {}
