/** The whole window: menus on top, regions in their places, notices over them. */
package org.backprop.explorer.view.window;
