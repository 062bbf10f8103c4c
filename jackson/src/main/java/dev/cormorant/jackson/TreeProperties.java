package dev.cormorant.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.cormorant.schema.Tree;
import java.util.List;

/** What is written of a tree. */
@JsonPropertyOrder({"row", "children"})
interface TreeProperties {
    @JsonProperty
    Object row();

    @JsonProperty
    List<Tree<?>> children();
}
