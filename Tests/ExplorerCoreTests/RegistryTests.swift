import Testing

@testable import ExplorerCore

@Suite("The registry of actions")
struct RegistryTests {
    @Test("Every name is in the registry exactly once", arguments: ActionID.allCases)
    func complete(_ id: ActionID) {
        #expect(Action.all.count { $0.id == id } == 1)
        #expect(!Action.named(id).keys.isEmpty)
    }

    @Test("No key means two things in one panel", arguments: Panel.allCases)
    func noConflicts(_ panel: Panel) {
        for action in Action.all where action.applies(to: panel) {
            for key in action.keys {
                let rivals = Action.all.filter {
                    $0.applies(to: panel) && $0.keys.contains(key)
                        && ($0.panels == nil) == (action.panels == nil)
                }
                #expect(rivals.count == 1, "\(key.label): \(rivals.map(\.id))")
            }
        }
    }

    @Test("Every action is reachable by a key from a panel where it applies", arguments: Action.all)
    func reachable(_ action: Action) {
        let panels = action.panels ?? Panel.allCases
        for panel in panels {
            #expect(action.keys.contains { Action.of($0, in: panel)?.id == action.id })
        }
    }

    @Test("No key is one that terminals or multiplexers keep for themselves")
    func reservedKeys() {
        let reserved: [Key] = ["a", "b", "s", "q", "m", "i", "j", "h", "["].map { .control($0) }
        for action in Action.all { #expect(Set(action.keys).isDisjoint(with: reserved)) }
    }

    @Test("The key table names every action and every key")
    func markdown() {
        let table = keyTableInMarkdown()
        for action in Action.all {
            #expect(table.contains("`:\(action.id.rawValue)`"))
            for key in action.keys { #expect(table.contains("`\(key.label)`")) }
        }
        #expect(table.hasSuffix("|\n"))
    }

    @Test("A search finds names, words and keys, the best match first")
    func searches() {
        #expect(Action.matches("pin", in: .candidates).first?.id == .pin)
        #expect(Action.matches("zoom", in: .users).first?.id == .zoom)
        #expect(Action.matches("?", in: .users).contains { $0.id == .help })
        #expect(Action.matches("qqqq", in: .users).isEmpty)
        #expect(Action.matches("", in: .stream).count == Action.all.count)
        #expect(Action.matches("", in: .stream).first?.panels?.contains(.stream) == true)
    }
}
