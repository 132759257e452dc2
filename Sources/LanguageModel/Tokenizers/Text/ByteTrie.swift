/// Byte strings by their prefixes: finds the longest that begins at a position of a text.
struct ByteTrie: Sendable {
    private var edges = IntegerPairTable()
    /// The value of the string that ends at each node, -1 where none does.
    private var values: [Int32] = [-1]

    /// Which bytes begin a string: nearly every position of a text is settled by one look here.
    private var begins = Array(repeating: false, count: 256)

    /// Whether no string was added.
    var isEmpty: Bool { values.count == 1 }

    /// Adds a string of at least one byte; of equal strings the last counts.
    mutating func insert(_ string: [UInt8], value: Int32) {
        guard let first = string.first else { return }
        begins[Int(first)] = true
        var node: Int32 = 0
        for byte in string {
            let child = edges[node, Int32(byte)]
            if child == IntegerPairTable.absent {
                values.append(-1)
                edges.set(node, Int32(byte), to: UInt64(values.count - 1))
                node = Int32(values.count - 1)
            } else {
                node = Int32(child)
            }
        }
        values[Int(node)] = value
    }

    /// The longest string that begins at a position: its value and its length.
    func longestMatch(
        in text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> (value: Int32, length: Int)? {
        guard begins[Int(text[start])] else { return nil }
        var node: Int32 = 0
        var best: (value: Int32, length: Int)?
        var position = start
        while position < text.count {
            let child = edges[node, Int32(text[position])]
            if child == IntegerPairTable.absent { break }
            node = Int32(child)
            position += 1
            if values[Int(node)] >= 0 { best = (values[Int(node)], position - start) }
        }
        return best
    }
}
