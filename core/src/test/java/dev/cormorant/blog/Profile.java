package dev.cormorant.blog;

/** A row of {@link Profiles}. */
public record Profile(String email, String motto) {}
