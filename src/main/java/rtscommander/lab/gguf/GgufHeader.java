package rtscommander.lab.gguf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What stands before the tensors in a GGUF file of version 3: named values, and where each tensor is.
final class GgufHeader {
    private static final int VERSION = 3;
    private static final int UINT32 = 4;
    private static final int INT32 = 5;
    private static final int FLOAT32 = 6;
    private static final int BOOL = 7;
    private static final int STRING = 8;
    private static final int ARRAY = 9;

    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int count;

    void text(String name, String value) {
        begin(name, STRING);
        put(values, value);
    }

    void number(String name, int value) {
        begin(name, UINT32);
        put(values, value);
    }

    void real(String name, float value) {
        begin(name, FLOAT32);
        put(values, Float.floatToIntBits(value));
    }

    void truth(String name, boolean value) {
        begin(name, BOOL);
        values.write(value ? 1 : 0);
    }

    void texts(String name, List<String> list) {
        begin(name, ARRAY);
        put(values, STRING);
        put(values, (long) list.size());
        list.forEach(value -> put(values, value));
    }

    void numbers(String name, List<Integer> list) {
        begin(name, ARRAY);
        put(values, INT32);
        put(values, (long) list.size());
        list.forEach(value -> put(values, value));
    }

    private void begin(String name, int type) {
        count++;
        put(values, name);
        put(values, type);
    }

    void write(OutputStream out, List<Tensor> tensors) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        put(header, VERSION);
        put(header, (long) tensors.size());
        put(header, (long) count);
        values.writeTo(header);
        long offset = 0;
        for (Tensor tensor : tensors) {
            put(header, tensor.name());
            put(header, tensor.sizes().size());
            tensor.sizes().forEach(size -> put(header, size.longValue()));
            put(header, tensor.weights().code);
            put(header, offset);
            offset += tensor.bytes() + Tensor.padding(tensor.bytes());
        }
        header.writeBytes(new byte[(int) Tensor.padding(header.size())]);
        header.writeTo(out);
    }

    private static void put(ByteArrayOutputStream out, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        put(out, (long) bytes.length);
        out.writeBytes(bytes);
    }

    private static void put(ByteArrayOutputStream out, int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array());
    }

    private static void put(ByteArrayOutputStream out, long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array());
    }
}
