package dev.cormorant.processor.check;

import dev.cormorant.processor.model.PartEnd;
import dev.cormorant.processor.model.ShapeReading;
import dev.cormorant.processor.model.ShapeRecord;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The shapes that the components of one shape hold. */
final class NestedShapes {
    private final Elements elements;
    private final ShapeCheck check;
    private final List<Element> unresolved = new ArrayList<>();
    private boolean right = true;
    private boolean refinable;

    NestedShapes(Elements elements, ShapeCheck check) {
        this.elements = elements;
        this.check = check;
    }

    /** A record that is a shape, as part of another. */
    PartEnd.Nested of(TypeElement record) {
        ShapeReading reading = check.check(record);
        unresolved.addAll(reading.unresolved());
        right &= reading.shape().isPresent() || isWritten(record);
        refinable |= reading.isRefinable();
        return new PartEnd.Nested(ShapeRecord.shapeOf(record), reading.isRefinable());
    }

    /** Whether a build before this one has written the shape, as those of a library. */
    private boolean isWritten(TypeElement record) {
        return elements.getTypeElement(ShapeRecord.shapeOf(record).canonicalName()) != null;
    }

    /** What they hold that has a type which is not known yet. */
    List<Element> unresolved() {
        return unresolved;
    }

    /** Whether their generated classes will be there. */
    boolean areRight() {
        return right;
    }

    /** Whether one of them has relations that can be refined. */
    boolean areRefinable() {
        return refinable;
    }
}
