/** Sessions: reading, replaying and atomically writing their files, and exporting costs, surfaces and traces. */
package org.backprop.explorer.session;
