package dev.cormorant.processor.model;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Who can see a type: a nested one is as hidden as the most hidden class around it. */
public final class Visibility {
    private Visibility() {}

    /** Whether every package sees a type, or a field of one. */
    public static boolean isPublic(Element element) {
        return outwards(element).allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Whether not even the package of a type sees it. */
    public static boolean isPrivate(TypeElement type) {
        return hiding(type).isPresent();
    }

    /** The type or field itself, or the class around it, that is private. */
    public static Optional<Element> hiding(Element element) {
        return outwards(element)
                .filter(e -> e.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }

    /** Whether a class or a field of one is seen by the package of a type. */
    public static boolean isVisible(Element element, TypeElement from) {
        boolean beside = packageOf(element).equals(packageOf(from));
        return beside ? hiding(element).isEmpty() : isPublic(element);
    }

    private static Element packageOf(Element element) {
        Element at = element;
        while (!(at instanceof PackageElement)) {
            at = Objects.requireNonNull(at.getEnclosingElement(), "a class is in a package");
        }
        return at;
    }

    private static Stream<Element> outwards(Element element) {
        return Stream.iterate(element, e -> !(e instanceof PackageElement), Element::getEnclosingElement);
    }
}
