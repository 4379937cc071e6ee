package dev.tearsheet.app;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import dev.tearsheet.store.DatabaseUnavailable;

/**
 * What the log shows of an exception: its trace, which is for us; but of what an operator can mend, and may meet a
 * hundred times while a disk is full, only the words.
 */
public final class LogTrace extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return thrown.getClassName().equals(DatabaseUnavailable.class.getName())
                ? "  " + thrown.getMessage() + System.lineSeparator()
                : super.throwableProxyToString(thrown);
    }
}
