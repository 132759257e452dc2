/// What is thought away, and what would come of it.
public struct WhatIfState: Sendable, Equatable {
    /// Items of the history that are hidden from the model, in the order in which they were hidden.
    public internal(set) var hidden: [Int32] = []
    /// The list without them; while another one is hidden the answer before it stays.
    public internal(set) var list = Loadable<HiddenList>()
    /// What would bring the candidate of the overlay down.
    public internal(set) var dethroning = Loadable<DethroningFindings>()
    /// Which events moved the row of the overlay.
    public internal(set) var move = Loadable<MoveFindings>()

    /// Earlier choices, the newest last.
    var earlier: [[Int32]] = []

    /// Most choices that can be undone.
    static let undoLimit = 50

    mutating func choose(_ items: [Int32]) {
        earlier.append(hidden)
        if earlier.count > Self.undoLimit { earlier.removeFirst() }
        hidden = items
    }
}

extension State {
    /// The list with items hidden, as far as it is known; nil while nothing is hidden.
    public var hiddenList: HiddenList? {
        guard !whatIf.hidden.isEmpty, let list = whatIf.list.value, list.user == user?.index
        else { return nil }
        return list
    }

    /// Where a row would stand with the hidden items hidden.
    public func placeWithHidden(of item: Int32) -> CandidateStanding? {
        hiddenList?.places[item]
    }

    /// Whether an event of the history is hidden from the model.
    public func isHidden(_ row: HistoryRow) -> Bool { whatIf.hidden.contains(row.item) }

    /// Whether `undo` takes back what was hidden, not a switch of the model.
    var undoesHiding: Bool {
        focus == .history && overlays.last != .model && !whatIf.earlier.isEmpty
    }
}
