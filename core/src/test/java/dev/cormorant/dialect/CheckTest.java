package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Like;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    private static final SampleTable CODES = new SampleTable("codes");
    private static final SampleColumn CODE = CODES.column("code", ColumnTypes.text());

    static Stream<String> urls() {
        return Engine.urls();
    }

    @Test
    void patternsHoldForOtherProgramsToo() {
        Like like = like("it's \\%[%", false);
        assertThat(condition(like)).isEqualTo("""
                postgres  "code" LIKE E'it''s \\\\%[%'
                mariadb   `code` LIKE 'it''s \\\\%[%'
                sqlite    `code` GLOB 'it''s %[[]*'
                h2        "code" LIKE 'it''s \\%[%'
                """);
        assertThat(condition(like("x%", true))).isEqualTo("""
                postgres  LOWER("code" COLLATE "und-x-icu") COLLATE "C" LIKE LOWER('x%' COLLATE "und-x-icu") COLLATE "C"
                mariadb   LOWER(`code` COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin LIKE LOWER('x%' COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin
                sqlite    REFUSED: SQLite has no patterns that ignore case or are not constant in checks that hold for every program; check it in Java
                h2        LOWER("code") LIKE LOWER('x%')
                """);
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aPatternInACheckKnowsCase(String url) throws SQLException {
        try (Engine engine = Engine.open(url)) {
            engine.create(Definitions.table("codes")
                    .nullable(CODE)
                    .check("codes_code_check", like("X\\_[_%", false))
                    .build());
            engine.write(insert(), "X_[1");
            engine.write(insert(), "X_[12");
            for (String wrong : List.of("x_[1", "Xy[1", "X_[", "X_1")) {
                assertThatThrownBy(() -> engine.write(insert(), wrong))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(engine.dialect.errors().read(e).kind())
                                        .isEqualTo(Kind.CHECK));
            }
        }
    }

    @Test
    void aTextWithZeroIsRefused() {
        assertThatThrownBy(() -> condition(like("\0", false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text with U+0000 cannot be part of a definition");
    }

    private static Insert insert() {
        return new Insert(CODES, List.of(CODE), 1, null, List.of());
    }

    private static Like like(String pattern, boolean ignoreCase) {
        return new Like(CODE.bare(), new Bind(CODE.type(), pattern), ignoreCase, false);
    }

    private static String condition(Expr condition) {
        return Rendering.onEach(dialect -> dialect.ddl(SampleNames.INSTANCE).condition(condition));
    }
}
