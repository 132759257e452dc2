/// Turns text into token ids and back, bit for bit as the reference implementation of its kind.
public protocol Tokenizer: Sendable {
    /// Number of ids: every id is in `0 ..< vocabularyCount`.
    var vocabularyCount: Int { get }

    /// The id that begins a sequence, as `<s>` does for LLaMA and `</s>` for OPT; nil when none does.
    var beginning: Int32? { get }

    /// The id that ends a sequence; nil when none does.
    var end: Int32? { get }

    /// The ids of a text.
    ///
    /// - Parameters:
    ///   - text: Any Unicode. Text that looks like a special token is ordinary text: what comes
    ///     from data must not be able to open a segment of a prompt.
    ///   - marked: Whether the marks of a whole sequence are added as the reference adds them: the
    ///     beginning for LLaMA and OPT, start and end for CLIP, nothing for GPT-2.
    func encode(_ text: String, marked: Bool) -> [Int32]

    /// The ids of a text that the program wrote itself: special tokens named in it are opened, as
    /// the reference libraries do. Never for text from data.
    func encode(trusted text: String, marked: Bool) -> [Int32]

    /// The text of ids, special tokens left out; malformed UTF-8 becomes U+FFFD.
    func decode(_ ids: some Sequence<Int32>) -> String

    /// The bytes a token adds in the middle of a text, nil for special tokens and for ids outside
    /// the vocabulary. Concatenated over a generated continuation they are its UTF-8.
    func bytes(of id: Int32) -> [UInt8]?

    /// The id of a special token by its exact name, such as `<EVID>`; nil when there is none.
    func special(_ name: String) -> Int32?
}

extension Tokenizer {
    /// The same as `encode(_:marked:)`, for vocabularies whose reference opens no special tokens.
    public func encode(trusted text: String, marked: Bool) -> [Int32] {
        encode(text, marked: marked)
    }
}
