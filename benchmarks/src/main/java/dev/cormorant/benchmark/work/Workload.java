package dev.cormorant.benchmark.work;

import dev.cormorant.benchmark.graph.Library;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    },
    /** The 20 newest articles with their writer, topics, and remarks with their writers: three levels, 140 rows. */
    NEWEST(140) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.graphs().newest(20);
        }
    },
    /** 20 writers, each with the three newest articles. */
    NEWEST_OF_EACH(80) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.graphs().writersWithNewest(20, 3);
        }
    },
    /** The writers who have an article that meets a condition. */
    EXISTS(40) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.graphs().writersOfViews(980 + turn % 5);
        }
    },
    /** 20 articles from the midst of an order, found by where the page before ended. */
    KEYSET(20) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            long last = Library.STORED - 1_000L - 20L * (turn % 10) + 1;
            return by.graphs().after(Library.createdAt(last), last, 20);
        }
    },
    /** 1,000 articles with their 4,000 remarks. */
    CHILDREN(5_000) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.graphs().discussions(1_000);
        }
    },
    /** 200 writers with their 2,000 articles with their 8,000 remarks. */
    GRAPH(10_200) {
        @Override
        public Object run(Workloads<?> by, int turn) {
            return by.graphs().oeuvres();
        }
    };

    /** Those on one table. */
    public static final Set<Workload> FLAT = EnumSet.range(FIND, UPDATE);

    /** Those that read several tables. */
    public static final Set<Workload> GRAPHS = EnumSet.range(NEWEST, GRAPH);

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
