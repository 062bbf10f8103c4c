package dev.cormorant.processor.model;

import javax.lang.model.element.Element;

/** Something wrong in a user's source: where it is, and what is wrong, what is known, what to write. */
public record Problem(Element at, String message) {}
