/**
 * What an engine stands on before anything is built: {@link dev.tearsheet.app.foundation.Foundation} is its
 * {@link dev.tearsheet.app.foundation.DataFolder}, the open database and the time. Knows the machine, the secret
 * ({@link dev.tearsheet.app.foundation.SharedSecret}) and when mail was last sent
 * ({@link dev.tearsheet.app.foundation.SentMark}); or says why the engine
 * {@linkplain dev.tearsheet.app.foundation.CannotStart cannot start}.
 */
package dev.tearsheet.app.foundation;
