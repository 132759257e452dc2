import Autodiff

extension ParameterBlock {
    /// Reads every tensor of the layout, each under its key behind a prefix.
    public func read(
        _ file: some SafetensorsSource, prefix: String = ""
    ) throws(SafetensorsError) {
        for parameter in layout.parameters {
            var start = self[parameter]
            for piece in layout.entries[parameter.index] {
                try file.read(
                    prefix + piece.key, shape: piece.shape,
                    into: UnsafeMutableBufferPointer(start: start, count: piece.count))
                start += piece.count
            }
        }
    }

    /// Every tensor of the layout, each under its key behind a prefix.
    ///
    /// - Parameter type: `.f32` keeps every bit, `.f16` and `.bf16` halve the size.
    public func tensors(
        prefix: String = "", as type: SafetensorsType = .f32
    ) -> [SafetensorsTensor] {
        layout.parameters.flatMap { parameter in
            var start = self[parameter]
            return layout.entries[parameter.index].map { piece in
                defer { start += piece.count }
                return SafetensorsTensor(
                    prefix + piece.key, shape: piece.shape,
                    floats: Array(UnsafeBufferPointer(start: start, count: piece.count)), as: type)
            }
        }
    }

    /// Whether no weight is infinite or not a number.
    public var isFinite: Bool { values.allSatisfy(\.isFinite) }
}
