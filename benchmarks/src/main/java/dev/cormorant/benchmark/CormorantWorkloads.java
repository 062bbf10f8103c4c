package dev.cormorant.benchmark;

import static dev.cormorant.benchmark.Posts.POSTS;
import static dev.cormorant.change.Nothing.nothing;

import dev.cormorant.Db;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The work as users of Cormorant write it. */
final class CormorantWorkloads implements Workloads {
    private final Db db;

    CormorantWorkloads(Db db) {
        this.db = db;
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
                .limit(20)
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
