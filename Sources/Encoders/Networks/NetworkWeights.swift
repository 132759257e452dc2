/// Where the weights of a frozen network come from, by their published names.
protocol NetworkWeights: Sendable {
    /// Throws unless the tensor is there with this shape.
    func check(_ name: String, shape: [Int]) throws(EncoderError)

    /// Elements of a tensor that was checked, counted row-major, in single precision.
    func read(_ name: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>)
}

extension NetworkWeights {
    /// A whole tensor.
    func floats(_ name: String, shape: [Int]) throws(EncoderError) -> [Float] {
        try check(name, shape: shape)
        let count = shape.reduce(1, *)
        return [Float](unsafeUninitializedCapacity: count) { buffer, filled in
            if let base = buffer.baseAddress { read(name, 0..<count, into: base) }
            filled = count
        }
    }
}
