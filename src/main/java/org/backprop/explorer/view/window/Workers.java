package org.backprop.explorer.view.window;

import org.backprop.explorer.background.TaskExecutor;

/**
 * The executors of work that the window does not wait for, each with a thread of its own.
 *
 * @param files short tasks, and the reading and writing of files
 * @param slices evaluates the cost along one parameter
 * @param landscapes evaluates the cost over two directions, which can take longer
 */
public record Workers(TaskExecutor files, TaskExecutor slices, TaskExecutor landscapes) {}
