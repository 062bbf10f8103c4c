package dev.cormorant.benchmark.cormorant;

import static dev.cormorant.benchmark.work.Posts.POSTS;
import static dev.cormorant.change.Nothing.nothing;

import dev.cormorant.Database;
import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.Library;
import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.Filter;
import dev.cormorant.benchmark.work.NewPost;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Workloads;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The work as users of Cormorant write it. */
public final class CormorantWorkloads implements Workloads<Post> {
    private static final Schema SCHEMA = Schema.of(SchemaPart.of(POSTS), Library.TABLES);

    private final Database db;
    private final Graphs graphs;

    /** Works on the database behind a source of connections. */
    public CormorantWorkloads(DataSource source) {
        this.db = Database.open(SCHEMA, source);
        this.graphs = new CormorantGraphs(db);
    }

    @Override
    public Optional<Post> find(long id) {
        return db.find(POSTS.id, id);
    }

    @Override
    public List<Post> list(int rows) {
        return db.from(POSTS).orderBy(POSTS.id.asc()).limit(rows).list();
    }

    @Override
    public List<Post> search(Filter filter) {
        return db.from(POSTS)
                .whereIf(Optional.ofNullable(filter.authorId()), POSTS.authorId::eq)
                .whereIf(Optional.ofNullable(filter.status()), POSTS.status::eq)
                .whereIf(Optional.ofNullable(filter.viewsFrom()), POSTS.views::gte)
                .whereIf(Optional.ofNullable(filter.featured()), POSTS.featured::eq)
                .whereIf(Optional.ofNullable(filter.createdBefore()), POSTS.createdAt::lt)
                .whereIf(Optional.ofNullable(filter.titlePrefix()), POSTS.title::startsWith)
                .orderBy(POSTS.createdAt.desc())
                .limit(Filter.LIMIT)
                .list();
    }

    @Override
    public Post insert(Draft draft) {
        return db.insert(newPost(draft));
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        List<NewPost> rows = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            rows.add(newPost(draft));
        }
        db.insertAll(rows, nothing());
    }

    @Override
    public long update(long id, String title, int views) {
        return db.update(POSTS)
                .set(POSTS.title, title)
                .set(POSTS.views, views)
                .where(POSTS.id.eq(id))
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

    private static NewPost newPost(Draft draft) {
        return NewPost.authorId(draft.authorId())
                .title(draft.title())
                .body(draft.body())
                .status(draft.status())
                .views(draft.views())
                .featured(draft.featured())
                .createdAt(draft.createdAt())
                .publishedAt(draft.publishedAt());
    }
}
