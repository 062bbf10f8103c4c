package dev.cormorant.internal.load;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/** Finds the line of the program that called Cormorant, for what is logged and not thrown. */
final class Caller {
    private static final StackWalker FRAMES = StackWalker.getInstance();
    private static final Set<String> DOORS = Set.of("dev.cormorant", "dev.cormorant.query", "dev.cormorant.driver");

    private Caller() {}

    /** The line, as a stack trace shows it. */
    static String line() {
        return FRAMES.walk(frames -> frames.map(StackFrame::toStackTraceElement)
                .filter(frame -> !isInside(frame.getClassName()))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown line"));
    }

    private static boolean isInside(String className) {
        String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
        return DOORS.contains(packageName) || packageName.startsWith("dev.cormorant.internal");
    }
}
