import Foundation
import GRDB

extension StagingStore {
    /// Finds the picture or sound of every item and notes its place, size and hash.
    func addMedia(_ folder: MediaFolder, progress: (Int) throws -> Void) throws {
        let names = try queue.read { db in
            try String.fetchAll(db, sql: "SELECT source_id FROM items ORDER BY item")
        }
        let chunk = 512
        for start in stride(from: 0, to: names.count, by: chunk) {
            try progress(start)
            let range = start..<min(start + chunk, names.count)
            try queue.write { db in
                let insert = try PreparedStatement(
                    db,
                    """
                    INSERT OR REPLACE INTO modalities (item, kind, location, content_hash, byte_count)
                    VALUES (?, ?, ?, ?, ?)
                    """)
                for item in range {
                    guard let file = folder.files[names[item]], let content = MediaContent(file)
                    else { continue }
                    insert.bind(Int64(item), at: 1)
                    insert.bind(folder.kind.rawValue, at: 2)
                    insert.bind(workspace.location(of: file), at: 3)
                    insert.bind(Int64(bitPattern: content.hash), at: 4)
                    insert.bind(Int64(content.byteCount), at: 5)
                    try insert.execute()
                }
            }
        }
    }

    /// Notes the forms in which a description gives an item.
    ///
    /// A picture or sound that lies beside the items' file is noted with its hash; any other
    /// location is kept as the source writes it, without one, and never opened.
    func insertModalities(
        of item: Int32, _ description: StagedItem, beside source: URL,
        _ insert: borrowing PreparedStatement
    ) throws {
        if let text = description.text {
            var hash = ContentHash()
            hash.absorb(text)
            insert.bind(Int64(item), at: 1)
            insert.bind(Modality.Kind.text.rawValue, at: 2)
            insert.bind(nil as String?, at: 3)
            insert.bind(Int64(bitPattern: hash.value), at: 4)
            insert.bind(Int64(text.utf8.count), at: 5)
            try insert.execute()
        }
        for media in description.media {
            let file = media.file(in: source.deletingLastPathComponent())
            let content = file.flatMap(MediaContent.init)
            insert.bind(Int64(item), at: 1)
            insert.bind(media.kind.rawValue, at: 2)
            insert.bind(
                content == nil ? media.location : file.map { workspace.location(of: $0) }, at: 3)
            insert.bind(content.map { Int64(bitPattern: $0.hash) }, at: 4)
            insert.bind(content.map { Int64($0.byteCount) }, at: 5)
            try insert.execute()
        }
    }
}
