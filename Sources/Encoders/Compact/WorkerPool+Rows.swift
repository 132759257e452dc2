import Tensor

extension WorkerPool {
    /// Describes every input by itself, in parallel; rows are in order.
    func rows<Input>(of inputs: [Input], _ describe: (Input) -> [Float]) -> [[Float]] {
        var rows = [[Float]](repeating: [], count: inputs.count)
        rows.withUnsafeMutableBufferPointer { rows in
            run(inputs.count) { rows[$0] = describe(inputs[$0]) }
        }
        return rows
    }
}
