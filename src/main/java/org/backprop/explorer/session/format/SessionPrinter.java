package org.backprop.explorer.session.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/** Formats the JSON of a session: one line for each member, each row of numbers and each small object. */
public final class SessionPrinter implements PrettyPrinter {

    private static final int MULTI_LINE_DEPTH = 2;
    private static final String INDENT = "  ";

    private boolean afterContainer;

    @Override
    public void writeStartObject(JsonGenerator out) {
        startInArray(out);
        out.writeRaw('{');
        afterContainer = false;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newEntry(out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        newEntry(out);
    }

    private void newEntry(JsonGenerator out) {
        if (isMultiLine(out.streamWriteContext())) {
            newLine(out, depth(out.streamWriteContext()));
        } else {
            out.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (entries > 0) {
            if (isMultiLine(out.streamWriteContext())) {
                newLine(out, depth(out.streamWriteContext()) - 1);
            } else {
                out.writeRaw(' ');
            }
        }
        out.writeRaw('}');
        afterContainer = true;
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        startInArray(out);
        out.writeRaw('[');
        afterContainer = false;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        // numbers stay on the line; a nested array or object begins a new one
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        if (entries > 0 && afterContainer) {
            newLine(out, depth(out.streamWriteContext()) - 1);
        }
        out.writeRaw(']');
        afterContainer = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    private static void startInArray(JsonGenerator out) {
        TokenStreamContext parent = out.streamWriteContext().getParent();
        if (parent != null && parent.inArray()) {
            newLine(out, depth(parent));
        }
    }

    private static boolean isMultiLine(TokenStreamContext object) {
        return depth(object) <= MULTI_LINE_DEPTH && !object.getParent().inArray();
    }

    private static int depth(TokenStreamContext context) {
        return context.getNestingDepth();
    }

    private static void newLine(JsonGenerator out, int depth) {
        out.writeRaw('\n');
        out.writeRaw(INDENT.repeat(depth));
    }
}
