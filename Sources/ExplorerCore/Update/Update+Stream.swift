extension State {
    mutating func advance(_ status: StreamStatus, _ rows: [StreamRow]) -> [Effect] {
        stream.status = status
        stream.failure = nil
        if status.phase.isRunning || !rows.isEmpty {
            stream.rates.append(status.eventsPerSecond)
            stream.lags.append(status.lagMilliseconds)
            let excess = stream.rates.count - StreamState.rateLimit
            if excess > 0 {
                stream.rates.removeFirst(excess)
                stream.lags.removeFirst(excess)
            }
        }
        guard !rows.isEmpty else { return [] }
        stream.put(rows.map { .event(annotated($0)) })
        guard let user, rows.contains(where: { $0.user == user.index }) else { return [] }
        var effects = loadHistory(keepingValue: true) + rank()
        if focus != .users, !users.list.isLoading { effects += loadUsers() }
        return effects
    }

    mutating func take(_ figures: WindowFigures) -> [Effect] {
        stream.windows.append(figures)
        if stream.windows.count > StreamState.rateLimit { stream.windows.removeFirst() }
        stream.put([.window(figures)])
        return []
    }

    /// Adds the rank that the item had, when the shown ranking foretold this very event.
    private func annotated(_ row: StreamRow) -> StreamRow {
        guard row.rankBefore == nil, row.user == user?.index,
            let ranking = candidates.waiting ?? candidates.shown.value,
            ranking.eventIndex < row.eventIndex, ranking.nextItem?.item == row.item
        else { return row }
        var row = row
        row.rankBefore = ranking.nextItem?.rank
        return row
    }

    mutating func pauseOrRun() -> [Effect] {
        [.controlStream(stream.status?.phase.isRunning == true ? .pause : .run)]
    }

    /// Applies the held order if changes wait, else one event.
    mutating func step() -> [Effect] {
        if candidates.isHeld, candidates.waiting != nil {
            candidates.isHeld = false
            return applyWaiting()
        }
        return [.controlStream(.step)]
    }

    mutating func setSpeed(_ speed: StreamSpeed) -> [Effect] {
        news = "stream speed \(speed.label)"
        return [.controlStream(.setSpeed(speed))]
    }

    mutating func goLive() -> [Effect] {
        stream.cursor = nil
        candidates.isHeld = false
        return applyWaiting() + [.controlStream(.catchUp)]
    }
}

extension StreamState {
    /// Puts lines, oldest first, on top of the ticker.
    mutating func put(_ newer: [TickerLine]) {
        lines = Array((newer.reversed() + lines).prefix(Self.rowLimit))
    }
}
