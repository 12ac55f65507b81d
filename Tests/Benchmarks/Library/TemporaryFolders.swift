import Foundation
import Synchronization

/// Folders that live as long as the bench: also when ^C ends it, they are removed.
enum TemporaryFolders {
    private static let all = Mutex<[String]>([])
    // A source that is never changed, and needs only to be there.
    nonisolated(unsafe) private static let interrupt: any DispatchSourceSignal = {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT)
        source.setEventHandler {
            for folder in all.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: folder) }
            exit(130)
        }
        source.resume()
        return source
    }()

    /// A new folder in the folder for temporary files.
    static func make() throws -> String {
        _ = interrupt
        let path = NSTemporaryDirectory() + "gazette-bench-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        all.withLock { $0.append(path) }
        return path
    }

    /// Deletes a folder.
    static func remove(_ folder: String) {
        try? FileManager.default.removeItem(atPath: folder)
        all.withLock { $0.removeAll { $0 == folder } }
    }
}
