package dev.cormorant.driver;

import java.util.function.Consumer;

/** Tells of changes when others can see them; equal ones need to be told once. */
record ChangeNotice(Consumer<Changes> listener, Changes changes) implements Runnable {
    @Override
    public void run() {
        listener.accept(changes);
    }
}
