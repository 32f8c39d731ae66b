/** The loss landscape: as a map or in three dimensions, with the path of the descent on it. */
package org.backprop.explorer.view.landscape;
