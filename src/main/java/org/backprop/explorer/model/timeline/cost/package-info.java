/** The cost after each update, appended to and shared cheaply, with summaries by which long curves are drawn fast. */
package org.backprop.explorer.model.timeline.cost;
