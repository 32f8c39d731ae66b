/**
 * The session file as JSON: its records, the reading of them with every check, and the conversions to and from the
 * model.
 */
package org.backprop.explorer.session.format;
