import Foundation

/// One run of an import, from where the last one stopped to the finished catalogue.
struct ImportRun {
    private(set) var checkpoint: ImportCheckpoint
    private(set) var wasResumed = false
    var chunksBeforeStop: Int?

    private let plan: ImportPlan
    private let request: ImportRequest
    private let staging: StagingStore
    private let reportProgress: (ImportProgress) -> Void
    private let isCancelled: () -> Bool
    private let batch: ImportBatch
    private let sizes: [Int]

    init(
        plan: ImportPlan, request: ImportRequest, fingerprint: String, staging: StagingStore,
        batch: ImportBatch,
        progress: @escaping (ImportProgress) -> Void, isCancelled: @escaping () -> Bool
    ) throws {
        self.plan = plan
        self.request = request
        self.staging = staging
        self.batch = batch
        self.reportProgress = progress
        self.isCancelled = isCancelled
        sizes = plan.stages.map { FileState.byteCount($0.file) ?? 0 }
        checkpoint = ImportCheckpoint(fingerprint: fingerprint)
        if case .resumable(let earlier) = staging.state {
            checkpoint = earlier
            wasResumed = true
            try staging.restore(batch)
            batch.nextSequence = earlier.sequence
            batch.untimed = earlier.untimed
        }
    }

    /// Reads what is left of the source and puts the catalogue in place.
    mutating func load(into catalog: URL) throws {
        if case .sealed = staging.state {
            wasResumed = true
        } else {
            do {
                try readStages()
            } catch let error as CatalogError where error.kind != .cancelled {
                // The data is at fault: the same rows would fail again.
                staging.discard()
                throw error
            }
        }
        try staging.install(
            as: catalog, name: plan.name, format: request.format.rawValue, checkpoint: checkpoint)
    }

    private mutating func readStages() throws {
        for index in plan.stages.indices where index >= checkpoint.stage {
            let isBegun = checkpoint.tallies.count > index
            if !isBegun { checkpoint.begin(stage: index) }
            try read(plan.stages[index])
        }
        guard batch.nextSequence > 0 else {
            throw CatalogError(
                .badSource,
                "no interactions were found in "
                    + plan.stages.filter { $0.content == .interactions }.map(\.file.path)
                    .joined(separator: ", "),
                hint: "check the format and the columns")
        }
        for (kind, folder) in plan.mediaFolders {
            try staging.addMedia(MediaFolder(folder, of: kind)) { _ in
                if isCancelled() { throw Self.cancellation }
            }
        }
    }

    private mutating func read(_ stage: ImportStage) throws {
        let reader = try RecordReader(file: stage.file, syntax: stage.syntax)
        let header = stage.hasHeader ? try readHeader(reader) : []
        if stage.joinsShortRows { reader.expectedFieldCount = header.count }
        let decoder = try stage.decoder(header)
        if stage.content == .interactions { checkpoint.hasTimes = decoder.hasTimes }
        if checkpoint.offset > 0 {
            try reader.resume(at: (checkpoint.offset, checkpoint.line))
        }
        var isAtEnd = false
        while !isAtEnd {
            isAtEnd = try readChunk(reader, decoder, stage)
            try checkRejects(stage, isComplete: isAtEnd)
            (checkpoint.offset, checkpoint.line) = reader.checkpoint
            checkpoint.sequence = batch.nextSequence
            checkpoint.untimed = batch.untimed
            try staging.commit(batch, checkpoint, source: stage.file)
            batch.clear()
            if let chunks = chunksBeforeStop {
                guard chunks > 1 else { throw Self.cancellation }
                chunksBeforeStop = chunks - 1
            }
        }
        // So that a run stopped between two files does not read this one again.
        if checkpoint.stage + 1 < plan.stages.count {
            checkpoint.begin(stage: checkpoint.stage + 1)
            try staging.commit(batch, checkpoint, source: stage.file)
        }
    }

    /// Reads until the batch is full; true at the end of the file or of the limit.
    private mutating func readChunk(
        _ reader: RecordReader, _ decoder: any RowDecoder, _ stage: ImportStage
    ) throws -> Bool {
        let limit = stage.content == .interactions ? request.limit.map(Int64.init) : nil
        var rows = checkpoint.tallies[checkpoint.stage].rows
        while !batch.isFull {
            if let limit, batch.nextSequence >= limit { return true }
            if rows & 4095 == 0 { try pause(reader, stage) }
            rows += 1
            switch try reader.next() {
            case .end: return true
            case .rejected(let rejection): reject(rejection, reader)
            case .record:
                do throws(RowRejection) {
                    try decoder.decode(reader, into: batch)
                    checkpoint.tallies[checkpoint.stage].rows += 1
                } catch {
                    reject(error, reader)
                }
            }
        }
        return false
    }

    private mutating func reject(_ rejection: RowRejection, _ reader: RecordReader) {
        checkpoint.reject(
            RejectedRow(
                file: reader.file.lastPathComponent, line: reader.line, value: rejection.value,
                reason: rejection.reason))
    }

    /// Shows progress and gives way to Ctrl-C.
    private func pause(_ reader: RecordReader, _ stage: ImportStage) throws {
        if isCancelled() { throw Self.cancellation }
        reportProgress(
            ImportProgress(
                file: stage.file.lastPathComponent,
                bytesRead: sizes[..<checkpoint.stage].reduce(0, +) + reader.progress.read,
                totalBytes: sizes.reduce(0, +),
                rows: checkpoint.tallies.reduce(0) { $0 + $1.rows }))
    }

    /// Gives up once too many rows of the file at hand were rejected.
    ///
    /// In the middle of a file the share is judged from a full chunk on, so a few bad rows at the
    /// top do not stop a file that is good on the whole.
    private func checkRejects(_ stage: ImportStage, isComplete: Bool) throws {
        let tally = checkpoint.tallies[checkpoint.stage]
        guard isComplete || tally.rows >= batch.capacity / 2,
            request.maximumRejects.isExceeded(rejected: tally.rejected, of: tally.rows)
        else { return }
        let example = checkpoint.examples.last.map { ", such as \($0)" } ?? ""
        throw CatalogError(
            .tooManyRejects,
            "\(tally.rejected) of \(tally.rows) rows of \(stage.file.path) were rejected, "
                + "more than \(request.maximumRejects)\(example)",
            hint: "check the format and the columns, or raise --max-rejects")
    }

    private func readHeader(_ reader: RecordReader) throws -> [String] {
        switch try reader.next() {
        case .record:
            return (0..<reader.fieldCount).map { reader[$0].trimmed.text(.utf8) }
        case .rejected(let rejection):
            throw CatalogError(
                .badSource, "\(reader.file.path):1: \(rejection.reason)",
                hint: "the first line names the columns")
        case .end:
            throw CatalogError(
                .badSource, "\(reader.file.path) is empty", hint: "fetch it again")
        }
    }

    private static var cancellation: CatalogError {
        CatalogError(
            .cancelled, "the import was stopped before its end; the workspace is as before",
            hint: "run the same command again to continue")
    }
}
