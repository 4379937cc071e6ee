package dev.tearsheet.app.tick;

import org.quartz.SimpleScheduleBuilder;

/**
 * What becomes of ticks that were missed, because the machine slept, everything stood still or the tick before took too
 * long (Quartz calls it a misfire). Never are several made up for: what is due lies in the database.
 */
public enum Missed {
    /** The next tick in the rhythm does it all. */
    NEXT_TICK {
        @Override
        SimpleScheduleBuilder applyTo(SimpleScheduleBuilder rhythm) {
            return rhythm.withMisfireHandlingInstructionNextWithRemainingCount();
        }
    },
    /** One tick at once makes up for all: the next one would be long in coming. */
    ONCE_AT_ONCE {
        @Override
        SimpleScheduleBuilder applyTo(SimpleScheduleBuilder rhythm) {
            return rhythm.withMisfireHandlingInstructionNowWithRemainingCount();
        }
    };

    abstract SimpleScheduleBuilder applyTo(SimpleScheduleBuilder rhythm);
}
