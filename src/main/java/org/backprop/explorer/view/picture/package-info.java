/** What all pictures of networks share: the frames of an animated step, and pulses along curves. */
package org.backprop.explorer.view.picture;
