package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "name, name",
        "createdAt, created_at",
        "userID, user_id",
        "URLPath, url_path",
        "address2, address2",
        "address2Line, address2_line",
        "record_id, record_id",
        "parsedHTMLText, parsed_html_text",
        "aB, a_b",
        "AB, ab",
        "Users, users",
        "PostTags, post_tags",
        "X, x",
        "already_Mixed, already_mixed",
        "iPhone, i_phone"
    })
    void camelCaseBecomesSnakeCase(String camel, String snake) {
        assertThat(Naming.snake().nameOf(camel)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({
        "createdAt, createdAt, CreatedAt",
        "created_at, createdAt, CreatedAt",
        "URLPath, urlPath, UrlPath",
        "Users, users, Users",
        "PostTags, postTags, PostTags",
        "address2, address2, Address2",
        "x, x, X",
        "_, _, _"
    })
    void otherCases(String name, String camel, String pascal) {
        assertThat(Naming.camel().nameOf(name)).isEqualTo(camel);
        assertThat(Naming.pascal().nameOf(name)).isEqualTo(pascal);
        assertThat(Naming.preserve().nameOf(name)).isEqualTo(name);
    }

    @Test
    void namesThatFitAreKept() {
        String longest = "a".repeat(63);
        assertThat(NameLength.fitting(longest)).isEqualTo(longest);
        assertThat(NameLength.fitting("posts_pkey")).isEqualTo("posts_pkey");
    }

    @Test
    void longNamesAreCutAndToldApartByAHash() {
        String one = NameLength.fitting("a".repeat(63) + "x");
        String other = NameLength.fitting("a".repeat(63) + "y");
        assertThat(one).hasSize(63).matches("a{54}_[0-9a-f]{8}").isNotEqualTo(other);
        assertThat(NameLength.fitting("a".repeat(63) + "x")).isEqualTo(one);
    }

    @Test
    void lengthsAreBytes() {
        assertThat(NameLength.isFitting("é".repeat(31))).isTrue();
        assertThat(NameLength.isFitting("é".repeat(32))).isFalse();
        assertThat(NameLength.fitting("é".repeat(40))).matches("é{27}_[0-9a-f]{8}");
    }
}
