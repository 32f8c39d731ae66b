package org.backprop.explorer.session;

import java.util.Optional;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.timeline.Timeline;

/**
 * A session that has been opened.
 *
 * @param timeline its timeline, at the current state of the session
 * @param notice a message to the user if replaying the history led to another state than the file says
 */
public record OpenedSession(Timeline timeline, Optional<Message> notice) {}
