import Glibc
import Synchronization

/// Whether somebody wants the program to end: ^C, or a polite kill.
enum StopSignals {
    private static let isStopped = Atomic(false)

    /// From now on such signals only set what the result says; a second one ends the program at once.
    static func watch() -> @Sendable () -> Bool {
        // What is made at its first use must not be made in a handler.
        isStopped.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { _ in StopSignals.isStopped.store(true, ordering: .relaxed) }
            action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
            sigaction(number, &action, nil)
        }
        return { isStopped.load(ordering: .relaxed) }
    }
}
