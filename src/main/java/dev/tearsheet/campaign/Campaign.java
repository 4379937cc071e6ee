package dev.tearsheet.campaign;

import java.util.Locale;
import java.util.Optional;

/**
 * A series with its schedule and its sender: what an operator schedules and a reader subscribes to.
 *
 * @param held why no lesson of it is mailed at present, if so
 */
public record Campaign(
        Slug slug,
        String title,
        String description,
        Locale language,
        Sender sender,
        Schedule schedule,
        Series series,
        Optional<String> held) {}
