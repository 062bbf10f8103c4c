package dev.cormorant.testkit.random;

import java.util.List;

/** Words that mean something to a database. */
public final class ReservedWords {
    /** Words of SQL, and of one database or another, in letters of all kinds. */
    public static final List<String> ALL = List.of(
            ("select from where group having order by limit offset fetch insert into values update set delete table"
                            + " index view column constraint primary foreign key unique check default null not and or"
                            + " in is like between exists all any some case when then else end join left right inner"
                            + " outer cross natural on using as distinct union except intersect with recursive"
                            + " returning create alter drop grant revoke user current_user session_user system_user"
                            + " role authorization collate cast true false unknown date time timestamp interval"
                            + " integer int bigint text varchar character binary blob boolean json array row rows"
                            + " value key_ generated always identity sequence trigger function procedure begin"
                            + " commit rollback savepoint transaction lock analyze explain desc asc database schema"
                            + " rank lag lead window over partition range groups lateral symmetric asymmetric"
                            + " placing variadic verbose freeze isnull notnull ilike similar only do for to top"
                            + " qualify minus rownum sysdate dual div mod xor rlike regexp rename replace require"
                            + " straight_join terminated undo unlock unsigned usage utc_date zerofill accessible"
                            + " high_priority low_priority force ignore keys kill leave load match maxvalue"
                            + " pragma glob autoincrement indexed conflict abort fail raise vacuum attach detach"
                            + " temp temporary rowid oid _rowid_ excluded excluded_ old new nothing ROWID OID"
                            + " SELECT Table uSeR information_schema public main pg_catalog mysql sys X N E U B _"
                            + " __ _1 a A id ID _id")
                    .split(" "));

    private ReservedWords() {}
}
