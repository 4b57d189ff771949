package rtscommander.server;

/// One client's connection, seen from the sending side. None of its methods waits.
interface Wire {
    /// Sends one frame; exactly one of the two is called, once it is on its way or cannot be.
    void send(String text, Runnable sent, Runnable failed);

    /// Closes in good order.
    void close(int code, String reason);

    /// Cuts the connection at once: for a client that does not read.
    void cut();
}
