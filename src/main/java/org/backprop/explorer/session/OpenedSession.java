package org.backprop.explorer.session;

import java.util.Optional;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.timeline.Timeline;

/**
 * A session that has been opened.
 *
 * @param timeline its timeline, at the moment where the session stood
 * @param notice one sentence for the person if replaying the history did not lead there exactly
 */
public record OpenedSession(Timeline timeline, Optional<Message> notice) {}
