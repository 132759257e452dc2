/// A box above the panels. Overlays form a stack; Esc takes the top one away.
public enum Overlay: Sendable, Equatable {
    /// Keys of the focused panel and of everything else, searchable; Enter runs the marked one.
    case help(ActionMenu)
    /// All actions by name, with arguments; Enter runs the marked one.
    case palette(ActionMenu)
    /// Items found by text; Enter selects or pins the marked one.
    case itemSearch(ItemSearch)
    /// All there is to know about an item.
    case itemDetails
    /// Why the item moved: its entry of the rank ledger.
    case moveDetails(item: Int32)
    /// Whether score and text of a row depend on its evidence.
    case check
    /// What would bring the item down.
    case dethroning(item: Int32)
    /// The model and the workspace.
    case model
    /// Themes; moving in the list previews them.
    case themes(ThemeChoice)
    /// A case of the spot-check: one of the queue, or a row that was picked.
    case spotCheck(picked: SpotCase?)
    /// A failure in full.
    case failure(Failure)
    /// Everything that was logged, newest last; `top` is the first line shown.
    case log(top: Int)
}

/// A searchable list of actions.
public struct ActionMenu: Sendable, Equatable {
    /// What to search for.
    public internal(set) var field = TextField()
    /// Index of the marked action among the matches.
    public internal(set) var selection = 0

    /// A menu with everything in it.
    public init() {}
}

/// A search for items.
public struct ItemSearch: Sendable, Equatable {
    /// What to search for.
    public internal(set) var field = TextField()
    /// The last answer.
    public internal(set) var found = Loadable<ItemList>()
    /// Index of the marked item.
    public internal(set) var selection = 0

    /// An empty search.
    public init() {}
}

/// The theme picker.
public struct ThemeChoice: Sendable, Equatable {
    /// The theme to go back to on Esc.
    public let original: String
}
