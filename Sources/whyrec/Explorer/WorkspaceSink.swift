import Catalog
import Streaming
import Synchronization

/// Keeps stream events in the workspace, or in a copy of it in the state folder when it may only
/// be read. The copy is made with the first event.
///
/// A replay that an earlier session began comes again from its start. Its events are in the log
/// already, in the same order, so the sink passes over as many as it finds there: the log holds
/// every event of a stream once.
final class WorkspaceSink: EventSink {
    private struct Log {
        let store: CatalogStore
        /// Events of this stream that earlier sessions recorded and this one has not passed yet.
        var alreadyRecorded: Int
    }

    private let workspace: Workspace
    private let stream: String
    private let isRecorded: Bool
    private let log = Mutex<Log?>(nil)

    /// - Parameters:
    ///   - stream: Tells this stream from others in the log, such as the name of its split.
    ///   - isRecorded: Whether every session replays the same events from the start.
    init(_ workspace: Workspace, stream: String, isRecorded: Bool) {
        self.workspace = workspace
        self.stream = stream
        self.isRecorded = isRecorded
    }

    func record(_ events: [Interaction], source: String) throws {
        let name = "\(source) \(stream)"
        try log.withLock { log in
            var open = try log ?? opened(name)
            let known = min(open.alreadyRecorded, events.count)
            try open.store.append(Array(events[known...]), source: name)
            open.alreadyRecorded -= known
            log = open
        }
    }

    private func opened(_ name: String) throws -> Log {
        let writable = workspace.isWritable ? workspace : try workspace.writableCopy()
        let store = try writable.openCatalog(.readWrite)
        let earlier = isRecorded ? try store.events().count { $0.source == name } : 0
        return Log(store: store, alreadyRecorded: earlier)
    }
}
