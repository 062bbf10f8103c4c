package dev.cormorant.testkit.catalogue;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

/** A shape of the rows of a view. */
@ShapeOf(Bargains.class)
public record BargainLine(
        String title, @Path("left") @Nullable Integer inStock) {}
