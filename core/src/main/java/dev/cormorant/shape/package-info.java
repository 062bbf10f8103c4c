/**
 * Records that are shapes: {@link dev.cormorant.shape.ShapeOf} on a record says of which table it is, the other annotations
 * where a component comes from that no column or relation has the name of. The processor checks them and makes a {@link
 * dev.cormorant.shape.RecordShape} of each.
 */
@NullMarked
package dev.cormorant.shape;

import org.jspecify.annotations.NullMarked;
