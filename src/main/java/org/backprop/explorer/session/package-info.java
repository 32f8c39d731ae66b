/** The session file: what it holds, read with every check and written whole or not at all. */
package org.backprop.explorer.session;
