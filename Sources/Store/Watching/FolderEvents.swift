import DocumentReaders
import Glibc

/// What the system tells of files that come, change and go in folders and the folders in them (inotify(7)).
///
/// Used by one thread.
final class FolderEvents {
    /// Something that has happened.
    enum Event: Equatable {
        /// A file or folder came, changed or went.
        case changed(String)
        /// So much has happened that some of it was not told.
        case lost
    }

    private let descriptor: CInt
    private var folders: [CInt: String] = [:]
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// The system's word for why not all folders can be followed; nil when they are.
    private(set) var failure: String?

    private static let mask =
        IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB

    init() {
        descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { failure = String(cString: strerror(errno)) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Follows a folder and those in it; of a file, the folder that it is in.
    func follow(_ path: String) {
        guard let facts = FileFacts(path) else { return }
        guard facts.kind == .folder else {
            add(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
            return
        }
        var scan = FolderScan(isDocument: { _, _ in false }, while: { true }) { _, _ in }
        scan.enter = { [self] in add($0) }
        scan.visit(path, facts)
    }

    /// Follows what is at a path now, and no more what was there before.
    func followAnew(_ path: String) {
        leave(path)
        follow(path)
    }

    /// Waits for events, so many milliseconds at most.
    func wait(milliseconds: Int) -> [Event] {
        guard descriptor >= 0 else {
            _ = poll(nil, 0, CInt(milliseconds))
            return []
        }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, CInt(milliseconds)) > 0 else { return [] }
        var events: [Event] = []
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return events }
            take(count, &events)
        }
    }

    private func add(_ folder: String) {
        guard descriptor >= 0 else { return }
        let watch = inotify_add_watch(descriptor, FileName.bytes(of: folder), UInt32(Self.mask))
        if watch >= 0 {
            folders[watch] = folder
        } else if errno == ENOSPC || errno == ENOMEM {
            failure = String(cString: strerror(errno))
        }
    }

    private func take(_ count: Int, _ events: inout [Event]) {
        buffer.withUnsafeBytes { bytes in
            var start = 0
            let head = MemoryLayout<inotify_event>.size
            while start + head <= count {
                let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                let name = bytes[(start + head)..<(start + head + Int(event.len))].prefix { $0 != 0 }
                start += head + Int(event.len)
                note(event, FileName.text(of: name), &events)
            }
        }
    }

    private func note(_ event: inotify_event, _ name: String, _ events: inout [Event]) {
        let mask = Int(event.mask)
        if mask & Int(IN_Q_OVERFLOW) != 0 { return events.append(.lost) }
        if mask & Int(IN_IGNORED) != 0 {
            folders[event.wd] = nil
            return
        }
        guard let folder = folders[event.wd], !name.isEmpty, !name.hasPrefix(".") else { return }
        let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
        if mask & Int(IN_ISDIR) != 0 {
            if mask & Int(IN_ATTRIB) != 0 { return }
            if mask & Int(IN_MOVED_FROM) != 0 { leave(path) } else { follow(path) }
        }
        events.append(.changed(path))
    }

    /// Follows a folder no more that is elsewhere now.
    private func leave(_ path: String) {
        for (watch, folder) in folders where folder == path || folder.isIn(path) {
            inotify_rm_watch(descriptor, watch)
            folders[watch] = nil
        }
    }
}
