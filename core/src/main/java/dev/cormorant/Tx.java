package dev.cormorant;

import dev.cormorant.driver.TransactionSession;
import dev.cormorant.internal.Engine;

/**
 * A running transaction. What is done through it is part of it; what is done through the {@link Database} meanwhile is
 * not. Belongs to one thread at a time, and only to the block that it was made for.
 */
public final class Tx extends Db {
    Tx(Engine engine, TransactionSession session) {
        super(engine, session);
    }
}
