package dev.tearsheet.web;

import java.util.Optional;

import dev.tearsheet.web.api.ApiSide;
import dev.tearsheet.web.desk.OperatorSide;
import dev.tearsheet.web.desk.TrialSide;
import dev.tearsheet.web.reader.ReaderSide;

/**
 * What the pages and the API stand on.
 *
 * @param trial given exactly when the settings say that the engine is only tried out
 */
public record Sides(ReaderSide reader, OperatorSide operator, ApiSide api, Optional<TrialSide> trial) {}
