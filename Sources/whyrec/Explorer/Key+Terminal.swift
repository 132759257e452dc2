import CursesTerminal
import ExplorerCore

extension Message {
    /// What a key of the terminal means to the explorer; nil for keys it has no word for.
    init?(_ key: TerminalKey) {
        switch key {
        case .paste(let text): self = .textPasted(text)
        default:
            guard let key = Key(key) else { return nil }
            self = .keyPressed(key)
        }
    }
}

extension Key {
    init?(_ key: TerminalKey) {
        switch key {
        case .character(let character): self = .character(character)
        case .control(let letter): self = .control(letter)
        case .function(let number): self = .function(number)
        case .enter: self = .enter
        case .escape: self = .escape
        case .tab: self = .tab
        case .backTab: self = .backTab
        case .backspace: self = .backspace
        case .delete: self = .delete
        case .up: self = .up
        case .down: self = .down
        case .left: self = .left
        case .right: self = .right
        case .home: self = .home
        case .end: self = .end
        case .pageUp: self = .pageUp
        case .pageDown: self = .pageDown
        case .modified(.up, _): self = .up
        case .modified(.down, _): self = .down
        case .modified(.left, _): self = .left
        case .modified(.right, _): self = .right
        case .modified(.home, _): self = .home
        case .modified(.end, _): self = .end
        case .modified(.pageUp, _): self = .pageUp
        case .modified(.pageDown, _): self = .pageDown
        case .insert, .paste: return nil
        }
    }
}
