package dev.cormorant.internal.load;

import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Link;
import dev.cormorant.driver.OpenRows;
import dev.cormorant.driver.Session;
import dev.cormorant.type.Cells;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The objects of a query one by one: rows are taken in blocks, and related rows loaded for each block. */
final class RowStream<R extends @Nullable Object> implements Iterator<R> {
    private static final int BLOCK = 500;

    private final OpenRows rows;
    private final Cells cells;
    private final Supplier<Assembly<R>> assemblies;
    private final Finisher<R> finisher;
    private Iterator<R> block = List.<R>of().iterator();
    private boolean ended;

    private RowStream(OpenRows rows, Cells cells, Supplier<Assembly<R>> assemblies, Finisher<R> finisher) {
        this.rows = rows;
        this.cells = cells;
        this.assemblies = assemblies;
        this.finisher = finisher;
    }

    /** Makes the objects of what was taken out of a block of rows, given the connection that the stream is read from. */
    @FunctionalInterface
    interface Finisher<R extends @Nullable Object> {
        List<R> finish(Link link, Assembly<R> assembly, List<@Nullable Object> taken);
    }

    static <R extends @Nullable Object> Stream<R> open(
            Executor executor,
            Session session,
            ReadPlan plan,
            @Nullable Object[] values,
            Supplier<Assembly<R>> assemblies,
            Finisher<R> finisher) {
        OpenRows rows = executor.open(session, plan.command(), values, BLOCK);
        Iterator<R> objects = new RowStream<>(rows, new Cells(rows.result(), plan.cells()), assemblies, finisher);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(objects, Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        if (!block.hasNext() && !ended) {
            block = nextBlock().iterator();
        }
        return block.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the query has no more rows");
        }
        return block.next();
    }

    private List<R> nextBlock() {
        Assembly<R> assembly = assemblies.get();
        List<@Nullable Object> taken = rows.read(result -> {
            List<@Nullable Object> all = new ArrayList<>();
            while (all.size() < BLOCK && result.next()) {
                all.add(assembly.part().read(cells));
            }
            return all;
        });
        ended = taken.size() < BLOCK;
        return finisher.finish(rows.link(), assembly, taken);
    }
}
