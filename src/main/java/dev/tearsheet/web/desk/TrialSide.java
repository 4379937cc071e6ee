package dev.tearsheet.web.desk;

import dev.tearsheet.trial.LetterOpener;
import dev.tearsheet.trial.Pen;
import dev.tearsheet.trial.PostOffice;
import dev.tearsheet.trial.TrialClock;

/** What there is besides while the engine is tried out. */
public record TrialSide(PostOffice office, LetterOpener opener, Pen pen, TrialClock clock, Engine engine) {}
