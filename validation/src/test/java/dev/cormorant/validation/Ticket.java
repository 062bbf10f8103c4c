package dev.cormorant.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

record Ticket(
        @Positive(message = "is not positive") int seat,
        @NotBlank(message = "is blank") String name) {}
