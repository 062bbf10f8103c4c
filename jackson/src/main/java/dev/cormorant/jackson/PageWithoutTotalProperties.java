package dev.cormorant.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is written of a page without a total besides its components. */
interface PageWithoutTotalProperties {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    boolean hasPrevious();
}
