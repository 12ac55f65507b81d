import Glibc

/// Wakes the loop from another thread.
public struct Waker: Sendable {
    let descriptor: Int32

    /// Makes `nextEvent` return `.wake` soon; several wakes may come out as one.
    public func wake() {
        var byte: UInt8 = 1
        _ = write(descriptor, &byte, 1)
    }
}
