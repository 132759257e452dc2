/// What the files beside a vocabulary say about the marks of a sequence.
struct SequenceMarks: Equatable, Sendable {
    /// A mark by its name or its id.
    enum Mark: Equatable, Sendable {
        case name([UInt8])
        case id(Int32)
    }

    var beginning: Mark?
    var end: Mark?
    /// Whether a whole sequence begins with the beginning's mark; nil when no file says.
    var addsBeginning: Bool?

    /// The names among the marks.
    var names: [[UInt8]] {
        [beginning, end].compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// Reads `tokenizer_config.json` or `special_tokens_map.json`; what is known already stays.
    mutating func read(tokenizerConfiguration root: JSONField) throws(LanguageModelError) {
        if beginning == nil { beginning = try Self.name(root.optional("bos_token")) }
        if end == nil { end = try Self.name(root.optional("eos_token")) }
        if addsBeginning == nil, let adds = try root.optional("add_bos_token") {
            addsBeginning = try adds.bool()
        }
    }

    /// Reads a model's `config.json`; what is known already stays.
    mutating func read(modelConfiguration root: JSONField) throws(LanguageModelError) {
        if beginning == nil { beginning = try Self.id(root.optional("bos_token_id")) }
        if end == nil { end = try Self.id(root.optional("eos_token_id")) }
        if addsBeginning == nil, let type = try root.optional("model_type") {
            // OPT's tokenizer puts its beginning before every text, GPT-2's does not.
            switch try type.string() {
            case "opt": addsBeginning = true
            case "gpt2": addsBeginning = false
            default: break
            }
        }
    }

    /// A token's name, written as a string or as an object with its content.
    private static func name(_ field: JSONField?) throws(LanguageModelError) -> Mark? {
        guard let field else { return nil }
        if case .object = field.value { return .name(try field.required("content").bytes()) }
        return .name(try field.bytes())
    }

    /// An id, or the first of a list of them.
    private static func id(_ field: JSONField?) throws(LanguageModelError) -> Mark? {
        guard let field else { return nil }
        if case .array = field.value { return try id(field.elements().first) }
        return .id(try field.tokenID())
    }
}
