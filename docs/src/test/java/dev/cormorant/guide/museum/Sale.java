package dev.cormorant.guide.museum;

import dev.cormorant.shape.ShapeOf;

/** What was sold, and for how much. */
// snippet: shape
@ShapeOf(Tickets.class)
public record Sale(int cents, Admission admission) {}
// end
