import Foundation

/// How far an import has come; stored in the same transaction as the rows it speaks of.
struct ImportCheckpoint: Codable, Equatable {
    /// Rows of one file.
    struct Tally: Codable, Equatable {
        var rows = 0
        var rejected = 0
    }

    /// Names the source and the options that change what is stored.
    var fingerprint: String
    /// File that is being read.
    var stage = 0
    /// Unpacked byte offset of the next record in it.
    var offset = 0
    /// Line of the next record.
    var line = 1
    /// Position of the next interaction in the source.
    var sequence: Int64 = 0
    /// One for each file begun.
    var tallies: [Tally] = []
    var untimed = 0
    var hasTimes = true
    /// The first rejected rows.
    var examples: [RejectedRow] = []

    static let exampleLimit = 20

    var rejected: Int { tallies.reduce(0) { $0 + $1.rejected } }

    mutating func begin(stage: Int) {
        self.stage = stage
        offset = 0
        line = 1
        while tallies.count <= stage { tallies.append(Tally()) }
    }

    mutating func reject(_ row: @autoclosure () -> RejectedRow) {
        tallies[stage].rows += 1
        tallies[stage].rejected += 1
        if examples.count < Self.exampleLimit { examples.append(row()) }
    }
}

/// Names a source by its content, so that a second import of it is recognised.
enum SourceFingerprint {
    /// Hashes every byte of the files and the options that change what is stored.
    static func hash(_ request: ImportRequest, plan: ImportPlan) throws -> String {
        var hash = ContentHash()
        hash.absorb(request.format.rawValue)
        hash.absorb(Int64(request.limit ?? -1))
        hash.absorb(request.columns.map { "\($0)" })
        for item in request.itemFiles { hash.absorb("\(item.layout)") }
        for stage in plan.stages {
            hash.absorb(stage.content.rawValue)
            try absorb(stage.file, into: &hash)
        }
        for (kind, folder) in request.mediaFolders {
            for file in try MediaFolder(folder, of: kind).files.sorted(by: { $0.key < $1.key }) {
                hash.absorb(file.key)
                hash.absorb(Int64(FileState.byteCount(file.value) ?? 0))
            }
        }
        return hash.text
    }

    private static func absorb(_ file: URL, into hash: inout ContentHash) throws {
        guard let handle = try? FileHandle(forReadingFrom: file) else {
            throw CatalogError(
                .badSource, "\(file.path) cannot be read", hint: "check its permissions")
        }
        defer { try? handle.close() }
        while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty {
            block.withUnsafeBytes { hash.absorb($0) }
        }
    }
}
