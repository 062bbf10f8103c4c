package dev.cormorant.benchmark.work;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One kind of work. */
public enum Workload {
    /** One row by its primary key. */
    FIND(1) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.find(Samples.id(turn));
        }
    },
    /** 100 flat rows. */
    LIST_100(100) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.list(rows());
        }
    },
    /** 1,000 flat rows. */
    LIST_1000(1_000) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.list(rows());
        }
    },
    /** 10,000 flat rows. */
    LIST_10000(10_000) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.list(rows());
        }
    },
    /** A query whose six conditions may each be missing, another combination each time. */
    SEARCH(20) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.search(Filter.SAMPLES.get(turn % Filter.SAMPLES.size()));
        }
    },
    /** One row that comes back as it is stored. */
    INSERT(1) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.insert(DRAFTS.get(turn % DRAFTS.size()));
        }
    },
    /** 1,000 rows in one call, of which nothing comes back. */
    INSERT_1000(1_000) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            by.insertAll(DRAFTS);
            return rows();
        }
    },
    /** 100,000 rows in one call, of which nothing comes back. */
    INSERT_100000(100_000) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            by.load(Load.DRAFTS);
            return rows();
        }
    },
    /** Two columns of one row by its primary key. */
    UPDATE(1) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.update(Samples.id(turn), "Post " + (turn & 15), turn & 1023);
        }
    };

    private static final List<Draft> DRAFTS = Samples.drafts(1_000);

    private final int rows;

    Workload(int rows) {
        this.rows = rows;
    }

    /** Does it once; other turns use other values. The result is returned so that nobody optimises the work away. */
    public abstract Object run(Workloads<?> by, int turn);

    /** The number of rows that it reads or writes; the most, where that depends on the turn. */
    public int rows() {
        return rows;
    }

    /** How many turns ask for something else, and not only for other values. */
    public int variants() {
        return this == SEARCH ? Filter.SAMPLES.size() : 1;
    }

    /** Its name on the command line and in tables: {@code list-100}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The workload of this name. */
    public static Workload labelled(String label) {
        return Stream.of(values())
                .filter(workload -> workload.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no workload " + label + "; known are "
                        + Stream.of(values()).map(Workload::label).toList()));
    }

    /** Made when somebody wants them: few do, and they are many. */
    private static final class Load {
        static final List<Draft> DRAFTS = Samples.drafts(100_000);
    }
}
