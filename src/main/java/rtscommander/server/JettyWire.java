package rtscommander.server;

import org.eclipse.jetty.websocket.api.Callback;

/// A WebSocket of Jetty's.
record JettyWire(org.eclipse.jetty.websocket.api.Session socket) implements Wire {
    @Override
    public void send(String text, Runnable sent, Runnable failed) {
        socket.sendText(text, Callback.from(sent, failure -> failed.run()));
    }

    @Override
    public void close(int code, String reason) {
        socket.close(code, reason, Callback.NOOP);
    }

    @Override
    public void cut() {
        socket.disconnect();
    }
}
