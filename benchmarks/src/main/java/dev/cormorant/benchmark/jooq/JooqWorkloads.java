package dev.cormorant.benchmark.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.using;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Posts.Status;
import dev.cormorant.benchmark.work.Workloads;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record9;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.SQLDataType;

/**
 * The work as somebody writes it who knows jOOQ well: typed fields, rows that become records by their constructor, and
 * neither logging nor records that know their connection.
 */
public final class JooqWorkloads implements Workloads<Post> {
    private static final Settings SETTINGS =
            new Settings().withExecuteLogging(false).withAttachRecords(false);

    private static final Table<Record> POSTS = table(name("posts"));
    private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT);
    private static final Field<Long> AUTHOR_ID = field(name("author_id"), SQLDataType.BIGINT);
    private static final Field<String> TITLE = field(name("title"), SQLDataType.VARCHAR);
    private static final Field<String> BODY = field(name("body"), SQLDataType.VARCHAR);
    private static final Field<Status> STATUS = field(
            name("status"),
            SQLDataType.VARCHAR.asConvertedDataType(
                    Converter.ofNullable(String.class, Status.class, Status::valueOf, Status::name)));
    private static final Field<Integer> VIEWS = field(name("views"), SQLDataType.INTEGER);
    private static final Field<Boolean> FEATURED = field(name("featured"), SQLDataType.BOOLEAN);

    private final DSLContext dsl;
    private final Graphs graphs;
    private final Field<Instant> createdAt;
    private final Field<Instant> publishedAt;

    /** Works on the database behind a source of connections. */
    public JooqWorkloads(DataSource source, Flavour flavour) {
        dsl = using(source, dialect(flavour), SETTINGS);
        DataType<Instant> instant = SQLDataType.INSTANT.asConvertedDataType(new InstantBinding(flavour));
        createdAt = field(name("created_at"), instant);
        publishedAt = field(name("published_at"), instant);
        graphs = new JooqGraphs(dsl, instant);
    }

    private static SQLDialect dialect(Flavour flavour) {
        return switch (flavour) {
            case SQLITE -> SQLDialect.SQLITE;
            case H2 -> SQLDialect.H2;
            case POSTGRES -> SQLDialect.POSTGRES;
        };
    }

    private SelectJoinStep<Record9<Long, Long, String, String, Status, Integer, Boolean, Instant, Instant>> select() {
        return dsl.select(ID, AUTHOR_ID, TITLE, BODY, STATUS, VIEWS, FEATURED, createdAt, publishedAt)
                .from(POSTS);
    }

    @Override
    public Optional<Post> find(long id) {
        return select().where(ID.eq(id)).fetchOptional(mapping(Post::new));
    }

    @Override
    public List<Post> list(int rows) {
        return select().orderBy(ID).limit(rows).fetch(mapping(Post::new));
    }

    @Override
    public List<Post> search(Filter filter) {
        return select().where(condition(filter))
                .orderBy(createdAt.desc(), ID.desc())
                .limit(Filter.LIMIT)
                .fetch(mapping(Post::new));
    }

    private Condition condition(Filter filter) {
        Condition condition = noCondition();
        if (filter.authorId() != null) {
            condition = condition.and(AUTHOR_ID.eq(filter.authorId()));
        }
        if (filter.status() != null) {
            condition = condition.and(STATUS.eq(filter.status()));
        }
        if (filter.viewsFrom() != null) {
            condition = condition.and(VIEWS.ge(filter.viewsFrom()));
        }
        if (filter.featured() != null) {
            condition = condition.and(FEATURED.eq(filter.featured()));
        }
        if (filter.createdBefore() != null) {
            condition = condition.and(createdAt.lt(filter.createdBefore()));
        }
        if (filter.titlePattern() != null) {
            condition = condition.and(TITLE.like(filter.titlePattern(), '\\'));
        }
        return condition;
    }

    @Override
    public Post insert(Draft draft) {
        return dsl.insertInto(POSTS, AUTHOR_ID, TITLE, BODY, STATUS, VIEWS, FEATURED, createdAt, publishedAt)
                .values(
                        draft.authorId(),
                        draft.title(),
                        draft.body(),
                        draft.status(),
                        draft.views(),
                        draft.featured(),
                        draft.createdAt(),
                        draft.publishedAt())
                .returningResult(ID, AUTHOR_ID, TITLE, BODY, STATUS, VIEWS, FEATURED, createdAt, publishedAt)
                .fetchSingle(mapping(Post::new));
    }

    /** One text for all rows, which is rendered once; {@code batchInsert(records)} would render each. */
    @Override
    public void insertAll(List<Draft> drafts) {
        dsl.transaction(configuration -> {
            DSLContext transaction = configuration.dsl();
            BatchBindStep batch = transaction.batch(transaction
                    .insertInto(POSTS)
                    .columns(AUTHOR_ID, TITLE, BODY, STATUS, VIEWS, FEATURED, createdAt, publishedAt)
                    .values((Long) null, null, null, null, null, null, null, null));
            for (Draft draft : drafts) {
                batch = batch.bind(
                        draft.authorId(),
                        draft.title(),
                        draft.body(),
                        draft.status(),
                        draft.views(),
                        draft.featured(),
                        draft.createdAt(),
                        draft.publishedAt());
            }
            batch.execute();
        });
    }

    @Override
    public long update(long id, String title, int views) {
        return dsl.update(POSTS)
                .set(TITLE, title)
                .set(VIEWS, views)
                .where(ID.eq(id))
                .execute();
    }

    @Override
    public Graphs graphs() {
        return graphs;
    }

    @Override
    public Post record(Post post) {
        return post;
    }
}
