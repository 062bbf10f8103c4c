package dev.cormorant.processor.model;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Who can see a type: a nested one is as hidden as the most hidden class around it. */
public final class Visibility {
    private Visibility() {}

    /** Whether every package sees a type. */
    public static boolean isPublic(TypeElement type) {
        return outwards(type).allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether not even the package of a type sees it. */
    public static boolean isPrivate(TypeElement type) {
        return hiding(type).isPresent();
    }

    /** The type itself or the class around it that is private. */
    public static Optional<Element> hiding(TypeElement type) {
        return outwards(type)
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }

    private static Stream<Element> outwards(TypeElement type) {
        return Stream.iterate((Element) type, e -> e instanceof TypeElement, Element::getEnclosingElement);
    }
}
