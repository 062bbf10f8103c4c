package dev.cormorant.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is written of a page besides its components. */
interface PageProperties {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    long pages();

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    boolean hasNext();

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    boolean hasPrevious();
}
